import { columns } from "../util/columns.ts";
import type { AnyCommand, Flags } from "./command.ts";
import { exit } from "./exit.ts";
import { globalFlags } from "./global-flags.ts";
import type { Ui } from "./ui.ts";
import { wrap } from "./wrap.ts";

type Entry = readonly [term: string, explanation: string];

const most = (entries: readonly Entry[]): number =>
  Math.max(0, ...entries.map(([term]) => columns(term)));

/** Terms and their explanations in two columns; below each other where the terminal is narrow. */
const twoColumns = (entries: readonly Entry[], width: number): readonly string[] => {
  const left = most(entries);
  const room = width - left - 4;
  if (room < 28) {
    return entries.flatMap(([term, explanation]) => [
      `  ${term}`,
      ...wrap(explanation, Math.max(20, width - 6)).map((line) => `      ${line}`),
    ]);
  }
  return entries.flatMap(([term, explanation]) => {
    const [first = "", ...rest] = wrap(explanation, room);
    const space = " ".repeat(left - columns(term) + 2);
    return [
      `  ${term}${space}${first}`.trimEnd(),
      ...rest.map((line) => `${" ".repeat(left + 4)}${line}`),
    ];
  });
};

const flagEntries = (
  flags: Flags,
  helps: Readonly<Record<string, string>>,
  ui: Ui,
): readonly Entry[] =>
  Object.entries(flags).map(([name, flag]): Entry => {
    const { choices = [], list, short, value } = flag;
    const term = `${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`;
    const among = list ? ui.texts.someOf(choices) : ui.texts.oneOf(choices);
    return [term, `${helps[name] ?? flag.help}${choices.length > 0 ? ` ${among}` : ""}`];
  });

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];

const globalPart = (ui: Ui, width: number): readonly string[] =>
  titled(
    ui.paint.out.bold(ui.texts.globalFlags),
    twoColumns(flagEntries(globalFlags, ui.globalHelps, ui), width),
  );

/** The help of one command: examples first. */
export const commandHelp = (command: AnyCommand, ui: Ui, width: number): string => {
  const own = ui.textsOf(command);
  const { bold } = ui.paint.out;
  const { id, operands, flags } = command;
  const examples = Object.entries(own.examples).map(([line, help]): Entry => [line, help]);
  const usage = ["  rip", id, operands?.name, ui.texts.flagsWord].filter(Boolean).join(" ");
  const words: readonly Entry[] = operands ? [[operands.name, own.operands ?? operands.help]] : [];
  return `${[
    `${bold(`rip ${id}`)} – ${own.summary}`,
    ...titled(bold(ui.texts.examples), twoColumns(examples, width)),
    ...titled(bold(ui.texts.usage), [usage, ...twoColumns(words, width)]),
    ...(own.description === "" ? [] : ["", ...wrap(own.description, width)]),
    ...titled(bold(ui.texts.flags), twoColumns(flagEntries(flags, own.flags, ui), width)),
    ...globalPart(ui, width),
  ].join("\n")}\n`;
};

/** The short help of the program: its commands, flags and exit codes. */
export const programHelp = (commands: readonly AnyCommand[], ui: Ui, width: number): string => {
  const { bold } = ui.paint.out;
  const { texts } = ui;
  const list = commands.map((command): Entry => [command.id, ui.textsOf(command).summary]);
  const codes = Object.entries(exit).map(
    ([name, code]): Entry => [String(code), texts.exitMeanings[name as keyof typeof exit]],
  );
  return `${[
    `${bold("rip")} – ${texts.tagline}`,
    ...titled(bold(texts.usage), [`  rip ${texts.commandWord} ${texts.flagsWord}`]),
    ...titled(bold(texts.commands), twoColumns(list, width)),
    ...globalPart(ui, width),
    ...titled(bold(texts.exitCodes), twoColumns(codes, width)),
    "",
    texts.helpOfCommand,
  ].join("\n")}\n`;
};
