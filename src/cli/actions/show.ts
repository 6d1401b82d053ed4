import { analyses } from "../../analyse/analyses/index.gen.ts";
import type { CheckSettings } from "../../check/check.ts";
import { build, type Examined, examine } from "../../pipeline.ts";
import { report } from "../../report/report.ts";
import { short } from "../../report/reporters/short.ts";
import { nearest } from "../../util/nearest.ts";
import { checkSettings } from "../check-settings.ts";
import type { ShowCall } from "../commands/show.ts";
import { type ExitCode, exit } from "../exit.ts";
import { type NamedPlan, namedPlans } from "../named-plans.ts";
import { showValue } from "../show-value.ts";
import { UsageFault } from "../usage-fault.ts";
import { version } from "../version.ts";

const outcomes = ({ plan, use }: Examined): unknown =>
  plan &&
  use &&
  Object.fromEntries(analyses.map((analysis) => [analysis.id, use<unknown>(analysis)]));

/** Stage → its value, or `undefined` where the plan did not come that far. */
const stages: Readonly<Record<string, (examined: Examined) => unknown>> = {
  source: ({ source }) => source?.value,
  file: ({ file }) => file,
  plan: ({ plan }) => plan && showValue(plan, plan),
  analyses: (examined) => showValue(outcomes(examined), examined.plan),
};

const known = [...Object.keys(stages), "document"];

const unreadable = async (examined: Examined, { ui, world }: ShowCall): Promise<ExitCode> => {
  const speech = await ui.speech();
  const { files } = examined;
  const lines = short.report(report(examined.findings, files, speech), {
    files,
    words: speech.words,
    paint: ui.paint.err,
    width: world.err.width,
    version,
  });
  ui.note(lines.trimEnd());
  return exit.findings;
};

const documentOf = async (named: NamedPlan, settings: CheckSettings, call: ShowCall) => {
  const { flags, world } = call;
  const wish = { ...named, settings, formats: ["json"] };
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
  const [named] = await namedPlans(names, world);
  if (!named) return exit.fine;
  const settings = checkSettings({ date: flags.date }, world);
  if (stage === "document") {
    const { built, text } = await documentOf(named, settings, call);
    if (text === undefined) return unreadable(built, call);
    ui.print(text);
    return exit.fine;
  }
  const examined = await examine({ ...named, settings }, world.disk);
  const value = stages[stage]?.(examined);
  if (value === undefined) return unreadable(examined, call);
  ui.print(`${JSON.stringify(value, null, 2)}\n`);
  return exit.fine;
};
