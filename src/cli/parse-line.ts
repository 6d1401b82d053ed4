import { Command as Commander, Option } from "commander";
import type { AnyCommand, Flags } from "./command.ts";

/** A line taken apart, its values not yet judged: `true` for a switch or a value left out. */
export type ParsedLine = {
  readonly command: AnyCommand | undefined;
  /** What is neither flag nor value; unknown flags are still among them. */
  readonly words: readonly string[];
  /** The words behind `--`, which are never flags. */
  readonly literal: readonly string[];
  readonly global: Readonly<Record<string, unknown>>;
  readonly own: Readonly<Record<string, unknown>>;
};

const optionFor = (name: string, flag: Flags[string]): Option => {
  const short = flag.short ? `-${flag.short}, ` : "";
  // a missing value comes as `true`, so that the complaint about it can be in the reader's language
  const option = new Option(`${short}--${name}${flag.value ? ` [${flag.value}]` : ""}`);
  if (!flag.list && !flag.repeated) return option;
  return option.argParser((value: string, before: unknown) => [
    ...(Array.isArray(before) ? before : []),
    ...(flag.list ? value.split(",").map((part) => part.trim()) : [value]),
  ]);
};

/** Left to itself, commander would judge, speak English and leave; here it only takes the line apart. */
const quiet = (commander: Commander, flags: Flags): Commander => {
  commander.helpOption(false).helpCommand(false).exitOverride();
  commander.allowUnknownOption().allowExcessArguments().argument("[words...]");
  for (const [name, flag] of Object.entries(flags)) commander.addOption(optionFor(name, flag));
  return commander;
};

const byName = (commander: Commander): Readonly<Record<string, unknown>> => {
  const values: Record<string, unknown> = commander.opts();
  return Object.fromEntries(
    commander.options.map((option) => {
      const value = values[option.attributeName()];
      // commander gives `--no-color` as the value false of `--color`
      const own = value === false ? undefined : value;
      return [option.long?.slice("--".length) ?? "", option.negate ? value === false : own];
    }),
  );
};

export const parseLine = (
  args: readonly string[],
  commands: readonly AnyCommand[],
  globalFlags: Flags,
): ParsedLine => {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const literal = args.slice(end + 1);
  const root = quiet(new Commander("rip"), globalFlags);
  let line: ParsedLine = { command: undefined, words: [], literal, global: {}, own: {} };
  root.action((words: string[]) => {
    line = { ...line, words, global: byName(root) };
  });
  for (const command of commands) {
    const branch = quiet(new Commander(command.id), command.flags);
    branch.action((words: string[]) => {
      line = { command, words, literal, global: byName(root), own: byName(branch) };
    });
    root.addCommand(branch);
  }
  root.parse(args.slice(0, end), { from: "user" });
  return line;
};
