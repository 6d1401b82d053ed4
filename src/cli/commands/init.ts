import { type Call, defineCommand, type Flags } from "../command.ts";
import { templateNames } from "../template-names.ts";

const flags = {
  template: {
    value: "NAME",
    choices: templateNames,
    help: "What to start from; minimal if not given.",
  },
  lang: {
    value: "LANG",
    choices: ["ja", "en"],
    help: "Language of the comments in the plan; the one of messages if not given.",
  },
  yes: { short: "y", help: "Ask nothing." },
  "dry-run": { help: "Say what would be written, and write nothing." },
} as const satisfies Flags;

export type InitCall = Call<typeof flags>;

export const init = defineCommand({
  id: "init",
  summary: "write a plan to start from",
  description:
    "Writes a plan that builds at once and the schema for the editor. Asks only at a terminal. Overwrites nothing: if a file is in the way, it says which and writes none.",
  operands: { name: "[dir]", help: "Where to write; this folder if not given.", least: 0, most: 1 },
  flags,
  examples: {
    "rip init kyushu": "a small plan in the folder kyushu",
    "rip init shochu --template south-kyushu-shochu": "a whole worked example",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.init,
});
