import type { CheckSettings } from "../../check/check.ts";
import { rules } from "../../check/rules/index.gen.ts";
import type { Disk } from "../../read/disk.ts";
import { countsOf, type Finding } from "../../report/finding.ts";
import { nearest } from "../../util/nearest.ts";
import { checkSettings } from "../check-settings.ts";
import { chosenPlans } from "../chosen-plans.ts";
import type { CheckCall } from "../commands/check.ts";
import { type ExitCode, exit } from "../exit.ts";
import { gate } from "../gate.ts";
import { gatesAsked } from "../gates-asked.ts";
import { judgePlans } from "../judge-plans.ts";
import type { NamedPlan } from "../named-plans.ts";
import { outletsOf } from "../outlets.ts";
import { tellFindings } from "../tell-findings.ts";
import { UsageFault } from "../usage-fault.ts";

const ids: readonly string[] = rules.map(({ id }) => id);

const insistOnRules = (only: readonly string[]): void => {
  for (const id of only) {
    if (!ids.includes(id)) throw new UsageFault((texts) => texts.unknownRule(id, nearest(id, ids)));
  }
};

/** The plans with their safe fixes made; for `--dry-run` in memory only. */
const fix = async (
  { flags, world, ui }: CheckCall,
  plans: readonly NamedPlan[],
  settings: CheckSettings,
): Promise<Disk> => {
  if (!flags.fix) return world.disk;
  const { fixedDisk, fixesAsDiff, fixesOf, writeFixes } = await import("../fix-plans.ts");
  const fixed = await fixesOf(plans, settings, world);
  if (flags["dry-run"]) ui.print(fixesAsDiff(fixed));
  else await writeFixes(fixed, world, ui);
  return fixedDisk(world.disk, fixed);
};

const verdict = ({ flags, ui }: CheckCall, findings: readonly Finding[]): ExitCode => {
  const counts = countsOf(findings);
  const most = flags["max-warnings"];
  if (most !== undefined && counts.warning > most) {
    ui.note(ui.texts.tooManyWarnings(counts.warning, most));
    return exit.findings;
  }
  return gate(counts, flags["fail-on"]);
};

export const check = async (call: CheckCall): Promise<ExitCode> => {
  const { flags, ui, world } = call;
  insistOnRules(flags.only ?? []);
  const outlets = outletsOf(flags.format, flags.output, world.env);
  if (flags["dry-run"] && !flags.fix) throw new UsageFault((texts) => texts.dryRunOfNothing);
  const settings = checkSettings({ date: flags.date, ...(flags.as && { as: flags.as }) }, world);
  const plans = await chosenPlans(call);
  const disk = await fix(call, plans, settings);
  const judged = await judgePlans(call, { plans, settings, disk });
  if (!flags["dry-run"]) {
    // of a part of the rules no gate can be told
    const gates = flags.as && !flags.only && gatesAsked(judged.plans, flags.as, ui.language);
    const checked = { ...judged, only: flags.only, gates: gates || undefined };
    await tellFindings(outlets, checked, { ui, world, isQuiet: flags.quiet });
  }
  return verdict(call, judged.findings);
};
