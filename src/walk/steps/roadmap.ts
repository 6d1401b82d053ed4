import { defineStep, every } from "../step.ts";

export const roadmap = defineStep({
  id: "roadmap",
  number: 4,
  title: { en: "Roadmap", ja: "ロードマップ" },
  question: {
    en: "Who carries it from the lab to the region, by when?",
    ja: "誰が、いつまでに、研究から地域経済まで運ぶか",
  },
  headline: "schedule",
  needs: [
    ["plan.period", ({ head }) => head.period !== undefined],
    ["roadmap.tasks", ({ roadmap }) => roadmap.tasks.length > 0],
    ["task.duration", ({ roadmap }) => every(roadmap.tasks, (one) => !!(one.duration ?? one.end))],
    ["task.after", ({ roadmap }) => roadmap.tasks.some(({ after }) => after.length > 0)],
    ["task.phase", ({ roadmap }) => every(roadmap.tasks, (one) => !!one.phase)],
    ["task.layer", ({ roadmap }) => every(roadmap.tasks, (one) => !!one.layer)],
    ["task.owner", ({ roadmap }) => every(roadmap.tasks, (one) => !!one.owner)],
    ["task.readiness", ({ roadmap }) => roadmap.tasks.some((one) => !!one.readiness.trl)],
    ["task.gate", ({ roadmap }) => roadmap.tasks.some((one) => !!one.gate)],
    ["task.staff", ({ roadmap }) => roadmap.tasks.some(({ staff }) => staff.length > 0)],
    ["threePoint", ({ roadmap }) => roadmap.tasks.some((one) => !!one.estimate)],
  ],
});
