import { hosts } from "../ci/hosts.ts";
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
  ci: {
    value: "HOST",
    choices: hosts,
    help: "Write what makes jobs run on a change: check, build, keep the documents, say what changed. It goes to the top of the git repository. If not given, for the host that the remote origin is at, else for both.",
  },
  hooks: { help: "Write a git hook as well that lets no plan with errors be committed." },
  yes: { short: "y", help: "Ask nothing." },
  "dry-run": { help: "Say what would be written, and write nothing." },
  git: { help: "Print how `git diff` is set up to show a plan's changes, and write nothing." },
} as const satisfies Flags;

export type InitCall = Call<typeof flags>;

export const init = defineCommand({
  id: "init",
  summary: "write a plan to start from",
  description:
    "Writes a plan that builds at once, the schema for the editor, and the jobs that check and build it on GitHub or GitLab. Asks only at a terminal. Overwrites nothing: if a file is in the way, it says which and writes none; where there is a plan already, `--ci` and `--hooks` add theirs to it.",
  operands: { name: "[dir]", help: "Where to write; this folder if not given.", least: 0, most: 1 },
  flags,
  examples: {
    "rip init kyushu": "a small plan in the folder kyushu",
    "rip init kyushu --ci github --hooks":
      "for a plan that is there as well: its jobs and its hook",
    "rip init shochu --template south-kyushu-shochu": "a whole worked example",
    "rip init --git plans/kyushu": "how `git diff` is set up to show what changed in a plan",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.init,
});
