import { defineStep, every } from "../step.ts";

export const goal = defineStep({
  id: "goal",
  number: 3,
  title: { en: "Goal and logic", ja: "目標と道筋" },
  question: {
    en: "What will be different for the region, and is it believable?",
    ja: "地域の何がどう変わるか。それは信じられるか",
  },
  headline: "region-scale",
  needs: [
    ["region.industry", ({ region }) => (region.industry ?? region.economy) !== undefined],
    [
      "target.effect",
      ({ targets }) =>
        every(
          targets.filter(({ decision }) => decision === "chosen"),
          ({ effect }) => effect?.likely !== undefined,
        ),
    ],
    ["indicators", ({ indicators }) => indicators.length > 0],
    ["indicator.headline", ({ indicators }) => indicators.some(({ headline }) => headline)],
    ["indicator.baseline", ({ indicators }) => every(indicators, (one) => !!one.baseline)],
    ["indicator.target", ({ indicators }) => every(indicators, (one) => !!one.target)],
    ["indicator.source", ({ indicators }) => every(indicators, (one) => !!one.source)],
    ["indicator.owner", ({ indicators }) => every(indicators, (one) => !!one.owner)],
    ["indicator.parent", ({ indicators }) => indicators.some((one) => one.parent !== undefined)],
    [
      "indicator.assumption",
      ({ indicators }) => indicators.some((one) => one.assumption !== undefined),
    ],
  ],
});
