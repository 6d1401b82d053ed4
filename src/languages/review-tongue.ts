import type { ReviewInput } from "../compose/review/compose-review.ts";
import type { Language } from "../text/language.ts";
import { tongueOf } from "./index.ts";

type ReviewTongue = Awaited<ReturnType<typeof tongueOf>> & Pick<ReviewInput, "reviewWords">;

/** All that the report of a review is written with. */
export const reviewTongueOf = async (language: Language): Promise<ReviewTongue> => {
  const tongue = await tongueOf(language);
  if (language === "en") return tongue;
  const { reviewJa } = await import("./ja/review.ts");
  return { ...tongue, reviewWords: reviewJa };
};
