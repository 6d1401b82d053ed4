import { defineAccount } from "../account.ts";
import { regionScale } from "../analyses/region-scale.ts";

/** The effects of the chosen targets beside the industry of the region. */
export const regionScaleAccount = defineAccount({
  analysis: regionScale,
  step: 3,
  quantities: {
    share: {
      unit: "share",
      says: "likely yearly effect of a target over the industry, or the economy, of the region",
    },
  },
  readings: (outcome) =>
    outcome.map(({ target, scale }) => {
      const of = [`targets.${target.id}`];
      if (!scale.defined) return { quantity: "share", of, why: scale };
      const { share, low, high } = scale;
      const ends = low === undefined || high === undefined ? {} : { low, high, interval: "stated" };
      return { quantity: "share", of, value: share, ...ends };
    }),
  basis: (outcome) => ({
    figures: outcome.flatMap(({ target, scale }) =>
      scale.defined
        ? [scale.base, scale.effect, target.effect?.low, target.effect?.high].flatMap(
            (figure) => figure ?? [],
          )
        : [],
    ),
  }),
  lines: {
    shares: (
      { least, most, count }: { least: number; most: number; count: number },
      { share, number },
    ) =>
      count === 1
        ? `the target would add ${share(most, 1)} of the region’s industry`
        : `each of ${number(count)} targets would add ${share(least, 1)} to ${share(most, 1)} of the region’s industry`,
  },
  brief: (outcome) => {
    const shares = outcome.flatMap(({ scale }) => (scale.defined ? [scale.share] : []));
    if (shares.length === 0)
      return outcome.flatMap(({ scale }) => (scale.defined ? [] : [scale]))[0];
    const facts = { least: Math.min(...shares), most: Math.max(...shares), count: shares.length };
    return { key: "shares", facts };
  },
});
