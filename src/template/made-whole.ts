import type { Overrides } from "./overrides.ts";

/** What is made with the templates of a plan: again, without those that failed on the way. */
export const madeWhole = async <Made>(
  overrides: Overrides | undefined,
  make: () => Promise<Made>,
): Promise<Made> => {
  const faults = () => overrides?.faults().length ?? 0;
  for (;;) {
    const before = faults();
    const made = await make();
    // a template that failed on the way must not have made half of a document
    if (faults() === before) return made;
  }
};
