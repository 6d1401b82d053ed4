import { type Call, defineCommand, type Flags } from "../command.ts";
import { commonFlags, planOperands } from "../common-flags.ts";

const flags = {
  format: {
    short: "f",
    value: "FORMAT",
    choices: ["pretty", "short", "json"],
    help: "How findings are shown; pretty if not given.",
  },
  output: { short: "o", value: "FILE", help: "Write the findings to a file instead." },
  "fail-on": commonFlags["fail-on"],
  "max-warnings": {
    value: "COUNT",
    kind: "count",
    help: "Exit with 1 if there are more warnings than this.",
  },
  as: commonFlags.as,
  only: { value: "RULE", list: true, help: "Show the findings of these rules only." },
  date: commonFlags.date,
  seed: commonFlags.seed,
  quiet: { short: "q", help: "Show errors only; the exit code stays the same." },
} as const satisfies Flags;

export type CheckCall = Call<typeof flags>;

export const check = defineCommand({
  id: "check",
  summary: "say what is wrong or missing in a plan, and where",
  description:
    "Reads the plan, computes it and runs every rule at the severity that the plan's status calls for. Results go to standard output. Nothing is written to the plan.",
  operands: planOperands,
  flags,
  examples: {
    "rip check": "the plan in this folder",
    "rip check plans/kyushu --as agreed": "what would be wrong if the plan were agreed today",
    "rip check plan.yaml --format json -o findings.json": "for programs",
    "rip check plan.yaml --only chain-closure,one-accountable": "two rules",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.check,
});
