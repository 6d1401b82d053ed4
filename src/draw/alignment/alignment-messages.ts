import type { Print } from "../../diagnostics/speech.ts";
import { capital } from "../../text/capital.ts";
import { inWords } from "../../text/in-words.ts";

/** Shares as they are printed; `undefined` where the plan does not state the efforts. */
export type AlignmentFacts = {
  readonly institutions: number;
  readonly now: string | undefined;
  readonly planned: string | undefined;
  readonly way: "up" | "down" | "same";
  /** What efforts in random order would reach. */
  readonly expectedNow: string | undefined;
  readonly expectedPlanned: string | undefined;
  readonly period: string | undefined;
  /** The institutions that point best and worst, with their share, as planned or else now. */
  readonly best: string;
  readonly worst: string;
};

/** Amounts as printed. */
export type DetailFacts = {
  readonly planned: string | undefined;
  readonly now: string | undefined;
};

const institutions = (count: number): string =>
  `${inWords(count)} ${count === 1 ? "institution" : "institutions"}`;

const changed = (now: string | undefined, planned: string | undefined): string =>
  now === undefined || planned === undefined || now === planned
    ? (planned ?? now ?? "")
    : `${now} → ${planned}`;

const found = ({ now, planned, way }: AlignmentFacts): string => {
  if (planned === undefined)
    return `Today’s efforts are ${now} in line with the plan’s priorities; planned efforts are not stated`;
  if (now === undefined)
    return `Planned efforts are ${planned} in line with the plan’s priorities; today’s are not stated`;
  return way === "same"
    ? `Efforts are ${planned} in line with the plan’s priorities, now as well as planned`
    : `Planned efforts are ${planned} in line with the plan’s priorities, ${way} from ${now} now`;
};

export const alignmentMessages = {
  finding: found,
  subtitle: ({ now, planned, period }: AlignmentFacts) => {
    const states = [
      ...(now === undefined ? [] : ["dotted now"]),
      ...(planned === undefined ? [] : [`solid as planned${period ? ` (${period})` : ""}`]),
    ];
    return `Each arrow is an institution: the longer, the more effort; the nearer to the thick arrow, the more in line with the priorities (up or down only keeps arrows apart). ${capital(states.join(", "))}`;
  },
  description: ({ institutions: count, best, worst, ...facts }: AlignmentFacts) => {
    const { expectedNow, expectedPlanned } = facts;
    const random = [
      ...(expectedNow === undefined ? [] : [`${expectedNow} now`]),
      ...(expectedPlanned === undefined ? [] : [`${expectedPlanned} as planned`]),
    ];
    return [
      `Arrows for the efforts of ${institutions(count)} around one that stands for the plan’s priorities.`,
      `${found(facts as AlignmentFacts)}.`,
      count > 1 ? `Most in line is ${best}, least ${worst}.` : "",
      `By chance alone efforts would be in line by ${random.join(" and ")}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  },
  goal: () => "the plan’s priorities",
  fan: () => "Direction and size of effort",
  rows: () => "In line with the priorities",
  rowsScale: () => "(100% = the same way)",
  others: ({ count }: { readonly count: number }) =>
    count === 1 ? "1 other institution" : `${count} other institutions together`,
  othersDetail: ({ now, planned }: DetailFacts) => changed(now, planned),
  strip: () => "Effort that works towards the priorities",
  stripScale: () => "(size × share in line, out of all effort)",
  now: () => "Now",
  planned: () => "As planned",
  random: () => "what chance alone would reach",
  named: ({ name, share }: { readonly name: string; readonly share: string }) =>
    `“${name}” (${share})`,
  within: () => "within 30° of the priorities",
  tableCaption: () => "Size and direction of each institution’s effort",
  columnInstitution: () => "Institution",
  columnEffort: ({ state }: { readonly state: string }) => `Effort: ${state.toLowerCase()}`,
  columnCosine: ({ state }: { readonly state: string }) => `In line: ${state.toLowerCase()}`,
  columnElsewhere: ({ state }: { readonly state: string }) =>
    `Outside the targets: ${state.toLowerCase()}`,
  all: () => "All institutions",
  summarised: (
    { count, shown }: { readonly count: number; readonly shown: number },
    print: Print,
  ) =>
    `The picture shows the ${inWords(shown)} largest efforts as arrows and the other ${print.number(count)} ${count === 1 ? "one" : "together"}; the table has each of them.`,
  flat: () =>
    "The priorities of the targets differ little: the figure then tells effort for the plan from effort outside it, and hardly how effort is divided between the targets.",
  unstated: () => "The plan states no priorities, so each chosen target counts the same.",
};
