import { type Call, defineCommand, type Flags } from "../command.ts";

const flags = {
  at: {
    value: "DATE",
    help: "The plan is seen from the end of this month; today's if not given. As a plan file writes it: 2029-12, FY2029, 令和11年12月.",
  },
  format: {
    short: "f",
    value: "FORMAT",
    list: true,
    choices: ["text", "markdown", "html", "json", "patch"],
    help: "text, json and patch are printed, one of them at a time; markdown and html are files. text if not given, and with --output the files as well. patch is what the next revision of the plan would change, for git apply.",
  },
  lang: {
    value: "LANG",
    list: true,
    choices: ["ja", "en"],
    help: "Languages of the files; those of the plan if not given.",
  },
  output: {
    short: "o",
    value: "DIR",
    help: "Folder for the files; review-2029-12 beside the plan's documents, by its date, if not given. json and patch go there too.",
  },
  "fail-on": {
    value: "LIGHT",
    choices: ["amber", "red"],
    help: "Exit with 1 if an indicator has this light or a worse one.",
  },
} as const satisfies Flags;

export type ReviewCall = Call<typeof flags>;

export const review = defineCommand({
  id: "review",
  summary: "say how a plan stands against what was observed, and what is due next",
  description:
    "Sets observations against the planned path of each indicator: what is behind, why, and what the plan says for that case; where the effect stops between policy and economy; success that fades; reports that are overdue; the next reviews and gates. Prints it in brief, or writes the whole report. Nothing is written to the plan.",
  operands: {
    name: "[plan]",
    help: "A file or folder with a plan, or - for standard input; the plan in this folder if none is named.",
    least: 0,
    most: 1,
  },
  flags,
  examples: {
    "rip review plans/kyushu": "how it stands today",
    "rip review plans/kyushu --at 2029-12 --format html,markdown":
      "the report of the interim review, in every language of the plan",
    "rip review plan.yaml --fail-on red": "in a job: fail if an indicator is behind",
    "rip review plan.yaml --format patch | git apply":
      "begin the next revision: status, version and a record to fill in",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.review,
});
