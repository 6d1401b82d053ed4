type Near = string | undefined;

const hint = (near: Near): string => (near === undefined ? "" : `; did you mean \`${near}\`?`);

type Choice = {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly near: Near;
};

type Used = { readonly known: number; readonly gone: number; readonly path: string };

/** "1 file", "2 files". */
const counted = (count: number, word: string, words = `${word}s`): string =>
  `${count} ${count === 1 ? word : words}`;

/** Everything the command line says of itself, in English; other languages fill the same shape. */
export const texts = {
  tagline:
    "Regional innovation plans as text: computed, checked, and printed in Japanese and English.",
  examples: "Examples",
  usage: "Usage",
  flags: "Flags",
  globalFlags: "Flags of every command",
  commands: "Commands",
  exitCodes: "Exit codes",
  exitMeanings: {
    fine: "fine",
    findings: "findings at or above the gate, or stale documents",
    usage: "wrong command line, no such file, cannot write",
    bug: "a bug in rip",
    interrupted: "interrupted",
  },
  commandWord: "<command>",
  flagsWord: "[flags]",
  oneOf: (choices: readonly string[]) => `One of: ${choices.join(", ")}.`,
  someOf: (choices: readonly string[]) => `Some of: ${choices.join(", ")}.`,
  helpOfCommand: "`rip <command> --help` says more about a command.",

  unknownCommand: (word: string, near: Near) =>
    `unknown command \`${word}\`${near === undefined ? "; `rip --help` lists the commands" : hint(near)}`,
  unknownFlag: (flag: string, near: Near) => `unknown flag \`${flag}\`${hint(near)}`,
  flagWithoutValue: (name: string, value: string) =>
    `\`--${name}\` needs a value: \`--${name} ${value}\``,
  unknownChoice: ({ name, value, choices, near }: Choice) =>
    `\`--${name}\` does not know \`${value}\`${hint(near)} (${choices.join(", ")})`,
  notADay: (name: string, value: string) =>
    `\`--${name}\` takes a day such as 2027-04-01, found \`${value}\``,
  notACount: (name: string, value: string) =>
    `\`--${name}\` takes a whole number, found \`${value}\``,
  tooManyOperands: (id: string, word: string) =>
    `\`rip ${id}\` has no use for \`${word}\`; \`rip ${id} --help\` shows what it takes`,
  tooFewOperands: (id: string, name: string) =>
    `\`rip ${id}\` needs ${name}; \`rip ${id} --help\` shows examples`,
  emptyOperand: (id: string) => `\`rip ${id}\` was given an empty word where a name is needed`,

  needsFile: "this needs a plan on disk, not standard input; name its file or folder",
  unknownInstitution: (word: string, near: Near, ids: readonly string[]) =>
    `the plan has no institution \`${word}\`${hint(near)}${ids.length === 0 ? "; write its `institutions` first" : ` (${ids.join(", ")})`}`,
  agreeWhom:
    "which institution agrees? `rip agree INSTITUTION --by PERSON`; `rip agree --status` shows who has",
  agreeNeedsBy: "say who agrees for the institution: `--by PERSON`, by name or office",
  agreedUncommitted:
    "no revision in git binds it in the same words yet, so the record names none; commit the plan with the record",
  unknownStatus: (word: string, near: Near, all: readonly string[]) =>
    `\`${word}\` is neither a status nor a plan here${hint(near)} (${all.join(", ")})`,
  noWayTo: (from: string, to: string, ways: readonly string[]) =>
    `a plan goes from \`${from}\` to ${ways.map((one) => `\`${one}\``).join(" or ")}, not to \`${to}\``,
  alreadyAt: (status: string) => `the plan is at \`${status}\` already; nothing is written`,
  statusNeedsBy: "say who moves the plan on: `--by PERSON`, a person or an office",
  statusNeedsWhy: "say why in one sentence, for the change log: `--why TEXT`",
  versionNeeded: (version: string) =>
    `the version \`${version}\` is not made of numbers, so the next one is yours to name: \`--new-version VERSION\``,
  versionTaken: (version: string) =>
    `the change log has a version \`${version}\` already; name another: \`--new-version VERSION\``,
  changedFile: (path: string) => `changed ${path}`,
  wroteEntry: (path: string) => `wrote an entry to ${path}`,
  writeByHand: (path: string, lines: readonly string[]) =>
    [
      `${path} is written in a way into which nothing can be put without changing the rest; write this into it by hand:`,
      ...lines.map((line) => `  ${line}`),
    ].join("\n"),

  unreadableAt: (message: string, help: string) => `\`--at\`: ${message}; ${help}`,
  onePrinted: (formats: readonly string[]) =>
    `only one of ${formats.join(", ")} can be printed at once; with \`--output DIR\` the others are files in a folder`,

  noPlanHere:
    "no plan in this folder; name one (`rip check path/to/plan.yaml`) or make one (`rip init`)",
  standardInputNeedsOutput: "a plan from standard input needs `--output` to say where documents go",
  standardInputOnce: "standard input (`-`) can be read only once",
  sameOutput: (folder: string, one: string, other: string) =>
    `\`${one}\` and \`${other}\` would both be written to \`${folder}\`; build them one by one`,
  unknownRule: (rule: string, near: Near) =>
    `no rule is called \`${rule}\`${hint(near)} (\`rip rules\` lists them)`,
  unknownPage: (id: string, near: Near) =>
    `there is no page about \`${id}\`${hint(near)} (\`rip rules\` lists the rules)`,
  unknownSchema: (word: string) =>
    `\`rip schema\` knows no schema \`${word}\` (plan, analyses, findings, changes)`,
  formatTwice: (format: string) => `\`--format\` names \`${format}\` twice`,
  twoFilesOfFormat: (format: string) => `\`--output\` names two files for \`${format}\``,
  outputTwice: (file: string) =>
    `\`--output\` names \`${file}\` twice; each format needs a file of its own`,
  outputNeedsFile: (output: string) => `\`--output ${output}\` names no file`,
  outputNeedsFormat: (file: string, formats: readonly string[]) =>
    `several formats are asked for; say which goes to \`${file}\`: \`--output FORMAT=${file}\` (${formats.join(", ")})`,
  outputOfNoFormat: (format: string, formats: readonly string[]) =>
    `\`--output ${format}=…\` names a format that \`--format\` does not ask for (${formats.join(", ")})`,
  oneStandardOutput: (formats: readonly string[]) =>
    `only one format can go to standard output, not ${formats.join(", ")} at once; name files with \`--output FORMAT=FILE\``,
  outputIsPlan: (file: string) => `\`--output\` would write over the plan itself: \`${file}\``,
  unknownStage: (stage: string, near: Near, stages: readonly string[]) =>
    `\`rip show\` knows no stage \`${stage}\`${hint(near)} (${stages.join(", ")})`,
  unknownTemplate: (name: string, near: Near) =>
    `no template is called \`${name}\`${hint(near)} (\`rip show template\` lists them)`,
  templateList: (own: string, other: string) =>
    `The built-in templates. A file of the same path in the folder \`templates\` of a plan takes the place of one; \`${own}\` stands for \`${other}\` too.`,
  withHelp: (message: string, help: string) => `${message}; ${help}`,

  noBrowser: (names: readonly string[], places: readonly string[]) =>
    [
      "no browser to print with: a PDF needs Chromium, Chrome or Edge",
      `  looked for on PATH: ${names.join(", ")}`,
      ...(places.length > 0 ? [`  and for: ${places.join(", ")}`] : []),
      "  name one in RIP_CHROMIUM, or print `--format html` from any browser: the result is the same",
    ].join("\n"),
  noNamedBrowser: (path: string) =>
    `RIP_CHROMIUM names \`${path}\`, which is no program; name a Chromium, Chrome or Edge, or print \`--format html\` from any browser: the result is the same`,
  printTooLong: (path: string) =>
    `the browser did not finish \`${path}\` within two minutes; nothing was written`,
  printFailed: (path: string, program: string, said: string) =>
    `\`${program}\` could not print \`${path}\`; nothing was written${said === "" ? "" : `: ${said}`}`,

  leftOut: (path: string) => `left out ${path}: no YAML in it, so no plan`,
  noPlaceForIndex:
    "these plans lie in no common folder their index could be written to; say where documents go with `--output`",
  wrote: (path: string, size: string) => `wrote ${path} (${size})`,
  unchangedFiles: (count: number) => `${counted(count, "file")} unchanged`,
  nothingWritten: (plan: string) => `nothing was written for ${plan}: it cannot be read as a plan`,
  details: (plan: string) => `\`rip check ${plan}\` for details`,
  stale: (path: string) => `stale: ${path}`,
  missing: (path: string) => `missing: ${path}`,
  extra: (path: string) => `not from this plan: ${path}`,
  notCurrent: (count: number) =>
    `${counted(count, "file")} not as the plan says; \`rip build\` without \`--check\` writes them anew`,
  current: (count: number) => `${counted(count, "file")} as the plan says`,
  tooManyWarnings: (found: number, most: number) =>
    `${counted(found, "warning")}, and \`--max-warnings\` allows ${most}`,

  fixed: (places: number, path: string) => `fixed ${counted(places, "place")} in ${path}`,
  nothingToFix:
    "nothing to fix: no finding has a fix that could not change the meaning of the plan",
  fixNeedsFile: "`--fix` needs a plan in a file, not on standard input",
  dryRunOfNothing: "`--dry-run` shows what `--fix` would change: give both",
  sinceNeedsFile: "`--changed-since` needs a plan in a file, not on standard input",
  notAtRevision: (path: string, revision: string) =>
    `there is no plan \`${path}\` at the revision \`${revision}\``,
  unknownRevision: (revision: string) =>
    `git knows no revision \`${revision}\` here (\`git log --oneline\` lists some; in CI, fetch it first)`,
  sinceShown: (shown: number, all: number, revision: string) =>
    `${shown} of ${counted(all, "finding")} shown: those on what changed since ${revision}, and new ones`,
  baselineNeedsFile: "`--update-baseline` needs a plan in a file, not on standard input",
  notABaseline: (path: string) =>
    `\`${path}\` is not a baseline; \`rip check --update-baseline\` writes one`,
  baselineWritten: (count: number, path: string) =>
    `wrote ${path}: ${counted(count, "finding")} known from now on`,
  baselineUsed: ({ known, gone, path }: Used) =>
    [
      `${counted(known, "finding")} known from ${path} not shown`,
      ...(gone > 0
        ? [
            `${counted(gone, "entry", "entries")} of it found no more: \`--update-baseline\` takes them out`,
          ]
        : []),
    ].join("; "),

  askTemplate: (choices: readonly string[], preset: string) =>
    `Template (${choices.join(", ")}) [${preset}]: `,
  askLanguage: (preset: string) => `Language of the plan's comments (ja, en) [${preset}]: `,
  notAnAnswer: (answer: string, choices: readonly string[]) =>
    `\`${answer}\` is none of: ${choices.join(", ")}`,
  inTheWay: (paths: readonly string[]) =>
    `nothing was written, as these are already there: ${paths.join(", ")}`,
  created: (path: string) => `created ${path}`,
  kept: (path: string) => `kept ${path}`,
  oddName: (path: string) =>
    `no files for jobs or hooks: \`${path}\` has signs in its name that a shell would not take as they stand; rename it, or write them by hand`,
  hookCommand: (command: string) => `to switch the hook on: ${command}`,
  wouldCreate: (path: string) => `would create ${path}`,
  gitAttributes: "put into .gitattributes, at the top of the repository:",
  gitConfig: "and run once in every clone, as git takes no commands from a repository:",
  unmerged: (path: string) => `${path}: not merged yet`,
  nextCommand: (command: string) => `next: ${command}`,

  ruleColumns: {
    id: "rule",
    title: "asks that",
    step: "step",
    severity: "severity",
    from: "from",
    principle: "principle",
  },
  severityBefore: (severity: string, before: string) =>
    severity === before ? severity : `${severity} (${before} before)`,

  stepState: {
    empty: () => "nothing written yet",
    begun: (written: number, needed: number) => `${written} of ${needed} parts written`,
    ready: (_: number, needed: number) => `all ${needed} parts written, nothing to mend`,
  },
  notAvailable: (analysis: string, reason: string) => `n/a, ${analysis}: ${reason}`,
  moreFindings: (count: number) => `and ${counted(count, "more finding")}`,
  nextMend: (help: string) => `next: ${help}`,
  nextWrite: (key: string, what: string) => `next: write \`${key}\`. ${what}`,
  toWrite: (keys: readonly string[], who: string) =>
    `${who}: ${keys.map((key) => `\`${key}\``).join(", ")}`,
  nobody: "nobody named yet",
  walked: (ready: number, all: number) => `${ready} of ${all} steps are ready;`,

  bug: (versions: string, what: string) =>
    [
      "a bug in rip stopped this run; nothing in your plan is at fault, and no file is half-written",
      `  ${versions}`,
      `  ${what}`,
      "  please report these lines with the command you gave; `--debug` shows where it happened",
    ].join("\n"),
  interrupted: "interrupted",
};

export type CliTexts = typeof texts;
