import { type Call, defineCommand, type Flags } from "../command.ts";
import { commonFlags } from "../common-flags.ts";

const flags = {
  lang: {
    value: "LANG",
    choices: ["ja", "en"],
    help: "Language of the document; the first of the plan if not given.",
  },
  format: {
    short: "f",
    value: "FORMAT",
    choices: ["json"],
    help: "How the value is written; json if not given.",
  },
  date: commonFlags.date,
  seed: commonFlags.seed,
} as const satisfies Flags;

export type ShowCall = Call<typeof flags>;

export const show = defineCommand({
  id: "show",
  summary: "print the value between two stages as JSON",
  description:
    "source: what the YAML says. file: its shape checked. plan: names resolved, quantities and times read. analyses: everything computed, each number with its unit and what it was computed from (`rip schema analyses` is its form). document: what the formats are made from. A thing that belongs to another place of the plan is shown by its id.",
  operands: {
    name: "<stage> [plan]",
    help: "One of source, file, plan, analyses, document; then the plan, or the one in this folder.",
    least: 1,
    most: 2,
  },
  flags,
  examples: {
    "rip show analyses plans/kyushu": "every number computed from a plan",
    "rip show analyses plans/kyushu --seed 7": "the same with other random draws",
    "rip show document plan.yaml --lang en": "the document before it becomes Markdown or HTML",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.show,
});
