import { type Language, languages } from "../../text/language.ts";
import { join, type ToWrite, write } from "../../write/write.ts";
import type { InitCall } from "../commands/init.ts";
import { type ExitCode, exit } from "../exit.ts";
import { Interrupted } from "../interrupted.ts";
import { shellWord } from "../shell-word.ts";
import { templateNames } from "../template-names.ts";
import { UsageFault } from "../usage-fault.ts";

type Wanted = {
  readonly template: (typeof templateNames)[number];
  readonly lang: Language;
};

const modeline = "# yaml-language-server: $schema=./rip.schema.json\n";

/** Asks until the answer is one of the choices; an empty one takes the preset. */
const choose = async <Choice extends string>(
  question: string,
  choices: readonly Choice[],
  preset: Choice,
  { ui, world }: InitCall,
): Promise<Choice> => {
  for (;;) {
    const answer = (await world.input.ask(question))?.trim();
    if (answer === undefined) throw new Interrupted();
    if (answer === "") return preset;
    const found = choices.find((choice) => choice === answer);
    if (found !== undefined) return found;
    ui.note(ui.texts.notAnAnswer(answer, choices));
  }
};

const wanted = async (call: InitCall): Promise<Wanted> => {
  const { flags, ui, world } = call;
  const preset: Wanted = { template: flags.template ?? "minimal", lang: flags.lang ?? ui.language };
  const asks = world.input.isTerminal && world.out.isTerminal && !flags.yes && !flags["dry-run"];
  if (!asks) return preset;
  const { askTemplate, askLanguage } = ui.texts;
  return {
    template:
      flags.template ??
      (await choose(
        askTemplate(templateNames, preset.template),
        templateNames,
        preset.template,
        call,
      )),
    lang: flags.lang ?? (await choose(askLanguage(preset.lang), languages, preset.lang, call)),
  };
};

const filesOf = async ({ template, lang }: Wanted): Promise<readonly ToWrite[]> => {
  const [{ starters }, { jsonSchema }] = await Promise.all([
    import("../starters.gen.ts"),
    import("../../validate/json-schema.ts"),
  ]);
  const texts = starters[`${template}.${lang}`] ?? starters[template] ?? {};
  const plan = Object.entries(texts).map(([path, text]) => ({
    path,
    text:
      !path.endsWith(".yaml") || text.startsWith("# yaml-language-server") ? text : modeline + text,
  }));
  const schema = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  return [...plan, { path: "rip.schema.json", text: schema }];
};

const inTheWay = async (
  files: readonly ToWrite[],
  folder: string,
  { world }: InitCall,
): Promise<readonly string[]> => {
  if ((await world.disk.kind(folder)) === "file") return [folder];
  const found: string[] = [];
  for (const { path } of files) {
    const target = join(folder, path);
    if ((await world.disk.kind(target)) !== "absent") found.push(target);
  }
  return found;
};

const next = (folder: string): string => {
  if (folder === ".") return "rip build";
  return `rip build ${shellWord(folder)}`;
};

export const init = async (call: InitCall): Promise<ExitCode> => {
  const { flags, operands, ui, world } = call;
  const folder = (operands[0] ?? ".").replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  const files = await filesOf(await wanted(call));
  const blocked = await inTheWay(files, folder, call);
  if (blocked.length > 0) throw new UsageFault((texts) => texts.inTheWay(blocked));
  if (flags["dry-run"]) {
    for (const { path } of files) ui.note(ui.texts.wouldCreate(join(folder, path)));
    return exit.fine;
  }
  for (const { path } of await write(files, folder, world.disk)) ui.note(ui.texts.created(path));
  ui.note(ui.texts.nextCommand(next(folder)));
  return exit.fine;
};
