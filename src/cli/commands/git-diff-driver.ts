import { type Call, defineCommand, type Flags } from "../command.ts";

const flags = {} as const satisfies Flags;

export type GitDiffDriverCall = Call<typeof flags>;

export const gitDiffDriver = defineCommand({
  id: "git-diff-driver",
  summary: "show a plan's changes inside `git diff` and `git log -p`; git calls it",
  description:
    "Prints what `rip diff` says of one file that git compares. Of a plan in several files the others are taken as they are on disk, so that only what this file changes is shown. A file that is no readable plan is shown line by line, as git itself would. `rip init --git` prints how to set it up.",
  operands: {
    name: "<path> [old-file] [old-hex] [old-mode] [new-file] [new-hex] [new-mode]",
    help: "As git gives them to the command of a diff driver.",
    least: 1,
    most: 9,
  },
  flags,
  examples: {
    "rip init --git plans/kyushu": "how to set it up",
    "git diff plans/kyushu": "once it is set up",
    "git log -p --ext-diff plans/kyushu": "what each commit changed",
  },
  action: async () => (await import("../actions/git-diff-driver.ts")).gitDiffDriver,
});
