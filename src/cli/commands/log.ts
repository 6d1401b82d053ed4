import { type Call, defineCommand, type Flags } from "../command.ts";

const flags = {
  format: {
    short: "f",
    value: "FORMAT",
    choices: ["text", "markdown", "json"],
    help: "How the log is written: text if not given, markdown for a merge request, json for programs.",
  },
  all: {
    help: "Every commit that touched the plan, not only those with a tag, a new version or a new status.",
  },
  last: { value: "NUMBER", kind: "count", help: "Show the last so many of them; 20 if not given." },
} as const satisfies Flags;

export type LogCall = Call<typeof flags>;

export const log = defineCommand({
  id: "log",
  summary: "list the versions of a plan with what changed and what became of its results",
  description:
    "Reads the history of the plan from git, without checking anything out: each revision that has a tag, a new version or a new status, with its date, the changes since the one before by class, and the results readers follow. What is on the disk and not committed comes last.",
  operands: {
    name: "[plan]",
    help: "A file or folder with a plan; the plan in this folder if none is named.",
    least: 0,
    most: 1,
  },
  flags,
  examples: {
    "rip log": "the versions of the plan in this folder",
    "rip log plans/kyushu --all --last 50": "its last fifty commits",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.log,
});
