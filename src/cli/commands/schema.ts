import { type Call, defineCommand, type Flags } from "../command.ts";

const flags = {
  output: { short: "o", value: "FILE", help: "Write the schema to a file instead." },
} as const satisfies Flags;

export type SchemaCall = Call<typeof flags>;

export const schema = defineCommand({
  id: "schema",
  summary: "print the JSON Schema of the plan file",
  description:
    "Editors complete and check a plan with it. The first line of a plan written by `rip init` points to it. Programs that read what `rip show analyses`, `rip check --format json` or `rip diff --format json` prints can check it with the schema of the analyses, of the findings or of the changes.",
  operands: {
    name: "[what]",
    help: "plan, analyses, findings or changes; plan if not given.",
    least: 0,
    most: 1,
  },
  flags,
  examples: {
    "rip schema analyses": "the form of what `rip show analyses` prints",
    "rip schema findings":
      "the form of what `rip check --format json` prints, and what it promises",
    "rip schema changes": "the form of what `rip diff --format json` prints",
    "rip schema --output rip.schema.json": "beside a plan, for the editor",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.schema,
});
