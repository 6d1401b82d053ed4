import type { Catalogue } from "../diagnostics/speech.ts";
import { tableMeaningTexts } from "./tables/trouble.ts";

type Unknown = {
  readonly id: string;
  readonly kind: string;
  readonly known: readonly string[];
  readonly suggestion: string;
};
type Written = { readonly written: string };
/** In Japanese characters or English words. */
type Long = { readonly value: number; readonly limit: number };
type Faint = {
  readonly name: "accent" | "ink";
  readonly colour: string;
  readonly paper: string;
  readonly value: number;
  readonly better: string;
};

const kinds: Readonly<Record<string, string>> = {
  source: "source",
  stage: "stage of the chain",
  institution: "institution",
  criterion: "criterion",
  target: "target",
  task: "task of the roadmap",
  barrier: "barrier",
  programme: "programme",
  measure: "measure",
  duty: "task or measure",
  end: "stage of the chain or institution",
  answer: "target, measure or risk",
  indicator: "indicator",
  multiplier: "multiplier",
  need: "need of the diagnosis",
};

/** What is said of names that lead nowhere and of values that cannot be what their field asks for. */
export const resolveTexts = {
  ...tableMeaningTexts,
  "reference/unknown": {
    messages: {
      near: ({ id, kind, suggestion }: Unknown) =>
        `no ${kinds[kind] ?? kind} is called \`${id}\`: did you mean \`${suggestion}\``,
      unknown: ({ id, kind }: Unknown) => `no ${kinds[kind] ?? kind} is called \`${id}\``,
    },
    help: ({ known }: Unknown) =>
      known.length === 0
        ? "the plan has no entries of this kind yet; a text that is not an id is written with a capital letter or a space, or as `{ en: … }`"
        : `the ids the plan knows: ${known.join(", ")}`,
  },
  "reference/ambiguous": {
    messages: {
      twice: ({ id }: { readonly id: string }) =>
        `\`${id}\` is the id of a task and of a measure, so the role could be about either`,
      end: ({ id }: { readonly id: string }) =>
        `\`${id}\` is the id of a stage and of an institution, so either could be meant`,
    },
    notes: { one: () => "this one has the id" },
    help: "rename one of the two",
  },
  "reference/circle": {
    messages: {
      parents: ({ ids }: { readonly ids: readonly string[] }) =>
        ids.length === 1
          ? `the indicator \`${ids[0]}\` is its own parent`
          : `indicators are each other's parents: ${ids.map((id) => `\`${id}\``).join(" → ")} → \`${ids[0]}\``,
    },
    notes: {
      next: ({ id, parent }: { readonly id: string; readonly parent: string }) =>
        `\`${id}\` has the parent \`${parent}\``,
    },
    help: "the indicator nearest to the region has no parent; take the line out there",
  },
  "money/otherUnit": {
    messages: {
      found: ({ written }: Written & { readonly currency: string }) =>
        `expected an amount of money, found \`${written}\``,
    },
    help: ({ currency }: Written & { readonly currency: string }) =>
      `write an amount such as \`5,000万円\` or \`EUR 2 m\`; a bare number is in ${currency}`,
  },
  "location/notAShare": {
    messages: {
      found: ({ written }: Written) =>
        `expected a place or a share of 0 to 1, found \`${written}\``,
    },
    help: "write `in-region`, `outside`, or the share inside the region such as `60%`",
  },
  "share/outside": {
    messages: {
      found: ({ written }: Written) => `expected a share from 0 to 1, found \`${written}\``,
    },
    help: "write a share such as `60%`, `0.6` or `2/3`",
  },
  "readiness/notALevel": {
    messages: {
      found: ({ written, most }: Written & { readonly most: number }) =>
        `expected a level of 1 to ${most} or a rise, found \`${written}\``,
    },
    help: "write a level such as `4`, or a rise such as `4-6`",
  },
  "theme/contrast": {
    messages: {
      found: ({ name, colour, paper, value }: Faint) =>
        `the ${name} \`${colour}\` has a contrast of ${value} on the paper \`${paper}\`, below 4.5`,
      paper: ({ name, colour, paper, value }: Faint) =>
        `on the paper \`${paper}\` the ${name} \`${colour}\` has a contrast of ${value}, below 4.5`,
    },
    help: ({ name, better }: Faint) =>
      `the nearest ${name} that can be read well is \`"${better}"\``,
  },
  "text/summary": {
    messages: {
      ja: ({ value, limit }: Long) =>
        `the summary has ${value} Japanese characters; a summary for citizens has at most ${limit}`,
      en: ({ value, limit }: Long) =>
        `the summary has ${value} words; a summary for citizens has at most ${limit}`,
    },
    help: "say what the plan does, for whom and by when; the rest belongs in `plan.purpose` and `plan.context`",
  },
  "duration/order": {
    messages: { found: () => "the three durations are not in order" },
    help: "low is the shortest, high the longest, and likely lies between them",
  },
} satisfies Catalogue;
