import { type Call, defineCommand, type Flags } from "../command.ts";

const flags = {} as const satisfies Flags;

export type ExplainCall = Call<typeof flags>;

export const explain = defineCommand({
  id: "explain",
  summary: "show the page of a rule, an analysis or a field",
  description:
    "Pages say why a rule exists, what is wrong and right, how a number is computed, and what a field of the file means.",
  operands: {
    name: "<id>",
    help: "A rule as findings name it, an analysis, or a field such as stage.valueAdded.",
    least: 1,
    most: 1,
  },
  flags,
  examples: {
    "rip explain chain-closure": "the page of a rule",
    "rip explain stage.valueAdded": "what a field of the plan file means",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.explain,
});
