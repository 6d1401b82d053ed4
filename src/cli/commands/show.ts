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
  summary: "print the value between two stages as JSON, or a built-in template",
  description:
    "source: what the YAML says. file: its shape checked. plan: names resolved, quantities and times read. analyses: everything computed, each number with its unit and what it was computed from (`rip schema analyses` is its form). document: what the formats are made from. A thing that belongs to another place of the plan is shown by its id. template: the text of a built-in template, to be copied into the folder `templates` beside the plan and changed there; without a name, the list of them.",
  operands: {
    name: "<stage> [plan or template]",
    help: "One of source, file, plan, analyses, document; then the plan, or the one in this folder. Or `template` and the name of one.",
    least: 1,
    most: 2,
  },
  flags,
  examples: {
    "rip show analyses plans/kyushu": "every number computed from a plan",
    "rip show analyses plans/kyushu --seed 7": "the same with other random draws",
    "rip show document plan.yaml --lang en": "the document before it becomes Markdown or HTML",
    "rip show template": "the names of the templates a plan may have its own of",
    "rip show template prose/ja/chain": "the sentences of a section, as they are built in",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.show,
});
