import { nearest } from "../util/nearest.ts";
import type { AnyCommand, Flag, Flags } from "./command.ts";
import type { ParsedLine } from "./parse-line.ts";
import type { CliTexts } from "./texts.ts";

export type Judged =
  | { readonly fault: (texts: CliTexts) => string }
  | { readonly operands: readonly string[]; readonly values: Readonly<Record<string, unknown>> };

type Fault = Extract<Judged, { readonly fault: unknown }>["fault"];

const longDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDay = (value: string): boolean => {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).map(
    Number,
  );
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && !isLeap ? 28 : (longDays[month - 1] ?? 0));
};

const valueFault = (name: string, flag: Flag, value: string): Fault | undefined => {
  const { choices, kind } = flag;
  if (value === "") return (texts) => texts.flagWithoutValue(name, flag.value ?? "");
  if (choices && !choices.includes(value)) {
    const near = nearest(value, choices);
    return (texts) => texts.unknownChoice({ name, value, choices, near });
  }
  if (kind === "day" && !isDay(value)) return (texts) => texts.notADay(name, value);
  if (kind === "count" && !/^\d{1,9}$/.test(value)) return (texts) => texts.notACount(name, value);
  return undefined;
};

const flagFault = (name: string, flag: Flag, given: unknown): Fault | undefined => {
  if (!flag.value || given === undefined) return undefined;
  if (given === true) return (texts) => texts.flagWithoutValue(name, flag.value ?? "");
  const values: readonly string[] = Array.isArray(given) ? given : [String(given)];
  for (const value of values) {
    const fault = valueFault(name, flag, value);
    if (fault) return fault;
  }
  return undefined;
};

const valueGiven = (flag: Flag, given: unknown): unknown => {
  if (!flag.value) return given === true;
  return flag.kind === "count" && given !== undefined ? Number(given) : given;
};

const isFlag = (word: string): boolean => word.length > 1 && word.startsWith("-");

const unknownFlag = (words: readonly string[], flags: Flags): Fault | undefined => {
  const word = words.find(isFlag)?.replace(/=.*$/s, "");
  if (word === undefined) return undefined;
  const near = nearest(
    word,
    Object.keys(flags).map((name) => `--${name}`),
  );
  return (texts) => texts.unknownFlag(word, near);
};

const operandFault = (
  { id, operands }: AnyCommand,
  given: readonly string[],
): Fault | undefined => {
  const most = operands?.most ?? 0;
  const extra = given[most];
  if (extra !== undefined) return (texts) => texts.tooManyOperands(id, extra);
  if (operands && given.length < operands.least) {
    return (texts) => texts.tooFewOperands(id, operands.name);
  }
  return given.includes("") ? (texts) => texts.emptyOperand(id) : undefined;
};

const firstFault = (flags: Flags, given: Readonly<Record<string, unknown>>): Fault | undefined => {
  for (const [name, flag] of Object.entries(flags)) {
    const fault = flagFault(name, flag, given[name]);
    if (fault) return fault;
  }
  return undefined;
};

/** Whether a line makes sense: known command and flags, values that can be read, as many words as fit. */
export const judgeLine = (
  { command, words, literal, global, own }: ParsedLine,
  commands: readonly AnyCommand[],
  globalFlags: Flags,
): Judged => {
  const operands = [...words, ...literal];
  const flags = { ...globalFlags, ...command?.flags };
  const given = { ...global, ...own };
  const [first] = operands;
  if (!command && first !== undefined && !isFlag(first)) {
    const near = nearest(
      first,
      commands.map(({ id }) => id),
    );
    return { fault: (texts) => texts.unknownCommand(first, near) };
  }
  const fault =
    unknownFlag(words, flags) ??
    firstFault(flags, given) ??
    (command && given["help"] !== true ? operandFault(command, operands) : undefined);
  if (fault) return { fault };
  const values = Object.entries(flags).map(([name, flag]) => [name, valueGiven(flag, given[name])]);
  return { operands, values: Object.fromEntries(values) };
};
