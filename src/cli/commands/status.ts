import { type Call, defineCommand, type Flags } from "../command.ts";
import { commonFlags } from "../common-flags.ts";

const flags = {
  by: {
    value: "PERSON",
    help: "Who moves the plan on: a person or an office, for the change log.",
  },
  why: { value: "TEXT", help: "Why, in one sentence, for the change log." },
  what: {
    value: "TEXT",
    help: "What changed, in one sentence; worked out from the version before if not given.",
  },
  "new-version": {
    value: "VERSION",
    help: "The version it gets; the next one if not given.",
  },
  date: commonFlags.date,
  "dry-run": { help: "Show what would be written, and write nothing." },
  seed: commonFlags.seed,
} as const satisfies Flags;

export type StatusCall = Call<typeof flags>;

export const status = defineCommand({
  id: "status",
  summary: "move a plan to its next status when the gate is open, or say where it stands",
  description:
    "A plan goes from draft to deliberation, agreed, shared and under review, and back to deliberation when its text is opened again. Each status asks for more than the one before; while anything is missing the gate stays shut and nothing is written. Through an open gate the status and the version are changed in place, comments kept, and the change log gets an entry: who, what changed since the version before, why. Without a status it says where the plan stands and what the next gate asks for.",
  operands: {
    name: "[status] [plan]",
    help: "The status to go to, and the plan; the plan in this folder if none is named.",
    least: 0,
    most: 2,
  },
  flags,
  examples: {
    "rip status": "where the plan stands, and what the next gate asks for",
    "rip status deliberation --by 'Coordination desk' --why 'First draft for debate'":
      "open the draft for debate",
    "rip status agreed plans/kyushu --by 'Coordination desk' --why 'All have agreed' --dry-run":
      "what would be written",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.status,
});
