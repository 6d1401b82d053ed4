import { analyse } from "../../src/analyse/analyse.ts";
import type { Use } from "../../src/analyse/analysis.ts";
import type { Drawn, FigureMaker } from "../../src/draw/figure.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Language } from "../../src/text/language.ts";
import { drawFigure, figureMakers, sampleOf } from "./drawn-plans.ts";
import { longNamed, manyOf, oneOfEach } from "./gallery-trees.ts";
import { planOfTree, sampleTree } from "./plan-tree.ts";
import { tinyPlans } from "./tiny-plan.ts";

const model = "mizuhara-instruments";

export type Shown = {
  readonly name: string;
  /** What it shows the figures with. */
  readonly about: string;
  readonly plan: () => Promise<Plan>;
  /** Takes a minute: only where it is asked for by name. */
  readonly isSlow?: true;
};

const made = (make: (tree: ReturnType<typeof sampleTree>) => ReturnType<typeof sampleTree>) => () =>
  planOfTree(make(sampleTree(model)), model);

/** The plans every figure is looked at and measured with; none is made before it is asked for. */
export const gallery: readonly Shown[] = [
  {
    name: "mizuhara",
    about: "a full sample",
    plan: () => sampleOf(model),
  },
  {
    name: "shochu",
    about: "a full sample",
    plan: () => sampleOf("south-kyushu-shochu"),
  },
  { name: "minimal", about: "the smallest sample", plan: () => sampleOf("minimal") },
  { name: "one-of-each", about: "one of everything", plan: made(oneOfEach) },
  {
    name: "long-names-of-all",
    about: "words of 70 letters, names of 70 characters",
    plan: made(longNamed),
  },
  {
    name: "many-of-all",
    about: "the full sample seven times: 126 stages, 210 tasks, 168 indicators",
    plan: made((tree) => manyOf(tree, 7)),
  },
  {
    name: "many-long-of-all",
    about: "the full sample with long names seven times",
    plan: made((tree) => manyOf(longNamed(tree), 7)),
  },
  {
    name: "thousand-of-each",
    about: "one of everything, 1,000 times",
    plan: made((tree) => manyOf(oneOfEach(tree), 1000)),
    isSlow: true,
  },
  {
    name: "ten-thousand",
    about: "one of everything, 10,000 times",
    plan: made((tree) => manyOf(oneOfEach(tree), 10_000)),
    isSlow: true,
  },
  {
    name: "hundred-of-each",
    about: "one of everything, 120 times",
    plan: made((tree) => manyOf(oneOfEach(tree), 120)),
  },
  ...Object.entries(tinyPlans).map(([name, plan]) => ({ name, about: "a few lines", plan })),
];

export type DrawnFigure = {
  readonly name: string;
  readonly shown: Shown;
  readonly language: Language;
  readonly maker: FigureMaker;
  readonly drawn: Drawn;
};

/** Whether a figure or plan is meant by one of the words; by none of them, all are. */
const meant = (words: readonly string[], ...names: readonly string[]): boolean =>
  words.length === 0 || names.some((name) => words.includes(name.toLowerCase()));

/** Figures by number or id, and plans by name, as a wish of a few words. */
export type Choice = { readonly figures: readonly string[]; readonly plans: readonly string[] };

/** The words sorted; throws at one that names nothing. */
export const choiceOf = (words: readonly string[]): Choice => {
  const lower = words.map((word) => word.toLowerCase());
  const plans = lower.filter((word) => gallery.some(({ name }) => name === word));
  const figures = lower.filter((word) => !plans.includes(word));
  const known = figureMakers.flatMap(({ id, number }) => [id, number.toLowerCase()]);
  const unknown = figures.filter((word) => !known.includes(word));
  if (unknown.length === 0) return { plans, figures };
  const names = [...known, ...gallery.map(({ name }) => name)].join(", ");
  throw new Error(`${unknown.join(", ")}: not one of ${names}`);
};

const languages = ["ja", "en"] as const;

const analysed = new Map<Shown, Promise<Reading>>();

type Reading = { readonly plan: Plan; readonly use: Use };

/** A plan of the gallery with its analyses, made once in a run. */
export const readingOf = (shown: Shown): Promise<Reading> => {
  const found = analysed.get(shown);
  if (found) return found;
  const reading = shown.plan().then((plan) => ({ plan, use: analyse(plan) }));
  analysed.set(shown, reading);
  return reading;
};

/** The figures of one plan of the gallery, in both languages. */
export const drawShown = async (
  shown: Shown,
  figures: readonly string[] = [],
): Promise<readonly DrawnFigure[]> => {
  const { plan, use } = await readingOf(shown);
  const chosen = figureMakers.filter(({ id, number }) => meant(figures, id, number));
  return chosen.flatMap((maker) =>
    languages.flatMap((language): readonly DrawnFigure[] => {
      const drawn = drawFigure(maker, plan, { use, language });
      const name = `${maker.number}-${maker.id}-${shown.name}-${language}`;
      return drawn ? [{ name, shown, language, maker, drawn }] : [];
    }),
  );
};

/** Every figure of every plan in both languages, or those chosen. */
export const drawGallery = async (
  choice: Choice = { figures: [], plans: [] },
): Promise<readonly DrawnFigure[]> => {
  const parts: DrawnFigure[] = [];
  for (const shown of gallery.filter(({ name, isSlow }) =>
    choice.plans.length === 0 ? !isSlow : choice.plans.includes(name),
  ))
    parts.push(...(await drawShown(shown, choice.figures)));
  return parts;
};
