import type { ChangeClass } from "../diff/change.ts";
import type { KeptResult } from "./kept-results.ts";

/** How the log is written in one language. */
export type LogWords = {
  readonly columns: Readonly<
    Record<"version" | "date" | "status" | "revision" | "changes" | KeptResult, string>
  >;
  readonly onDisk: string;
  readonly unreadable: string;
  readonly none: string;
  /** In a cell: the gravest first. */
  readonly counts: (counts: Readonly<Record<ChangeClass, number>>) => string;
  readonly legend: string;
  readonly title: (plan: string) => string;
  readonly left: (count: number) => string;
};

export const logWords: LogWords = {
  columns: {
    version: "Version",
    date: "Date",
    status: "Status",
    revision: "Revision",
    changes: "Changes",
    headlineTarget: "Headline target",
    closure: "Stays in region",
    fundingGap: "Not secured",
    likelyFinish: "Done by (80%)",
  },
  onDisk: "on disk",
  unreadable: "cannot be read as a plan",
  none: "–",
  counts: ({ commitment, "needs-agreement": duties, informational }) =>
    `${commitment} / ${duties} / ${informational}`,
  legend:
    "Changes since the line before: promises worse or gone / duties new or changed / for information",
  title: (plan) => `Versions: ${plan}`,
  left: (count) =>
    `${count} earlier revision${count === 1 ? " is" : "s are"} not shown; \`--last\` shows more`,
};
