import { type ChangeEntry, type Compared, keptResult, whatOf } from "../advance/change-entry.ts";
import type { Status } from "../advance/moves.ts";
import { nextVersion } from "../advance/next-version.ts";
import { withoutBookkeeping } from "../diff/bookkeeping.ts";
import { told } from "../diff/told.ts";
import { advanceWordsIn } from "../languages/advance-words.ts";
import { diffTongueOf } from "../languages/diff-tongue.ts";
import { keptOf } from "../log/kept-results.ts";
import { amended } from "../read/amend/amended.ts";
import type { Amendment } from "../read/amend/amendment.ts";
import { blockLines } from "../read/amend/yaml-text.ts";
import type { Language, LocalText } from "../text/language.ts";
import { makeText } from "../text/text.ts";
import { compact } from "../util/compact.ts";
import { comparable } from "./comparable.ts";
import type { Planned } from "./planned.ts";
import { UsageFault } from "./usage-fault.ts";
import { versionStart } from "./version-start.ts";
import type { World } from "./world.ts";

/** What a person asks for; what is not said is worked out. */
export type Move = {
  readonly from: Status;
  readonly to: Status;
  readonly by: string;
  readonly why: string;
  readonly what: string | undefined;
  readonly date: string;
  readonly version: string | undefined;
};

const versionOf = ({ version, to }: Move, { plan }: Planned): string => {
  const before = plan.head.version;
  const next = version ?? nextVersion(before, to);
  if (next === undefined) throw new UsageFault((texts) => texts.versionNeeded(before ?? ""));
  if (plan.changes.some((one) => one.version === next && one.status !== to))
    throw new UsageFault((texts) => texts.versionTaken(next));
  return next;
};

const comparedIn = async (
  start: Awaited<ReturnType<typeof versionStart>>,
  found: Planned,
  language: Language,
): Promise<Compared | undefined> => {
  if (!start) return undefined;
  const before = comparable({ revision: start.revision, path: found.name }, start.examined);
  const after = comparable({ path: found.name }, found);
  if (!before || !after) return undefined;
  const list = withoutBookkeeping(told(before, after, await diffTongueOf(language)));
  const version = found.plan.head.version ?? start.revision;
  return { version, told: list };
};

/** The entry of the change log, in every language of the plan. */
export const entryOf = async (move: Move, found: Planned, world: World): Promise<ChangeEntry> => {
  const { plan, use, name } = found;
  const version = versionOf(move, found);
  const start = await versionStart(name, plan.head.version, world);
  const written: Partial<Record<Language, string>> = {};
  let compared: Compared | undefined;
  for (const language of plan.head.languages) {
    compared = await comparedIn(start, found, language);
    const voice = { words: await advanceWordsIn(language), text: makeText(language) };
    written[language] = whatOf(move, compared, voice);
  }
  const texts = Object.values(written);
  const own: LocalText = texts.length === 1 ? (texts[0] ?? "") : (written as LocalText);
  const english = makeText("en");
  const counts = compared?.told.counts;
  return compact({
    version,
    date: move.date,
    status: move.to,
    author: move.by,
    what: move.what ?? own,
    why: move.why,
    classes: counts && {
      commitment: counts.commitment,
      needsAgreement: counts["needs-agreement"],
      informational: counts.informational,
    },
    results: Object.fromEntries(
      Object.entries(keptOf(plan, use)).map(([id, found]) => [id, keptResult(found, english)]),
    ),
  });
};

export type AdvancedFile = {
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

type ByHand = { readonly file: string; readonly byHand: readonly string[] };

/** The files of the plan with its new status, version and log entry, the log first; or what to write by hand. */
export const advancedFiles = (
  entry: ChangeEntry,
  { source, plan }: Planned,
): readonly AdvancedFile[] | ByHand => {
  const head = source.fileOf("plan");
  const log = Object.hasOwn(source.value, "changes") ? source.fileOf("changes") : head;
  const last = plan.changes.at(-1);
  // written by a run that was stopped before it came to the head of the plan
  const isLogged = last?.version === entry.version && last.status === entry.status;
  const steps: readonly (readonly [string, readonly Amendment[]])[] = [
    [log, isLogged ? [] : [{ add: entry, to: ["changes"] }]],
    [
      head,
      [
        { set: ["plan", "status"], to: entry.status },
        { set: ["plan", "version"], to: entry.version },
      ],
    ],
  ];
  const files = new Map<string, readonly Amendment[]>();
  for (const [name, own] of steps) files.set(name, [...(files.get(name) ?? []), ...own]);
  const advanced: AdvancedFile[] = [];
  for (const [name, amendments] of files) {
    const file = source.files.find((one) => one.name === name);
    const after = file && amended(file, amendments);
    if (!file || after === undefined) {
      const { version, status } = entry;
      return { file: name, byHand: blockLines({ plan: { status, version }, changes: [entry] }) };
    }
    if (after !== file.text) advanced.push({ name, before: file.text, after });
  }
  return advanced;
};
