import type { AgreeCall } from "../commands/agree.ts";
import type { ExitCode } from "../exit.ts";

/** What binds whom is worked out here only: no other command carries it. */
export const agree = async (call: AgreeCall): Promise<ExitCode> =>
  call.flags.status
    ? (await import("../agreement-status.ts")).agreementStatus(call)
    : (await import("../record-agreement.ts")).recordAgreement(call);
