import { defineStep, every } from "../step.ts";

export const measures = defineStep({
  id: "measures",
  number: 5,
  title: { en: "Measures", ja: "支援策" },
  question: {
    en: "What blocks each step, and who removes it with which money?",
    ja: "各段階を妨げるものは何か。誰がどの財源で取り除くか",
  },
  headline: "budget",
  needs: [
    ["barriers", ({ barriers }) => barriers.length > 0],
    ["measures", ({ measures }) => measures.length > 0],
    ["measure.barriers", ({ measures }) => every(measures, (one) => one.barriers.length > 0)],
    ["measure.provider", ({ measures }) => every(measures, (one) => !!one.provider)],
    ["measure.budget", ({ measures }) => every(measures, (one) => one.budget.length > 0)],
    [
      "budgetLine.status",
      ({ measures }) => every(measures, (one) => one.budget.every((line) => !!line.status)),
    ],
    ["programmes", ({ programmes }) => programmes.length > 0],
    ["measure.afterwards", ({ measures }) => measures.some((one) => !!one.afterwards)],
    ["task.cost", ({ roadmap }) => roadmap.tasks.some((one) => !!one.cost)],
    ["task.funding", ({ roadmap }) => roadmap.tasks.some((one) => one.funding.length > 0)],
  ],
});
