import { targetRanking } from "../../analyse/analyses/target-ranking.ts";
import type { Ranking, Standing } from "../../analyse/ranking/ranking.ts";
import type { FigureContext } from "../figure.ts";
import type { SensitivityFacts, View } from "./sensitivity-messages.ts";

const views: readonly View[] = ["given", "order", "none"];

/** With all scores certain, what is first at given weights is first in every draw. */
export const shownViews = ({ certain, standings }: Ranking): readonly View[] =>
  views.filter(
    (view) => standings[0]?.accepted[view] !== undefined && !(view === "given" && certain),
  );

export const firstShare = ({ accepted }: Standing, view: View): number =>
  accepted[view]?.ranks[0] ?? 0;

const leadOf = ({ standings }: Ranking): Standing | undefined =>
  standings.find(({ rank }) => rank !== undefined);

/** Of all options the one that the smallest change of a weight brings level with the first. */
export const nearestOf = ({ standings }: Ranking): Standing | undefined =>
  standings.reduce<Standing | undefined>((nearest, one) => {
    if (!one.flip) return nearest;
    const reach = Math.abs(one.flip.to - one.flip.from);
    return !nearest?.flip || reach < Math.abs(nearest.flip.to - nearest.flip.from) ? one : nearest;
  }, undefined);

/** Two shares that print alike at whole percents are told apart by a decimal. */
export const shares = (
  { text }: FigureContext,
  from: number,
  to: number,
): readonly [string, string] => {
  const [a, b] = [text.share(from), text.share(to)];
  return a === b ? [text.share(from, 1), text.share(to, 1)] : [a, b];
};

/** A share of draws is never said to be all or none of them where it is not. */
export const chance = ({ text, say }: FigureContext, share: number): string => {
  if (share > 0.99 && share < 1) return say("over");
  return share > 0 && share < 0.01 ? say("under") : text.share(share);
};

export const rankingOf = ({ use }: FigureContext): Ranking | undefined => {
  const outcome = use(targetRanking);
  return outcome.defined && leadOf(outcome) ? outcome : undefined;
};

export const choiceFacts = (
  ranking: Ranking,
  context: FigureContext,
): SensitivityFacts["choice"] => {
  const { text } = context;
  const first = leadOf(ranking);
  const view = shownViews(ranking)[0];
  if (!first || !view) return undefined;
  const nearest = nearestOf(ranking);
  const flip = nearest?.flip;
  const [from, to] = flip ? shares(context, flip.from, flip.to) : ["", ""];
  const share = firstShare(first, view);
  return {
    first: text.pick(first.target.title),
    isChosen: first.target.decision === "chosen",
    equals: ranking.standings.filter((one) => one !== first && one.rank === first.rank).length,
    view,
    share: chance(context, share),
    isCertain: firstShare(first, "none") === 1,
    options: ranking.standings.length,
    draws: ranking.draws,
    ...(nearest && flip
      ? {
          flip: {
            by: text.pick(nearest.target.title),
            criterion: text.pick(flip.criterion.name),
            from,
            to,
          },
        }
      : {}),
  };
};
