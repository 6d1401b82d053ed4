/** The comments and names in files for jobs and hooks, in one language. */
export type CiWords = {
  /** Heads a workflow: what it does. */
  readonly about: string;
  readonly plans: string;
  readonly install: string;
  readonly check: string;
  readonly build: string;
  readonly diff: string;
  readonly publish: string;
  readonly noBase: string;
  readonly token: string;
  readonly artefact: string;
  readonly changes: string;
  readonly hookAbout: string;
  readonly hookOn: string;
  readonly notInstalled: string;
};

export const ciWords: CiWords = {
  about:
    "Checks the plan, builds its documents, and says what a change does to it: promises, money, dates, results.",
  plans: "Folders or files of plans, separated by spaces; several plans also get an index.",
  install: "Install rip",
  check: "Check the plan",
  build: "Build the documents",
  diff: "Say what changed",
  publish: "Keep the documents",
  noBase: "2: there is no such revision or plan to compare with yet",
  token:
    "The changes are posted to the merge request too where the variable PLAN_TOKEN holds a project access token with the scope api.",
  artefact: "Plan",
  changes: "Changes of the plan",
  hookAbout: "Checks the plan before each commit; a plan with errors is not committed.",
  hookOn: "To switch it on, once in each clone:",
  notInstalled: "rip is not installed; run:",
};
