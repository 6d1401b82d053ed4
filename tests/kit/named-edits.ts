import type { ChangeClass } from "../../src/diff/change.ts";

/** An edit of the sample `mizuhara-instruments`, and what it is to those it concerns. */
export type Edit = readonly [
  name: string,
  path: readonly (string | number)[],
  by: unknown,
  expected: ChangeClass,
  institutions: readonly string[],
];

const press = ["measures", "press-sharing"] as const;
const firstYear = [...press, "budget", "FY2027"] as const;
const line = ["roadmap", "tasks", "slim-line"] as const;
const film = ["roadmap", "tasks", "slim-film"] as const;
const slim = ["indicators", "slim-value"] as const;
const filmDoers = ["industrial-lab", "university", "tlo", "surface-firms"];
/** Those who do the work and who pay for it; the judge is not bound by its length. */
const filmCarriers = ["regional-bureau", "university", "tlo", "surface-firms"];
const pressDoers = ["prefecture", "industrial-lab"];

/** What a person would call each of these, and whom they would ring up. */
export const namedEdits: readonly Edit[] = [
  ["pays less", [...firstYear, 1, "amount"], "50百万円", "commitment", ["prefecture"]],
  ["pays more", [...firstYear, 1, "amount"], "70百万円", "needs-agreement", ["prefecture"]],
  ["pays the same in other words", [...firstYear, 1, "amount"], "6,222.2万円", "informational", []],
  ["is less sure of it", [...firstYear, 1, "status"], "planned", "commitment", ["prefecture"]],
  ["is surer of it", [...firstYear, 0, "status"], "secured", "informational", ["regional-bureau"]],
  ["pays nothing in a year", [...firstYear, 1], undefined, "commitment", ["prefecture"]],
  [
    "no money in a year",
    [...press, "budget", "FY2028"],
    undefined,
    "commitment",
    ["prefecture", "regional-bureau"],
  ],
  ["a higher rate", [...press, "rate"], "2/3", "needs-agreement", pressDoers],
  ["a lower rate", [...press, "rate"], "1/3", "commitment", pressDoers],
  [
    "another description",
    [...press, "description", "en"],
    "Something else.",
    "needs-agreement",
    pressDoers,
  ],
  ["another afterwards", [...press, "afterwards"], undefined, "commitment", pressDoers],
  ["another note", [...film, "note", "en"], "Something else.", "informational", []],
  ["a longer task", [...film, "duration", "likely"], "20 months", "commitment", filmCarriers],
  ["a shorter task", [...film, "duration", "likely"], "13 months", "needs-agreement", filmCarriers],
  ["a dearer task", [...film, "cost", "value"], "190百万円", "needs-agreement", filmCarriers],
  ["another deadline of a gate", [...film, "gate", "date"], "2030-08", "commitment", filmDoers],
  [
    "another test of a gate",
    [...film, "gate", "test", "en"],
    "Looser.",
    "needs-agreement",
    filmDoers,
  ],
  ["no gate", [...film, "gate"], undefined, "commitment", filmDoers],
  [
    "another judge",
    [...film, "gate", "decider"],
    "test-lab",
    "commitment",
    [...filmDoers, "test-lab"],
  ],
  [
    "nobody asked",
    ["roles", "slim-line", "consulted"],
    undefined,
    "commitment",
    ["city", "university", "bank"],
  ],
  [
    "others informed",
    ["roles", "slim-line", "informed"],
    ["newspaper"],
    "informational",
    ["assemblers", "newspaper"],
  ],
  ["a lower target", [...slim, "target", "value"], "10億円", "commitment", ["assemblers"]],
  ["a higher target", [...slim, "target", "value"], "20億円", "needs-agreement", ["assemblers"]],
  ["a later target", [...slim, "target", "asOf"], "FY2035", "commitment", ["assemblers"]],
  [
    "a less ambitious rate",
    ["indicators", "rework-rate", "target", "value"],
    "9%",
    "commitment",
    ["association"],
  ],
  [
    "a more ambitious rate",
    ["indicators", "rework-rate", "target", "value"],
    "5%",
    "needs-agreement",
    ["association"],
  ],
  ["another baseline", [...slim, "baseline", "value"], "1億円", "informational", []],
  ["a risk nobody minds", ["risks", "masters-retire"], undefined, "commitment", ["association"]],
  [
    "a later review",
    ["reviews", "interim-review", "date"],
    "2030-12",
    "commitment",
    ["national-lab"],
  ],
  ["less effort", ["efforts", 0, "plan", "slim-jaws"], "0.2 FTE", "commitment", ["prefecture"]],
  [
    "other people",
    ["institutions", "prefecture", "contribution", "people", "en"],
    "One officer",
    "needs-agreement",
    ["prefecture"],
  ],
  ["another status", ["plan", "status"], "draft", "informational", []],
  ["another product name", ["product", "name", "en"], "Other", "informational", []],
  [
    "another stage name",
    ["chain", "stages", "forging", "name", "en"],
    "Other",
    "informational",
    [],
  ],
  ["no term", ["glossary", "mis"], undefined, "informational", []],
  ["another lead", ["plan", "lead"], "support-body", "commitment", ["prefecture", "support-body"]],
  [
    "another title",
    [...line, "title", "en"],
    "Other",
    "needs-agreement",
    ["city", "regional-bureau", "university", "machinists", "surface-firms", "bank"],
  ],
];
