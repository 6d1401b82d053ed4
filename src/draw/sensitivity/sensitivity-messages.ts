import type { Print } from "../../diagnostics/speech.ts";

/** What is held fixed of the weights while the rest is drawn. */
export type View = "given" | "order" | "none";

/** What the figure speaks of: names, shares and months are in the language of the figure. */
export type SensitivityFacts = {
  /** Absent where the targets cannot be ranked. */
  readonly choice?: {
    readonly first: string;
    /** Whether the plan took what scores most. */
    readonly isChosen: boolean;
    /** Options that score as much as the first. */
    readonly equals: number;
    readonly view: View;
    /** Of the draws in which it is first. */
    readonly share: string;
    readonly isCertain: boolean;
    readonly options: number;
    readonly draws: number;
    readonly flip?: {
      readonly by: string;
      readonly criterion: string;
      readonly from: string;
      readonly to: string;
    };
  };
  /** Absent where no duration has a spread. */
  readonly dates?: {
    readonly planned: string;
    readonly half: string;
    readonly most: string;
    readonly nearly: string;
    /** Every duration is given as certain. */
    readonly isCertain: boolean;
    readonly draws: number;
    readonly tight: number;
    readonly dated: number;
  };
};

type Choice = NonNullable<SensitivityFacts["choice"]>;
type Dates = NonNullable<SensitivityFacts["dates"]>;

const among: Readonly<Record<View, string>> = {
  given: "draws at the plan’s weights",
  order: "weightings that keep the order of the criteria",
  none: "all weightings",
};

const choiceFinding = ({ first, isChosen, equals, share, view, isCertain }: Choice): string => {
  if (equals > 0)
    return `“${first}” and ${equals === 1 ? "another option" : `${equals} other options`} share the first place`;
  if (isCertain) return `“${first}” comes first whatever the weights`;
  const taken = isChosen ? "" : ", though it was not taken,";
  return `“${first}”${taken} comes first in ${share} of ${among[view]}`;
};

const datesFinding = ({ most, isCertain, planned }: Dates): string =>
  isCertain
    ? `the roadmap ends in ${planned}, as no duration is said to vary`
    : `there is a one-in-five chance of finishing after ${most}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const sensitivityMessages = {
  finding: ({ choice, dates }: SensitivityFacts) => {
    if (choice && dates) return `${choiceFinding(choice)}; ${datesFinding(dates)}`;
    return choice ? choiceFinding(choice) : dates ? capital(datesFinding(dates)) : "";
  },
  subtitle: ({ choice, dates }: SensitivityFacts, { number }: Print) =>
    [
      ...(choice ? [`How often each option scores most (${number(choice.draws)} draws)`] : []),
      ...(dates
        ? [
            `${choice ? "when" : "When"} tasks end against the plan’s dates (${number(dates.draws)} draws); computed from the plan’s estimates`,
          ]
        : []),
    ].join("; "),
  description: ({ choice, dates }: SensitivityFacts, { number }: Print) =>
    [
      ...(choice
        ? [
            `${choice.options === 1 ? "One option is" : `${number(choice.options)} options are`} compared: ${choiceFinding(choice)}.`,
            choice.flip
              ? `The smallest change that turns the order round: the weight of “${choice.flip.criterion}” from ${choice.flip.from} to ${choice.flip.to} brings “${choice.flip.by}” level with it.`
              : "No single weight turns the order round.",
          ]
        : []),
      ...(dates
        ? [
            `At the likely durations the roadmap ends in ${dates.planned}; half of the draws end by ${dates.half}, 80% by ${dates.most} and 95% by ${dates.nearly}.`,
            dates.dated > 0
              ? `Of ${number(dates.dated)} stated dates ${number(dates.tight)} are kept in fewer than half of the draws.`
              : "",
          ]
        : []),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  choiceHead: () => "The choice of targets",
  datesHead: () => "The dates of the roadmap",
  option: () => "Option, by score",
  firstgiven: () => "First, plan’s weights",
  firstorder: () => "First, only order agreed",
  firstnone: () => "First, no weights agreed",
  flipHead: ({ most }: { most: string }) =>
    `Weight at which it draws level with the first (axis: 0 to ${most}; coloured: the smallest change)`,
  leads: () => "scores most",
  equal: () => "level with the first",
  noFlip: () => "no single weight does it",
  missing: () => "scores missing",
  dominated: () => "another is better on all counts",
  flip: ({ criterion, from, to }: { criterion: string; from: string; to: string }) =>
    `${from} → ${to} ${criterion}`,
  task: () => "Task or date",
  whole: () => "Roadmap as a whole",
  most: () => "80% by",
  kept: () => "Date kept",
  sets: () => "Sets the end",
  keyRange: () => "finished in 50% to 80% of the draws",
  keyNearly: () => "to 95%",
  keyKept: () => "stated date, kept in half or more",
  keyTight: () => "stated date, kept in fewer than half",
  keyLikely: () => "end at the likely durations",
  over: () => "over 99%",
  under: () => "under 1%",
  optionsLeft: ({ shown, all }: { shown: number; all: number }, { number }: Print) =>
    `Of ${number(all)} options the ${number(shown)} with the best scores are drawn; the table has them all.`,
  tasksLeft: ({ shown, all }: { shown: number; all: number }, { number }: Print) =>
    `Of ${number(all)} tasks ${number(shown)} are drawn: those that set the end most often and those least likely to keep their stated dates.`,
  noChoice: () => "The targets are not ranked, so that only the dates are shown.",
  noDates: () => "No task gives a spread of its duration, so that only the choice is shown.",
  tableCaption: () => "On what the choice and the dates hang",
  columnItem: () => "Option, task or date",
  columnScore: () => "Score (0 to 1)",
  columnFlip: () => "Weight at which it draws level with the first",
  columnDate: () => "Stated date",
  columnHalf: () => "50% by",
  columnMost: () => "80% by",
  columnNearly: () => "95% by",
  columnKept: () => "Date kept",
  columnSets: () => "Sets the end in",
};
