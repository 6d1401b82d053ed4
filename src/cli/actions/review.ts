import type { ReviewCall } from "../commands/review.ts";
import type { ExitCode } from "../exit.ts";

/** A review rests on analyses and sentences that no other command carries. */
export const review = async (call: ReviewCall): Promise<ExitCode> =>
  (await import("../review-plan.ts")).reviewPlan(call);
