import { defineStep, every } from "../step.ts";

export const roles = defineStep({
  id: "roles",
  number: 6,
  title: { en: "Roles", ja: "役割分担" },
  question: {
    en: "Who answers for what, and do the efforts point the same way?",
    ja: "誰が何に責任を負うか。取組の向きはそろっているか",
  },
  headline: "alignment",
  needs: [
    ["roles", ({ roles }) => roles.length > 0],
    ["role.accountable", ({ roles }) => every(roles, (one) => one.accountable.length === 1)],
    ["role.responsible", ({ roles }) => every(roles, (one) => one.responsible.length > 0)],
    [
      "institution.contribution",
      ({ institutions }) =>
        institutions.some(({ contribution }) => Object.keys(contribution).length > 0),
    ],
    ["efforts", ({ efforts }) => efforts.length > 0],
    ["target.priority", ({ targets }) => targets.some((one) => one.priority !== undefined)],
    ["positions", ({ positions }) => positions.length > 0],
    ["task.handover", ({ roadmap }) => roadmap.tasks.some((one) => !!one.handover)],
  ],
});
