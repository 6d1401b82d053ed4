import type { Quantity } from "../../notation/quantity.ts";
import type { FigureContext } from "../figure.ts";
import { type Climbed, computed, differenceOf, factorOf, goalOf } from "./climbed.ts";

/** What a bar stands for: it decides how it is drawn. */
export type Part = "step" | "sum" | "multiplier" | "total" | "target";

/** A row of the ladder: a bar from one value to another, with its arithmetic. */
export type Bar = {
  readonly part: Part;
  readonly name: string;
  readonly below: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Where the projects end and the multiplier begins, in the total. */
  readonly split?: number;
  readonly value: string;
  /** Said after the value in the colour of the gap, or in grey where all is well. */
  readonly verdict?: { readonly words: readonly string[]; readonly isGap: boolean };
};

const mostSteps = 7;

/** Whether some steps stand together in the picture. */
export const isGathered = ({ climb }: Climbed): boolean => climb.rungs.length > mostSteps + 1;

type Step = { readonly name: string; readonly below: readonly string[]; readonly part: Quantity };

const stepsOf = (one: Climbed, context: FigureContext): readonly Step[] => {
  const { text, say } = context;
  const { rungs, goal } = one.climb;
  const shown = isGathered(one) ? rungs.slice(0, mostSteps) : rungs;
  const rest = rungs.slice(shown.length);
  const steps = shown.map(({ step, effect, count, part }): Step => {
    const kind = step.effect?.kind;
    const words = say("product", { effect: text.quantity(effect), count: text.quantity(count) });
    const below =
      kind === undefined
        ? words
        : say("kind", { words, kind: text.enumerated("figureKind", kind) });
    return { name: text.pick(step.name), below: [below], part };
  });
  if (rest.length === 0) return steps;
  const amount = rest.reduce((sum, { part }) => sum + part.amount, 0);
  const name = say("otherSteps", { count: text.number(rest.length) });
  return [...steps, { name, below: [], part: { ...goal, amount } }];
};

const stepBars = (one: Climbed, context: FigureContext): readonly Bar[] => {
  let at = 0;
  return stepsOf(one, context).map(({ name, below, part }) => {
    const from = at;
    at += part.amount;
    return {
      part: "step",
      name,
      below,
      from,
      to: at,
      value: computed(part, one, context),
    };
  });
};

const multiplierBars = (one: Climbed, context: FigureContext): readonly Bar[] => {
  const { say } = context;
  const { sum, total, multiplier } = one.climb;
  if (!one.ladder.multiplier) return [];
  const added = total.amount - sum.amount;
  const amount = computed({ ...total, amount: Math.abs(added) }, one, context);
  const factor = factorOf(multiplier, context);
  const written = computed(sum, one, context);
  return [
    { part: "sum", name: say("sum"), below: [], from: 0, to: sum.amount, value: written },
    {
      part: "multiplier",
      name: say("multiplier", { multiplier: factor }),
      // what the bar shows is what the multiplier adds to the sum
      below: [
        say("multiplierNote", {
          sum: written,
          multiplier: factorOf(Math.abs(multiplier - 1), context),
        }),
      ],
      from: sum.amount,
      to: total.amount,
      value: say(added < 0 ? "taken" : "added", { amount }),
    },
  ];
};

const verdictOf = (one: Climbed, context: FigureContext): NonNullable<Bar["verdict"]> => {
  const { say, text } = context;
  const { gap, deviation, implied, goal } = one.climb;
  if (gap === 0) return { words: [say("within")], isGap: false };
  const share = text.share(Math.abs(deviation), 1);
  const amount = computed(differenceOf(one), one, context);
  // of a fall that is aimed at, less of it is short as well
  const isShort = deviation < 0 === goal.amount > 0;
  const words = say(isShort ? "short" : "over", { amount, share });
  const factor =
    implied === undefined ? [] : [say("implied", { implied: factorOf(implied, context) })];
  return { words: [words, ...factor], isGap: true };
};

/** The rows of one ladder from the steps up to the target. */
export const barsOf = (one: Climbed, context: FigureContext): readonly Bar[] => {
  const { say } = context;
  const { sum, total, goal, against } = one.climb;
  return [
    ...stepBars(one, context),
    ...multiplierBars(one, context),
    {
      part: "total",
      name: say("total"),
      below: [],
      from: 0,
      to: total.amount,
      ...(one.ladder.multiplier ? { split: sum.amount } : {}),
      value: computed(total, one, context),
      verdict: verdictOf(one, context),
    },
    {
      part: "target",
      name: say(against),
      below: [],
      from: 0,
      to: goal.amount,
      value: goalOf(one, context),
    },
  ];
};
