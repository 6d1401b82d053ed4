import type { ChangeEntry } from "../advance/change-entry.ts";
import { nextOf, type Status, waysFrom } from "../advance/moves.ts";
import { advanceWordsIn } from "../languages/advance-words.ts";
import { enumerations } from "../model/enumerations.ts";
import { examine } from "../pipeline.ts";
import type { Gate } from "../report/gate.ts";
import { gateText } from "../report/gate-text.ts";
import { report } from "../report/report.ts";
import { makeText } from "../text/text.ts";
import { lineDiff } from "../util/line-diff.ts";
import { nearest } from "../util/nearest.ts";
import { type AdvancedFile, advancedFiles, entryOf, type Move } from "./advanced-files.ts";
import { checkSettings } from "./check-settings.ts";
import type { StatusCall } from "./commands/status.ts";
import { type ExitCode, exit } from "./exit.ts";
import { gatesAsked } from "./gates-asked.ts";
import { type Planned, planned } from "./planned.ts";
import { rewrite } from "./rewrite.ts";
import { sayUnreadable } from "./say-unreadable.ts";
import { saysUnshared } from "./says-unshared.ts";
import { shellWord } from "./shell-word.ts";
import { UsageFault } from "./usage-fault.ts";

const statuses = Object.keys(enumerations.status) as readonly Status[];

const isStatus = (word: string | undefined): word is Status => statuses.some((one) => one === word);

type Asked = { readonly to?: Status; readonly operand?: string };

/** `[status] [plan]`: one word that is no status is the plan, if there is such a file. */
const askedOf = async ({ operands: [first, second], world }: StatusCall): Promise<Asked> => {
  if (first === undefined) return {};
  if (isStatus(first)) return { to: first, ...(second !== undefined && { operand: second }) };
  const isPlan = second === undefined && (await world.disk.kind(first)) !== "absent";
  if (isPlan) return { operand: first };
  throw new UsageFault((texts) => texts.unknownStatus(first, nearest(first, statuses), statuses));
};

/** The plan judged as if it had the status already. */
const gateTo = async (to: Status, { name }: Planned, { flags, ui, world }: StatusCall) => {
  const settings = checkSettings({ as: to, date: flags.date }, world);
  const examined = await examine({ name, settings, seed: flags.seed }, world.disk);
  const all = report(examined.findings, examined.files, await ui.speech());
  return gatesAsked([{ name, examined, all }], to, ui.language)[0];
};

const showGate = async (gate: Gate, to: Status, { name }: Planned, { ui }: StatusCall) => {
  const { words } = await ui.speech();
  ui.print(gateText(gate, { words, paint: ui.paint.out }));
  const own = await advanceWordsIn(ui.language);
  if (!gate.isOpen) ui.note(own.barred(`rip check ${shellWord(name)} --as ${to}`));
};

/** Where the plan stands, and what the next gate asks for. */
const showStanding = async (found: Planned, call: StatusCall): Promise<ExitCode> => {
  const { ui } = call;
  const text = makeText(ui.language);
  const words = await advanceWordsIn(ui.language);
  const { status, title, version } = found.plan.head;
  ui.print(`${words.now(text.pick(title), version, text.enumerated("status", status))}\n`);
  const to = nextOf(status);
  const gate = await gateTo(to, found, call);
  if (gate) await showGate(gate, to, found, call);
  const isShut = to === "shared" && (await saysUnshared(found, call));
  if (gate?.isOpen && !isShut)
    ui.note(words.next(text.enumerated("status", to), `rip status ${to} ${shellWord(found.name)}`));
  return exit.fine;
};

const insistOnWay = (from: Status, to: Status): void => {
  const ways = waysFrom(from);
  if (!ways.includes(to)) throw new UsageFault((texts) => texts.noWayTo(from, to, ways));
};

const moveOf = (to: Status, { plan }: Planned, { flags, world }: StatusCall): Move => {
  const { by, why, what, date = world.today } = flags;
  const from = plan.head.status;
  if (by === undefined || by.trim() === "") throw new UsageFault((texts) => texts.statusNeedsBy);
  if (why === undefined || why.trim() === "") throw new UsageFault((texts) => texts.statusNeedsWhy);
  return { from, to, by, why, what, date, version: flags["new-version"] };
};

type Moving = {
  readonly move: Move;
  readonly found: Planned;
  readonly files: readonly AdvancedFile[];
};

const writeMove = async (
  { version, what }: ChangeEntry,
  { move, found, files }: Moving,
  { flags, ui, world }: StatusCall,
): Promise<ExitCode> => {
  const text = makeText(ui.language);
  const words = await advanceWordsIn(ui.language);
  if (flags["dry-run"]) {
    ui.print(files.map(({ name, before, after }) => lineDiff(name, before, after)).join(""));
    ui.note(words.wouldBe);
    return exit.fine;
  }
  for (const { name, before, after } of files) await rewrite(name, before, after, world);
  const said = (one: Status): string => text.enumerated("status", one);
  const title = text.pick(found.plan.head.title);
  ui.print(`${words.done(title, version, said(move.from), said(move.to))}\n`);
  ui.print(`${text.pick(what)}\n`);
  for (const { name } of files) ui.note(ui.texts.changedFile(name));
  return exit.fine;
};

export const advancePlan = async (call: StatusCall): Promise<ExitCode> => {
  const { ui, world } = call;
  const { to, operand } = await askedOf(call);
  const found = await planned(operand, world);
  if ("unreadable" in found) return sayUnreadable(found.unreadable, call);
  if (to === undefined) return showStanding(found, call);
  if (to === found.plan.head.status) {
    ui.note(ui.texts.alreadyAt(to));
    return exit.fine;
  }
  insistOnWay(found.plan.head.status, to);
  const gate = await gateTo(to, found, call);
  if (!gate?.isOpen) {
    if (gate) await showGate(gate, to, found, call);
    return exit.findings;
  }
  if (to === "shared" && (await saysUnshared(found, call))) return exit.findings;
  // asked of those only who can go through
  const move = moveOf(to, found, call);
  const entry = await entryOf(move, found, world);
  const files = advancedFiles(entry, found);
  if ("byHand" in files) {
    ui.note(ui.texts.writeByHand(files.file, files.byHand));
    return exit.usage;
  }
  return writeMove(entry, { move, found, files }, call);
};
