import { type Call, defineCommand, type Flags } from "../command.ts";
import { commonFlags, planOperands } from "../common-flags.ts";

const flags = {
  format: {
    short: "f",
    value: "FORMAT",
    list: true,
    choices: [
      "auto",
      "pretty",
      "stylish",
      "short",
      "json",
      "sarif",
      "junit",
      "github",
      "github-actions",
      "markdown",
      "codeclimate",
    ],
    help: "How findings are shown; pretty if not given. auto: github in a job of GitHub Actions, else pretty. With github, the whole list also goes into the summary of the job (GITHUB_STEP_SUMMARY).",
  },
  output: {
    short: "o",
    value: "FILE",
    repeated: true,
    help: "Write the findings to a file instead; with several formats, FORMAT=FILE, once for each file.",
  },
  "fail-on": commonFlags["fail-on"],
  "max-warnings": {
    value: "COUNT",
    kind: "count",
    help: "Exit with 1 if there are more warnings than this.",
  },
  as: commonFlags.as,
  only: { value: "RULE", list: true, help: "Show the findings of these rules only." },
  "changed-since": {
    value: "REVISION",
    help: "Show only findings on what changed since a git revision, and new ones.",
  },
  fix: {
    help: "Make the fixes that cannot change the meaning of the plan; comments and layout stay.",
  },
  "dry-run": { help: "With --fix: show what would change, and write nothing." },
  "update-baseline": {
    help: "Write the findings of today to baseline.json beside the plan; from then on only new ones are told.",
  },
  date: commonFlags.date,
  seed: commonFlags.seed,
  quiet: { short: "q", help: "Show errors only; the exit code stays the same." },
} as const satisfies Flags;

export type CheckCall = Call<typeof flags>;

export const check = defineCommand({
  id: "check",
  summary: "say what is wrong or missing in a plan, and where",
  description:
    "Reads the plan, computes it and runs every rule at the severity that the plan's status calls for. Results go to standard output. The plan is left as it is, unless --fix is given.",
  operands: planOperands,
  flags,
  examples: {
    "rip check": "the plan in this folder",
    "rip check plans/kyushu --as agreed": "what would be wrong if the plan were agreed today",
    "rip check plan.yaml --format json -o findings.json": "for programs",
    "rip check --format github,sarif -o sarif=findings.sarif":
      "in a job: beside the lines, and for code scanning",
    "rip check plan.yaml --only chain-closure,one-accountable": "two rules",
    "rip check plan.yaml --fix --dry-run": "what could be put right by itself",
    "rip check plans/kyushu --changed-since main": "in a merge request: what this change brings",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.check,
});
