import { type Call, defineCommand, type Flags } from "../command.ts";

const flags = {
  format: {
    short: "f",
    value: "FORMAT",
    choices: ["table", "json", "markdown"],
    help: "How the list is written; table if not given.",
  },
} as const satisfies Flags;

export type RulesCall = Call<typeof flags>;

export const rules = defineCommand({
  id: "rules",
  summary: "list the rules",
  description:
    "Each rule with the step of the plan it belongs to, its severity, the status from which that severity holds, and the principle behind it. Before that status it is one level milder.",
  flags,
  examples: {
    "rip rules": "all rules as a table",
    "rip rules --format json": "for programs",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.rules,
});
