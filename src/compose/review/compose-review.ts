import { planReview } from "../../analyse/review/plan-review.ts";
import type { Block, Section as Chapter, Facts, PlanDocument } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import { darkColours } from "../../draw/kit/dark-colours.ts";
import type { Text } from "../../text/text.ts";
import { compact } from "../../util/compact.ts";
import { type ComposeInput, type Desk, deskOf, wordsFor } from "../compose.ts";
import { imprintOf, kickerOf, labelsOf, titleOf } from "../front.ts";
import { withSharedMarks } from "../shared-marks.ts";
import { themeOf } from "../theme.ts";
import { reviewName } from "./dated-month.ts";
import {
  type ReviewEntry,
  type ReviewWords,
  reportWords,
  reviewOutline,
} from "./review-outline.ts";

export type ReviewInput = ComposeInput & {
  /** The words of the report in the language; English where there are none. */
  readonly reviewWords?: ReviewWords | undefined;
};

const exhibitBlocks = (
  [, , exhibits]: ReviewEntry,
  desk: Desk,
  { exhibitWords }: ReviewInput,
): readonly Block[] =>
  exhibits.flatMap((exhibit) => {
    const words = wordsFor({ ...exhibit.words, ...exhibitWords?.[exhibit.id] }, desk);
    return exhibit.compose({ ...desk, words });
  });

const chapterOf = (entry: ReviewEntry, desk: Desk, input: ReviewInput): Chapter => {
  const [number, section] = entry;
  const own = input.reviewWords as
    | Readonly<Record<string, Readonly<Record<string, string>>>>
    | undefined;
  const words: typeof section.words = wordsFor({ ...section.words, ...own?.[section.id] }, desk);
  const blocks = withSharedMarks(
    [...section.compose({ ...desk, words }), ...exhibitBlocks(entry, desk, input)],
    desk.common,
  );
  return { kind: "section", id: section.id, number, title: words.title, blocks };
};

/** "end of June 2029": Japanese says it behind the month. */
const endOf = (
  month: string,
  { atEnd }: ReviewWords["review-report"],
  { language }: Text,
): string => (language === "ja" ? `${month}${atEnd}` : `${atEnd}${month}`);

/** The facts of the plan's first page, with the day it is seen from. */
const reportImprint = (desk: Desk, words: ReviewWords["review-report"]): Facts => {
  const { use, text } = desk;
  const { at, progress, dates } = use(planReview);
  const [next] = dates.coming;
  const { when, kind } = next ? reviewName(next, text) : { when: "", kind: "" };
  const imprint = imprintOf(desk);
  return {
    ...imprint,
    items: [
      { term: words.seenFrom, spans: [plain(endOf(text.month(at), words, text))] },
      {
        term: words.values,
        spans: [plain(progress.defined ? text.period(progress.reference) : words.noValues)],
      },
      ...(next
        ? [{ term: words.next, spans: [plain(kind === "" ? when : desk.cell.dated(kind, when))] }]
        : []),
      ...imprint.items,
    ],
  };
};

/** That a plan is a worked example holds of its report too. */
const noticeOf = ({ plan, common, long }: Desk): readonly Block[] => {
  const { notice } = plan.head;
  if (notice === undefined) return [];
  return [{ kind: "callout", tone: "note", title: common.notice, blocks: long(notice) }];
};

/** The title of the report of a plan. */
export const reviewTitle = (desk: Desk, words: ReviewWords["review-report"]): string =>
  `${words.titleBefore}${titleOf(desk)}${words.titleAfter}`;

/** The report of a review in one language, free of any format. */
export const composeReview = (input: ReviewInput): PlanDocument => {
  const desk = deskOf(input);
  const { plan, text } = input;
  const words = input.reviewWords?.["review-report"] ?? reportWords;
  return {
    language: text.language,
    volume: "review",
    title: reviewTitle(desk, words),
    kicker: kickerOf(desk),
    lede: noticeOf(desk),
    imprint: reportImprint(desk, words),
    sections: reviewOutline.map((entry) => chapterOf(entry, desk, input)),
    labels: labelsOf(desk.common),
    translations: (input.translations ?? []).map((one) => ({
      ...one,
      title: `${words.titleBefore}${one.title}`,
    })),
    darkColours,
    ...compact({ theme: themeOf(plan, desk.text, input.logo) }),
  };
};
