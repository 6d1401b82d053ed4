import { type Language, languages } from "../../text/language.ts";
import { join, type ToWrite, write } from "../../write/write.ts";
import type { InitCall } from "../commands/init.ts";
import { type ExitCode, exit } from "../exit.ts";
import { gitSetup } from "../git-setup.ts";
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

/** Where a plan is already, what was asked for by name still goes beside it. */
const addsToPlan = (blocked: readonly string[], { flags }: InitCall): boolean => {
  const isPlan = blocked.some((path) => /\.ya?ml$/i.test(path));
  const isAsked = flags.hooks || (flags.ci !== undefined && flags.ci !== "none");
  return isPlan && isAsked && flags.template === undefined;
};

type Pile = { readonly folder: string; readonly files: readonly ToWrite[] };

/** What makes jobs run. Nothing is overwritten: what nobody asked for by name is kept as it is. */
const jobsOf = async (
  { folder, language }: { readonly folder: string; readonly language: Language },
  call: InitCall,
): Promise<Pile> => {
  const { flags, ui, world } = call;
  const { automationFor } = await import("../ci/automation.ts");
  const made = await automationFor({ ci: flags.ci, hooks: flags.hooks, folder, language }, world);
  const isAsked = flags.hooks || flags.ci !== undefined;
  if ("odd" in made) {
    if (isAsked) throw new UsageFault((texts) => texts.oddName(made.odd));
    ui.note(ui.texts.oddName(made.odd));
    return { folder, files: [] };
  }
  const kept = await inTheWay(made.files, made.top, call);
  if (kept.length > 0 && isAsked) throw new UsageFault((texts) => texts.inTheWay(kept));
  for (const path of kept) ui.note(ui.texts.kept(path));
  const files = made.files.filter(({ path }) => !kept.includes(join(made.top, path)));
  return { folder: made.top, files };
};

const put = async (piles: readonly Pile[], { flags, ui, world }: InitCall): Promise<void> => {
  for (const { folder, files } of piles) {
    if (flags["dry-run"]) {
      for (const { path } of files) ui.note(ui.texts.wouldCreate(join(folder, path)));
    } else if (files.length > 0) {
      const written = await write(files, folder, world.disk);
      for (const { path } of written) ui.note(ui.texts.created(path));
    }
  }
};

export const init = async (call: InitCall): Promise<ExitCode> => {
  const { flags, operands, ui } = call;
  const folder = (operands[0] ?? ".").replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  if (flags.git) {
    ui.print(gitSetup(folder, ui.texts));
    return exit.fine;
  }
  const wish = await wanted(call);
  const files = await filesOf(wish);
  const blocked = await inTheWay(files, folder, call);
  const isAdded = addsToPlan(blocked, call);
  if (blocked.length > 0 && !isAdded) throw new UsageFault((texts) => texts.inTheWay(blocked));
  const jobs = await jobsOf({ folder, language: wish.lang }, call);
  await put([{ folder, files: isAdded ? [] : files }, jobs], call);
  if (flags["dry-run"]) return exit.fine;
  if (flags.hooks) {
    const { hookCommand } = await import("../ci/pre-commit-hook.ts");
    ui.note(ui.texts.hookCommand(hookCommand));
  }
  ui.note(ui.texts.nextCommand(next(folder)));
  return exit.fine;
};
