import { WorldRefusal } from "../diagnostics/world-refusal.ts";
import type { Language } from "../text/language.ts";
import type { AnyCommand } from "./command.ts";
import { commands } from "./commands/index.gen.ts";
import { type ExitCode, exit } from "./exit.ts";
import { globalFlags } from "./global-flags.ts";
import { commandHelp, programHelp } from "./help.ts";
import { Interrupted } from "./interrupted.ts";
import { judgeLine } from "./judge-line.ts";
import { type ParsedLine, parseLine } from "./parse-line.ts";
import { makeUi, type Ui } from "./ui.ts";
import { uiLanguage } from "./ui-language.ts";
import { UsageFault } from "./usage-fault.ts";
import { version } from "./version.ts";
import type { World } from "./world.ts";

const known: readonly AnyCommand[] = commands;

/** What may be told of an unexpected error: its name and words, without the paths of this machine. */
const withoutPaths = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    .replace(/(?:file:\/\/|[A-Za-z]:)?[\\/][^\s'"`),:]+/g, "<path>")
    .slice(0, 500);

const refusal = async ({ code, key, facts }: WorldRefusal, ui: Ui): Promise<ExitCode> => {
  const speech = await ui.speech();
  const message = speech.message({ code, key, facts });
  const help = speech.help({ code, key, facts });
  return ui.refuse(help === undefined ? message : ui.texts.withHelp(message, help));
};

const fail = async (error: unknown, ui: Ui, world: World, debug: boolean): Promise<ExitCode> => {
  if (error instanceof WorldRefusal) return refusal(error, ui);
  if (error instanceof UsageFault) return ui.refuse(error.say(ui.texts));
  if (error instanceof Interrupted) {
    ui.note(ui.texts.interrupted);
    return exit.interrupted;
  }
  ui.refuse(ui.texts.bug(`rip ${version}, ${world.versions}`, withoutPaths(error)));
  if (debug && error instanceof Error) ui.note(error.stack ?? error.message);
  return exit.bug;
};

const languageIn = (line: ParsedLine, world: World): Language => {
  const asked = line.global["ui-lang"];
  return uiLanguage(asked === "ja" || asked === "en" ? asked : undefined, world.env);
};

const colourIn = ({ global }: ParsedLine): boolean | undefined => {
  if (global["no-color"] === true) return false;
  const asked: unknown = global["color"];
  return asked === "always" ? true : asked === "never" ? false : undefined;
};

const run = async (line: ParsedLine, ui: Ui, world: World): Promise<ExitCode> => {
  const judged = judgeLine(line, known, globalFlags);
  if ("fault" in judged) return ui.refuse(judged.fault(ui.texts));
  const { command } = line;
  const { operands, values } = judged;
  if (values["version"] === true) {
    ui.print(`${version}\n`);
    return exit.fine;
  }
  if (!command || values["help"] === true) {
    const width = Math.min(world.out.width, 100);
    ui.print(command ? commandHelp(command, ui, width) : programHelp(known, ui, width));
    return exit.fine;
  }
  const action = await command.action();
  return action({ operands, flags: values as never, world, ui });
};

/** The whole command line: arguments and a world in, an exit code out. Never leaves by itself. */
export const main = async (args: readonly string[], world: World): Promise<ExitCode> => {
  const line = parseLine(args, known, globalFlags);
  const ui = await makeUi(languageIn(line, world), world, colourIn(line));
  try {
    return await run(line, ui, world);
  } catch (error) {
    return fail(error, ui, world, line.global["debug"] === true);
  }
};
