import type { LogCall } from "../commands/log.ts";
import type { ExitCode } from "../exit.ts";

/** Comparing revision by revision: no other command carries it. */
export const log = async (call: LogCall): Promise<ExitCode> =>
  (await import("../log-plan.ts")).logPlan(call);
