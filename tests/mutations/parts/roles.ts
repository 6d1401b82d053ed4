import { each, type Mutation } from "../mutation.ts";

/** Who answers for what. */
export const roles: readonly Mutation[] = [
  {
    name: "nobody accountable for a task",
    path: "roles.slim-film.accountable",
    change: "gone",
    speaks: ["one-accountable"],
  },
  {
    name: "two accountable for a task",
    path: "roles.slim-film.accountable",
    change: { set: ["surface-firms", "university"] },
    speaks: ["one-accountable"],
  },
  {
    name: "a task without roles",
    path: "roles.slim-film",
    change: "gone",
    speaks: [["one-accountable", "roadmap.tasks.slim-film"]],
  },
  {
    name: "a measure without roles",
    path: "roles.coating-line",
    change: "gone",
    speaks: [["one-accountable", "measures.coating-line"]],
  },
  {
    name: "nobody responsible for a task",
    path: "roles.slim-film.responsible",
    change: "gone",
    speaks: [["capability-match", "roles.slim-film"], "has-responsible"],
  },
  {
    name: "six consulted on a task",
    path: "roles.slim-film.consulted",
    change: { set: ["tlo", "industrial-lab", "bank", "city", "union", "college"] },
    speaks: ["has-responsible"],
  },
  {
    name: "a role for a task that is none",
    path: "roles.slim-film",
    change: { rename: "slim-films" },
    speaks: [["one-accountable", "roadmap.tasks.slim-film"], "reference/unknown"],
  },
  {
    name: "one body accountable for most tasks",
    path: "roles.slim-film.accountable",
    change: { set: "support-body" },
    also: each({ set: "support-body" }, [
      "roles.theatre-panel.accountable",
      "roles.blank-research.accountable",
      "roles.blank-press.accountable",
      "roles.blank-development.accountable",
      "roles.blank-demonstration.accountable",
      "roles.blank-launch.accountable",
      "roles.blank-growth.accountable",
      "roles.blank-spillover.accountable",
      "roles.slim-research.accountable",
      "roles.slim-prototype.accountable",
      "roles.slim-line.accountable",
      "roles.slim-clinical.accountable",
      "roles.slim-certification.accountable",
      "roles.slim-launch.accountable",
      "roles.slim-growth.accountable",
    ]),
    speaks: ["role-overload"],
  },
  {
    name: "a role asks for what nobody can do",
    path: "roles.blank-development.capabilities",
    change: { set: [{ ja: "量子計算", en: "Quantum computing" }] },
    speaks: ["capability-match"],
  },
  { name: "no roles", path: "roles", change: "gone", speaks: ["one-accountable"] },
];
