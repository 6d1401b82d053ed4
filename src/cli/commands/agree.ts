import { type Call, defineCommand, type Flags } from "../command.ts";

const flags = {
  by: {
    value: "PERSON",
    help: "Who agrees for the institution, by name or office.",
  },
  office: { value: "OFFICE", help: "The office of that person." },
  conditions: { value: "TEXT", help: "On what condition the institution agrees." },
  dissent: { value: "TEXT", help: "What of it the institution does not agree with." },
  scope: {
    value: "TEXT",
    repeated: true,
    help: "What the agreement covers, where it is not all that binds the institution; may be given again.",
  },
  date: {
    value: "DAY",
    kind: "day",
    help: "The day of the agreement, as 2027-04-01; today if not given.",
  },
  "dry-run": { help: "Say what the institution would agree to, and write nothing." },
  status: {
    help: "Show who has agreed, whose agreement is stale and since when, and who is missing.",
  },
  format: {
    short: "f",
    value: "FORMAT",
    choices: ["text", "markdown", "json"],
    help: "How the status is shown: text if not given, markdown for a merge request, json for programs.",
  },
  "exit-code": {
    help: "With --status: exit with 1 unless all who answer for the plan agree to it.",
  },
} as const satisfies Flags;

export type AgreeCall = Call<typeof flags>;

export const agree = defineCommand({
  id: "agree",
  summary: "record that an institution agrees to what binds it, or show who has",
  description:
    "Writes an entry into the plan’s agreements: institution, day, person, conditions, and a fingerprint of exactly the parts of the plan that bind it. While nothing of these changes the agreement stands; when something does it is stale, and --status says what changed. What binds whom is told by `rip explain commitments`. In a plan of several files the entry goes to agreements.yaml, else into the file itself; nothing in it is ever taken out.",
  operands: {
    name: "[institution] [plan]",
    help: "The id or the name of the institution; with --status only the plan. The plan in this folder if none is named.",
    least: 0,
    most: 2,
  },
  flags,
  examples: {
    "rip agree university --by 'Dean of engineering'": "the university agrees to what binds it",
    "rip agree bank plans/kyushu --by 'Head of lending' --conditions 'the guarantee is granted'":
      "on a condition",
    "rip agree --status": "who has agreed, and what changed for those whose agreement is stale",
    "rip agree --status --exit-code": "in a job: stop while an agreement is missing or stale",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.agree,
});
