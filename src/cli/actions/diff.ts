import type { DiffCall } from "../commands/diff.ts";
import type { ExitCode } from "../exit.ts";

/** A comparison rests on analyses that no other command loads at its start. */
export const diff = async (call: DiffCall): Promise<ExitCode> =>
  (await import("../diff-plans.ts")).diffPlans(call);
