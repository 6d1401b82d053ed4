import { type Call, defineCommand, type Flags } from "../command.ts";

const flags = {} as const satisfies Flags;

export type ExplainCall = Call<typeof flags>;

export const explain = defineCommand({
  id: "explain",
  summary: "show the page of a rule, an analysis, a field or a template",
  description:
    "Pages say why a rule exists, what is wrong and right, how a number is computed, what a field of the file means, and what a template is given.",
  operands: {
    name: "<id>",
    help: "A rule as findings name it, an analysis, a field such as stage.valueAdded, or a template such as prose/chain.",
    least: 1,
    most: 1,
  },
  flags,
  examples: {
    "rip explain chain-closure": "the page of a rule",
    "rip explain stage.valueAdded": "what a field of the plan file means",
    "rip explain changes": "what makes a change a matter of agreement",
    "rip explain template": "how a plan prints with sentences and layouts of its own",
    "rip explain prose/chain": "the variables of a template, with examples",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.explain,
});
