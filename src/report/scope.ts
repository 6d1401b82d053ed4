import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Finding } from "./finding.ts";

/** What a reporter tells of a rule. */
export type RuleSheet = {
  readonly id: string;
  /** What it asks of a plan, in short, in the language of the reader. */
  readonly title: string;
  /** Its number in the method's table of rules. */
  readonly number: number;
  /** The step of the plan (1..8) it belongs to. */
  readonly step: number;
  readonly severity: Severity;
  /** Where it comes from, in the language of the reader. */
  readonly principle: string;
};

export type CheckedPlan = {
  /** As the command line names it. */
  readonly name: string;
  readonly files: readonly string[];
  /** Whether it could be read as far as the rules: where not, their silence proves nothing. */
  readonly isJudged: boolean;
};

/** What a reporter may need that costs something to make; it is made only for one that says so. */
export type Need = "pages" | "fingerprints";

/** What was checked, and by what: for reporters that tell more than the findings. */
export type Scope = {
  readonly language: string;
  readonly plans: readonly CheckedPlan[];
  /** The rules that were asked, in the order of the method's table. */
  readonly rules: readonly RuleSheet[];
  /** The page about a rule or another code, in Markdown. */
  readonly page: (code: string) => string | undefined;
  /** What a finding is known again by. */
  readonly fingerprints: ReadonlyMap<Finding, string>;
  /** The name of a file from the top of the repository, where that is known. */
  readonly rooted: (file: string) => string;
  /** Whether all findings also go into the summary of the job. */
  readonly isSummarised: boolean;
};

/** Of findings about which nothing else is known. */
export const bareScope: Scope = {
  language: "en",
  plans: [],
  rules: [],
  page: () => undefined,
  fingerprints: new Map(),
  rooted: (file) => file,
  isSummarised: false,
};
