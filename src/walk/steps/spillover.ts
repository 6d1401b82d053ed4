import { defineStep, every } from "../step.ts";

export const spillover = defineStep({
  id: "spillover",
  number: 7,
  title: { en: "Spillover", ja: "波及" },
  question: {
    en: "How does it reach the whole economy?",
    ja: "効果はどのように地域経済全体に届くか",
  },
  headline: "ripple",
  needs: [
    ["spillover.paths", ({ spillover }) => spillover.paths.length > 0],
    [
      "spilloverPath.stages",
      ({ spillover }) => every(spillover.paths, (one) => one.stages.length > 0),
    ],
    [
      "spilloverPath.indicator",
      ({ spillover }) => every(spillover.paths, (one) => !!one.indicator),
    ],
    [
      "spilloverPath.mechanism",
      ({ spillover }) => every(spillover.paths, (one) => !!one.mechanism),
    ],
    ["spilloverPath.lag", ({ spillover }) => every(spillover.paths, (one) => !!one.lag)],
    [
      "region.inputOutput",
      ({ region, spillover }) =>
        (region.inputOutput ?? region.nationalInputOutput) !== undefined ||
        spillover.multipliers.length > 0,
    ],
    ["spillover.demands", ({ spillover }) => spillover.demands.length > 0],
  ],
});
