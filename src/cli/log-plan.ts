import { withoutBookkeeping } from "../diff/bookkeeping.ts";
import { spokenResult } from "../diff/tell-result.ts";
import { type Revision as Compared, told } from "../diff/told.ts";
import { type DiffTongue, diffTongueOf } from "../languages/diff-tongue.ts";
import { logWordsIn } from "../languages/log-words.ts";
import { asMarkdown } from "../log/forms/as-markdown.ts";
import { asText } from "../log/forms/as-text.ts";
import { keptOf } from "../log/kept-results.ts";
import type { LogLine } from "../log/log-line.ts";
import type { Examined } from "../pipeline.ts";
import { compact } from "../util/compact.ts";
import type { LogCall } from "./commands/log.ts";
import { comparable } from "./comparable.ts";
import { type ExitCode, exit } from "./exit.ts";
import { type HeadAt, headAt } from "./head-at.ts";
import { planAt } from "./plan-revision.ts";
import { planned } from "./planned.ts";
import { type Revision, revisionsOf } from "./revisions-of.ts";
import { sayUnreadable } from "./say-unreadable.ts";
import type { World } from "./world.ts";

/** Names the form of the log for programs; another form gets another number. */
const schema = "rip-log-1";

/** Commits that are looked at. */
const mostCommits = 1000;

/** Lines that are shown where nobody says how many. */
const mostLines = 20;

/** A commit, or what is on the disk. */
type Step = {
  readonly commit?: Revision;
  readonly head: HeadAt | undefined;
  /** Shown only where it says something else than the line before. */
  readonly isOnlyNews?: boolean;
};

/** Oldest first: those with a tag, or another version or status than the one before; and the newest. */
const milestones = async (path: string, all: boolean, world: World): Promise<readonly Step[]> => {
  const commits = await revisionsOf(path, world, mostCommits);
  const steps: Step[] = [];
  for (const commit of commits.toReversed()) {
    const head = await headAt(commit.hash, path, world);
    const before = steps.at(-1)?.head;
    const isNew = head?.version !== before?.version || head?.status !== before?.status;
    const isStep = all || steps.length === 0 || isNew || commit.tags.length > 0;
    if (isStep) steps.push({ commit, head });
    else if (commit === commits[0]) steps.push({ commit, head, isOnlyNews: true });
  }
  return steps;
};

type Setting = { readonly path: string; readonly tongue: DiffTongue };

/** A line, and what the next one is compared with. */
const lineOf = (
  { commit, head }: Step,
  examined: Examined | undefined,
  before: Compared | undefined,
  { path, tongue }: Setting,
): { readonly line: LogLine; readonly side: Compared | undefined } => {
  const name = commit ? { revision: commit.hash, path } : { path };
  const side = examined && comparable(name, examined);
  const { plan, use } = examined ?? {};
  const status = plan?.head.status ?? head?.status ?? "";
  const kept = plan && use ? keptOf(plan, use) : {};
  return {
    side,
    line: compact({
      revision: commit?.hash,
      tags: commit?.tags ?? [],
      date: commit?.date,
      version: plan?.head.version ?? (head?.version || undefined),
      status: tongue.text.enumerated("status", status),
      subject: commit?.subject,
      counts: before && side && withoutBookkeeping(told(before, side, tongue)).counts,
      results: Object.fromEntries(
        Object.entries(kept).map(([id, found]) => [id, spokenResult(found, tongue)]),
      ),
      isUnreadable: !side,
    }),
  };
};

const isNews = ({ counts }: LogLine): boolean =>
  !counts || Object.values(counts).some((count) => count > 0);

export const logPlan = async (call: LogCall): Promise<ExitCode> => {
  const { operands, flags, ui, world } = call;
  const found = await planned(operands[0], world);
  if ("unreadable" in found) return sayUnreadable(found.unreadable, call);
  const { name: path, plan } = found;
  const tongue = await diffTongueOf(ui.language);
  const setting: Setting = { path, tongue };
  const steps = await milestones(path, flags.all, world);
  const shown = steps.slice(-Math.max(1, flags.last ?? mostLines));
  const lines: LogLine[] = [];
  let before: Compared | undefined;
  for (const step of shown) {
    const { commit } = step;
    const examined = commit && (await planAt({ revision: commit.hash, path }, world));
    const { line, side } = lineOf(step, examined, before, setting);
    if (!step.isOnlyNews || isNews(line)) lines.push(line);
    before = side;
  }
  const { line: onDisk } = lineOf({ head: undefined }, found, before, setting);
  if (isNews(onDisk)) lines.push(onDisk);
  const words = await logWordsIn(ui.language);
  const title = tongue.text.pick(plan.head.title);
  const { bold, dim } = ui.paint.out;
  const texts = {
    text: () => asText(lines, words, { strong: bold, faint: dim }),
    markdown: () => asMarkdown(title, lines, words),
    json: () => `${JSON.stringify({ schema, plan: title, lines }, null, 2)}\n`,
  };
  ui.print(texts[flags.format ?? "text"]());
  const left = steps.length - shown.length;
  if (left > 0) ui.note(words.left(left));
  return exit.fine;
};
