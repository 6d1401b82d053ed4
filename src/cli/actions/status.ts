import type { StatusCall } from "../commands/status.ts";
import type { ExitCode } from "../exit.ts";

/** Judging, comparing and writing at once: no other command carries it. */
export const status = async (call: StatusCall): Promise<ExitCode> =>
  (await import("../advance-plan.ts")).advancePlan(call);
