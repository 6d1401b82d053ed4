import type { Indicator } from "../../model/agreement.ts";
import type { Figure } from "../../model/figure.ts";
import type { FigureContext } from "../figure.ts";
import type { Lack, Rung } from "./rungs.ts";

const printed = (figure: Figure | undefined, { say, text }: FigureContext): string =>
  figure ? text.quantity(figure.quantity) : say("open");

/** From the baseline to the target. */
export const changeOf = ({ baseline, target }: Indicator, context: FigureContext): string =>
  context.say("change", { from: printed(baseline, context), to: printed(target, context) });

/** When the baseline was, and when the target is due. */
export const datesOf = ({ baseline, target }: Indicator, context: FigureContext): string => {
  const [from, to] = [baseline, target].map((figure) =>
    figure?.asOf ? context.text.period(figure.asOf) : undefined,
  );
  if (from === undefined || to === undefined || from === to) return from ?? to ?? "";
  return context.say("dates", { from, to });
};

/** The dates that most of the indicators share that a picture shows; empty where none is dated. */
export const commonDates = (rungs: readonly Rung[], context: FigureContext): string => {
  const counts = new Map<string, number>();
  for (const { indicators } of rungs) {
    const dates = indicators[0] ? datesOf(indicators[0], context) : "";
    if (dates !== "") counts.set(dates, (counts.get(dates) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]);
  return sorted[0]?.[0] ?? "";
};

/** What happens on a rung; the way through the chain is told by its mechanism. */
export const whatHappens = (
  { name, tasks, paths, indicators }: Rung,
  { say, text }: FigureContext,
) => {
  const [path] = paths;
  if (name === "chain" && !path) return say("path");
  if (path?.mechanism) return text.pick(path.mechanism);
  const [task] = tasks;
  if (name === "region") return indicators[0] ? text.pick(indicators[0].name) : say("noEnd");
  return task ? text.pick(task.title) : say("noTask");
};

/** The stages an effect passes through, and how long it takes. */
export const wayOf = ({ paths }: Rung, { say, text }: FigureContext): string | undefined => {
  const [path] = paths;
  if (!path || path.stages.length === 0) return undefined;
  return say("through", {
    stages: path.stages.map(({ name }) => text.pick(name)).join(say("arrow")),
    lag: path.lag && text.duration(path.lag.months),
  });
};

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** One sentence, with a capital at its start only. */
export const lackWords = (lacks: readonly Lack[], { say, text }: FigureContext): string =>
  text.list(lacks.map((lack, place) => (place === 0 ? say(lack) : small(say(lack)))));
