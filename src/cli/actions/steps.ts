import type { StepsCall } from "../commands/steps.ts";
import type { ExitCode } from "../exit.ts";

/** The walk needs every analysis and every field's text: loaded here, so that no other command carries them. */
export const steps = async (call: StepsCall): Promise<ExitCode> =>
  (await import("../walk-plan.ts")).walkPlan(call);
