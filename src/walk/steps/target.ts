import type { Target } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import { defineStep, every } from "../step.ts";

const chosen = ({ targets }: Plan): readonly Target[] =>
  targets.filter(({ decision }) => decision === "chosen");

export const target = defineStep({
  id: "target",
  number: 2,
  title: { en: "Target", ja: "ターゲット" },
  question: {
    en: "Which stage, by which lever, and why not the others?",
    ja: "どの工程を、何で強くするか。なぜ他ではないか",
  },
  headline: "target-ranking",
  needs: [
    ["stage.level", ({ chain }) => chain.stages.some((one) => one.level !== undefined)],
    ["stage.rivalLevel", ({ chain }) => chain.stages.some((one) => one.rivalLevel !== undefined)],
    ["targets", (plan) => chosen(plan).length > 0],
    ["target.stages", (plan) => every(chosen(plan), ({ stages }) => stages.length > 0)],
    ["target.lever", (plan) => every(chosen(plan), ({ lever }) => lever !== undefined)],
    ["target.mechanism", (plan) => every(chosen(plan), ({ mechanism }) => mechanism !== undefined)],
    ["target.users", (plan) => every(chosen(plan), ({ users }) => users.length > 0)],
    ["target.evidence", (plan) => every(chosen(plan), ({ evidence }) => evidence !== undefined)],
    ["criteria", ({ criteria }) => criteria.length > 0],
    [
      "target.scores",
      ({ targets }) => every(targets, ({ scores }) => Object.keys(scores).length > 0),
    ],
    ["target.decision", ({ targets }) => targets.some(({ decision }) => decision === "rejected")],
    ["diagnosis.needs", ({ diagnosis }) => diagnosis.needs.length > 0],
    ["diagnosis.seeds", ({ diagnosis }) => diagnosis.seeds.length > 0],
  ],
});
