import { type Call, defineCommand, type Flags } from "../command.ts";
import { commonFlags } from "../common-flags.ts";

const flags = {
  format: {
    short: "f",
    value: "FORMAT",
    choices: ["text", "json"],
    help: "How the walk is written; text if not given.",
  },
  as: commonFlags.as,
  date: commonFlags.date,
  seed: commonFlags.seed,
} as const satisfies Flags;

export type StepsCall = Call<typeof flags>;

export const steps = defineCommand({
  id: "steps",
  summary: "walk through the eight steps of a plan",
  description:
    "For each step: how far it is written, what the analyses say of it, its findings, and what to write next. Nothing is written to the plan.",
  operands: {
    name: "[plan]",
    help: "A file or folder with a plan, or - for standard input; the plan in this folder if none is named.",
    least: 0,
    most: 1,
  },
  flags,
  examples: {
    "rip steps plans/kyushu": "where the plan stands and what to write next",
    "rip steps plans/kyushu --as agreed": "the same, judged as if it were to be agreed",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.steps,
});
