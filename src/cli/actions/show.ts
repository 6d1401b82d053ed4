import type { CheckSettings } from "../../check/check.ts";
import { build, type Examined, examine } from "../../pipeline.ts";
import type { Language } from "../../text/language.ts";
import { nearest } from "../../util/nearest.ts";
import { checkSettings } from "../check-settings.ts";
import type { ShowCall } from "../commands/show.ts";
import { type ExitCode, exit } from "../exit.ts";
import { type NamedPlan, namedPlans } from "../named-plans.ts";
import { sayUnreadable } from "../say-unreadable.ts";
import { showValue } from "../show-value.ts";
import { UsageFault } from "../usage-fault.ts";

type Stage = (examined: Examined, language: Language) => unknown;

/** Loaded when asked for: no other command carries every analysis. */
const outcomes: Stage = async (examined, language) =>
  (await import("../show-results.ts")).showResults(examined, language);

/** Stage → its value, or `undefined` where the plan did not come that far. */
const stages: Readonly<Record<string, Stage>> = {
  source: ({ source }) => source?.value,
  file: ({ file }) => file,
  plan: ({ plan }) => plan && showValue(plan, plan),
  analyses: outcomes,
};

const known = [...Object.keys(stages), "document", "template"];

const documentOf = async (named: NamedPlan, settings: CheckSettings, call: ShowCall) => {
  const { flags, world } = call;
  const wish = { ...named, settings, seed: flags.seed, formats: ["json"] };
  const built = await build(
    { ...wish, ...(flags.lang && { languages: [flags.lang] }) },
    world.disk,
  );
  return { built, text: built.outputs[0]?.text };
};

export const show = async (call: ShowCall): Promise<ExitCode> => {
  const { flags, operands, ui, world } = call;
  const [stage = "", ...names] = operands;
  if (!known.includes(stage)) {
    throw new UsageFault((texts) => texts.unknownStage(stage, nearest(stage, known), known));
  }
  if (stage === "template") {
    const { showTemplate } = await import("../show-template.ts");
    return showTemplate(names[0], call);
  }
  const [named] = await namedPlans(names, world);
  if (!named) return exit.fine;
  const settings = checkSettings({ date: flags.date }, world);
  if (stage === "document") {
    const { built, text } = await documentOf(named, settings, call);
    if (text === undefined) return sayUnreadable(built, call);
    ui.print(text);
    return exit.fine;
  }
  const examined = await examine({ ...named, settings, seed: flags.seed }, world.disk);
  const value = await stages[stage]?.(examined, ui.language);
  if (value === undefined) return sayUnreadable(examined, call);
  ui.print(`${JSON.stringify(value, null, 2)}\n`);
  return exit.fine;
};
