import type { Command, Flags } from "./command.ts";

/** Flags that mean the same wherever a command has them. */
export const commonFlags = {
  "fail-on": {
    value: "SEVERITY",
    choices: ["error", "warning", "note", "never"],
    help: "Exit with 1 from this severity on; error if not given.",
  },
  as: {
    value: "STATUS",
    choices: ["draft", "deliberation", "agreed", "shared", "under-review"],
    help: "Judge the plan as if it had this status: what would the next gate say?",
  },
  seed: {
    value: "NUMBER",
    kind: "count",
    help: "Start the random draws of the analyses from another number than the plan does.",
  },
  date: { value: "DAY", kind: "day", help: "The day that counts as today, as 2027-04-01." },
} as const satisfies Flags;

export const planOperands: NonNullable<Command["operands"]> = {
  name: "[plan…]",
  help: "Files or folders with a plan, or - for standard input; the plan in this folder if none is named.",
  least: 0,
  most: 1000,
};
