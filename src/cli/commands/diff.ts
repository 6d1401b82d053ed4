import { type Call, defineCommand, type Flags } from "../command.ts";
import { commonFlags } from "../common-flags.ts";

const flags = {
  format: {
    short: "f",
    value: "FORMAT",
    choices: ["text", "markdown", "json", "html"],
    help: "How changes are shown: text if not given, markdown for a merge request, json for programs, html for a page that needs nothing else.",
  },
  output: { short: "o", value: "FILE", help: "Write the list to a file instead." },
  institution: {
    value: "ID",
    list: true,
    help: "Show only the changes that concern these institutions.",
  },
  "fail-on": {
    value: "CLASS",
    choices: ["commitment", "needs-agreement", "informational"],
    help: "Exit with 1 if there is a change of this class or a graver one.",
  },
  "exit-code": { help: "Exit with 1 if there is any change, as git diff does." },
  seed: commonFlags.seed,
} as const satisfies Flags;

export type DiffCall = Call<typeof flags>;

export const diff = defineCommand({
  id: "diff",
  summary: "say what changed in a plan, whom it concerns, and what it does to the results",
  description:
    "Compares two revisions of a plan by what they say: order, layout and comments count for nothing, and what was renamed is known again. Each change says whose duty, money or date it touches. A revision is a file, a folder, or REVISION:PATH of git, which is read without checking anything out; with one of them the other is the plan on disk, with none HEAD is compared with it.",
  operands: {
    name: "[before] [after]",
    help: "Files or folders with a plan, or REVISION:PATH; HEAD and the plan in this folder if none is named.",
    least: 0,
    most: 2,
  },
  flags,
  examples: {
    "rip diff": "what changed since the last commit",
    "rip diff v1.0.0:plans/kyushu plans/kyushu": "since the revision that was agreed",
    "rip diff main:plan.yaml --format markdown": "for a merge request",
    "rip diff v1.0.0:. --format html --output changes.html": "a page to send to those concerned",
    "rip diff old.yaml new.yaml --institution university": "what of it concerns one institution",
    "rip diff HEAD~1:. --fail-on commitment": "in a job: stop where a promise got worse",
  },
  // by itself: a comparison judges nothing, and the other actions bring the rules with them
  action: async () => (await import("../actions/diff.ts")).diff,
});
