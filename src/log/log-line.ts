import type { ChangeClass } from "../diff/change.ts";
import type { KeptResult } from "./kept-results.ts";

/** One revision of a plan, ready to be shown; what it does not say is absent. */
export type LogLine = {
  /** Short hash; absent for what is on the disk and in no commit yet. */
  readonly revision?: string;
  readonly tags: readonly string[];
  /** `YYYY-MM-DD` of the commit. */
  readonly date?: string;
  readonly version?: string;
  /** Printed. */
  readonly status: string;
  readonly subject?: string;
  /** Against the line before; absent for the first and where either cannot be read. */
  readonly counts?: Readonly<Record<ChangeClass, number>>;
  /** Printed. */
  readonly results: Readonly<Partial<Record<KeptResult, string>>>;
  /** Why nothing is said of it: it could not be read as a plan. */
  readonly isUnreadable: boolean;
};
