import type { Exhibit } from "../exhibit.ts";
import { progress } from "../exhibits/progress.ts";
import { referenceIndex } from "../exhibits/reference-index.ts";
import { basis } from "./basis.ts";
import { brief } from "./brief.ts";
import { dates } from "./dates.ts";
import { layers } from "./layers.ts";
import { overdue } from "./overdue.ts";
import { relative } from "./relative.ts";
import type { ReviewSection } from "./review-section.ts";
import { standing } from "./standing.ts";
import { variance } from "./variance.ts";

/** The contents of the report in order, each section with the exhibits of the plan that follow its own blocks. */
const contents = [
  ["1", brief, []],
  ["2", standing, [progress]],
  ["3", layers, []],
  ["4", variance, []],
  ["5", relative, [referenceIndex]],
  ["6", overdue, []],
  ["7", dates, []],
  ["8", basis, []],
] as const;

type AnySection = (typeof contents)[number][1];

export type ReviewEntry = readonly [
  number: string,
  section: ReviewSection,
  exhibits: readonly Exhibit[],
];

/** The words of the report in one language: those around the sections, and each section's own. */
export type ReviewWords = {
  readonly "review-report": Readonly<Record<keyof typeof reportWords, string>>;
} & {
  readonly [S in AnySection as S["id"]]: Readonly<Record<keyof S["words"] & string, string>>;
};

export const reportWords = {
  titleBefore: "Review: ",
  titleAfter: "",
  seenFrom: "Seen from",
  atEnd: "end of ",
  values: "Values up to",
  noValues: "none yet",
  next: "Next review",
} as const;

export const reviewOutline: readonly ReviewEntry[] = contents;
