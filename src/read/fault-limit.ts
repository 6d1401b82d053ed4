import type { Complain } from "../diagnostics/diagnostic.ts";
import { fault } from "../diagnostics/diagnostic.ts";

/** Faults of one file that are told one by one. */
export const faultLimit = 200;

/** Tells the first faults of a file and counts the rest, so that a hostile text cannot fill the memory. */
export const limited = (
  file: string,
  complain: Complain,
): { readonly complain: Complain; readonly close: () => void } => {
  let heard = 0;
  return {
    complain: (diagnostic) => {
      heard += 1;
      if (heard <= faultLimit) complain(diagnostic);
    },
    close: () => {
      const count = heard - faultLimit;
      if (count <= 0) return;
      complain(fault("read/more-faults", "found", { file, path: [], offset: [0, 0] }, { count }));
    },
  };
};
