import type { Speech } from "../diagnostics/speech.ts";
import type { Paint } from "../report/paint.ts";
import type { Language } from "../text/language.ts";
import { hasColour } from "./colour.ts";
import type { AnyCommand } from "./command.ts";
import { type ExitCode, exit } from "./exit.ts";
import { type CliTexts, texts as english } from "./texts.ts";
import type { World } from "./world.ts";

type Helps = {
  readonly summary: string;
  readonly description: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly examples: Readonly<Record<string, string>>;
  readonly operands?: string | undefined;
};

/** How the command line speaks in one run: language, looks and streams. */
export type Ui = {
  readonly language: Language;
  readonly texts: CliTexts;
  readonly textsOf: (command: AnyCommand) => Helps;
  readonly globalHelps: Readonly<Record<string, string>>;
  readonly paint: { readonly out: Paint; readonly err: Paint };
  readonly coloured: { readonly out: boolean; readonly err: boolean };
  /** Results: to standard output, as they are. */
  readonly print: (text: string) => void;
  /** One line for people, to standard error. */
  readonly note: (line: string) => void;
  /** Says in one line why nothing was done. */
  readonly refuse: (line: string) => ExitCode;
  /** Loads the sentences about findings. */
  readonly speech: () => Promise<Speech>;
};

const inEnglish = (command: AnyCommand): Helps => ({
  ...command,
  flags: Object.fromEntries(Object.entries(command.flags).map(([name, flag]) => [name, flag.help])),
  operands: command.operands?.help,
});

type Spoken = Pick<Ui, "texts" | "textsOf" | "globalHelps">;

const spoken = async (language: Language): Promise<Spoken> => {
  if (language === "en") return { texts: english, textsOf: inEnglish, globalHelps: {} };
  const { cliJa } = await import("../languages/ja/cli.ts");
  const commands: Readonly<Record<string, Helps>> = cliJa.commands;
  return {
    texts: cliJa.texts,
    textsOf: (command) => commands[command.id] ?? inEnglish(command),
    globalHelps: cliJa.globalFlags,
  };
};

export const makeUi = async (
  language: Language,
  world: World,
  asked: boolean | undefined,
): Promise<Ui> => {
  const coloured = {
    out: hasColour(world.out, world.env, asked),
    err: hasColour(world.err, world.env, asked),
  };
  const [said, out, err] = await Promise.all([
    spoken(language),
    world.paint(coloured.out),
    world.paint(coloured.err),
  ]);
  return {
    ...said,
    language,
    coloured,
    paint: { out, err },
    print: (text) => world.out.write(text),
    note: (line) => world.err.write(`${line}\n`),
    refuse: (line) => {
      world.err.write(`${err.error("rip:")} ${line}\n`);
      return exit.usage;
    },
    speech: async () => (await import("../languages/index.ts")).speechIn(language),
  };
};
