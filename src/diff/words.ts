import type { ChangeClass } from "./change.ts";
import type { Way } from "./sense.ts";

/** What a sentence about a change is made of; all of it printed. */
export type Sides = { readonly subject: string; readonly before: string; readonly after: string };

/** How a list of changes is written in one language. */
export type DiffWords = {
  readonly classes: Readonly<Record<ChangeClass, string>>;
  /** "action “Coating line”" out of what kind of entry it is and its name. */
  readonly entry: (kind: string, name: string) => string;
  readonly quoted: (text: string) => string;
  /** "action “Coating line”, end" out of the parts from the whole to the field. */
  readonly trail: (parts: readonly string[]) => string;
  readonly changed: (sides: Sides, move: string) => string;
  readonly reworded: (subject: string) => string;
  readonly added: (subject: string, value: string) => string;
  readonly removed: (subject: string, value: string) => string;
  readonly renamed: (subject: string, from: string, to: string) => string;
  /** "6 months later": `by` is printed. */
  readonly move: Readonly<
    Record<Exclude<Way, "other" | "surer" | "less-sure">, (by: string) => string>
  >;
  /** A likely value out of the range of three points. */
  readonly estimate: (likely: string, range: string) => string;
  readonly noValue: string;
  readonly range: (from: string, to: string) => string;
  readonly andMore: (list: string, others: number) => string;
  /** Names of the computed results by id; those of their own where it has none. */
  readonly results: Readonly<Record<string, string>>;
  readonly title: (plan: string) => string;
  /** "from HEAD to plans/x" */
  readonly between: (before: string, after: string) => string;
  readonly nothing: string;
  /** Of a file whose bytes differ all the same. */
  readonly onlyLayout: string;
  readonly computed: string;
  readonly counts: (counts: Readonly<Record<ChangeClass, number>>) => string;
  readonly columns: Readonly<
    Record<"change" | "institutions" | "place" | "result" | "before" | "after", string>
  >;
  /** What stands on the page in place of a value, and beside one that only reads otherwise. */
  readonly marks: Readonly<Record<"new" | "gone" | "reworded" | "id", string>>;
  readonly byInstitution: string;
  /** Heads the numbers of the page. */
  readonly briefly: Readonly<Record<ChangeClass, string>>;
  /** "March 2028 (worse)" */
  readonly remarked: (value: string, remark: string) => string;
  readonly news: Readonly<Record<"better" | "worse" | "other", string>>;
  readonly policy: Readonly<Record<ChangeClass, string>>;
};

export const diffWords: DiffWords = {
  classes: {
    commitment: "Promises that got worse or are gone",
    "needs-agreement": "New or changed duties, to be agreed",
    informational: "Binding nobody",
  },
  entry: (kind, name) => `${kind} “${name}”`,
  quoted: (text) => `“${text}”`,
  trail: (parts) => parts.join(", "),
  changed: ({ subject, before, after }, move) =>
    `${subject}: ${before} → ${after}${move === "" ? "" : ` (${move})`}`,
  reworded: (subject) => `${subject}: reworded`,
  added: (subject, value) => `${subject}: new${value === "" ? "" : `, ${value}`}`,
  removed: (subject, value) => `${subject}: gone${value === "" ? "" : `, was ${value}`}`,
  renamed: (subject, from, to) => `${subject}: id ${from} is now ${to}`,
  move: {
    later: (by) => `${by} later`,
    earlier: (by) => `${by} earlier`,
    longer: (by) => `${by} longer`,
    shorter: (by) => `${by} shorter`,
    more: (by) => `${by} more`,
    less: (by) => `${by} less`,
  },
  estimate: (likely, range) => `${range}, likely ${likely}`,
  noValue: "none",
  range: (from, to) => `${from} to ${to}`,
  andMore: (list, others) => `${list} and ${others} more`,
  results: {},
  title: (plan) => `What changed: ${plan}`,
  between: (before, after) => `From ${before} to ${after}`,
  nothing: "Nothing changed.",
  onlyLayout: "nothing changed but layout, order or comments",
  computed: "What it does to the computed results",
  counts: ({ commitment, "needs-agreement": duties, informational }) =>
    `${commitment} ${commitment === 1 ? "promise" : "promises"} worse or gone, ${duties} to be agreed, ${informational} for information`,
  columns: {
    change: "Change",
    institutions: "Institutions",
    place: "Place",
    result: "Result",
    before: "Before",
    after: "After",
  },
  marks: { new: "new", gone: "gone", reworded: "reworded", id: "new id" },
  byInstitution: "By institution",
  briefly: {
    commitment: "worse or gone",
    "needs-agreement": "to be agreed",
    informational: "for information",
  },
  remarked: (value, remark) => (remark === "" ? value : `${value} (${remark})`),
  news: { better: "better", worse: "worse", other: "" },
  policy: {
    commitment:
      "A duty, money or a date that somebody counts on got worse or is gone: those concerned have to agree again.",
    "needs-agreement": "What binds an institution is new or different: it has to agree.",
    informational: "No institution is bound by it.",
  },
};
