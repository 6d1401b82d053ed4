import type { CheckSettings } from "../../check/check.ts";
import { rules } from "../../check/rules/index.gen.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Disk } from "../../read/disk.ts";
import { countsOf, type Finding } from "../../report/finding.ts";
import { noPaint } from "../../report/paint.ts";
import { reporters } from "../../report/reporters/index.gen.ts";
import { nearest } from "../../util/nearest.ts";
import { checkSettings } from "../check-settings.ts";
import type { CheckCall } from "../commands/check.ts";
import { type ExitCode, exit } from "../exit.ts";
import { gate } from "../gate.ts";
import { type JudgedPlans, judgePlans } from "../judge-plans.ts";
import { type NamedPlan, namedPlans } from "../named-plans.ts";
import { UsageFault } from "../usage-fault.ts";
import { version } from "../version.ts";
import { writeFile } from "../write-file.ts";

const ids: readonly string[] = rules.map(({ id }) => id);

const insistOnRules = (only: readonly string[]): void => {
  for (const id of only) {
    if (!ids.includes(id)) throw new UsageFault((texts) => texts.unknownRule(id, nearest(id, ids)));
  }
};

const visible = (findings: readonly Finding[], isQuiet: boolean): readonly Finding[] => {
  const shown: readonly Severity[] = isQuiet ? ["error"] : ["error", "warning", "note"];
  return findings.filter(
    ({ severity, waiver }) => shown.includes(severity) && !(isQuiet && waiver),
  );
};

const tell = async (call: CheckCall, { files, findings }: JudgedPlans): Promise<void> => {
  const { flags, world, ui } = call;
  const reporter = reporters.find(({ id }) => id === (flags.format ?? "pretty")) ?? reporters[0];
  const { words } = await ui.speech();
  const isFile = flags.output !== undefined;
  const text = reporter.report(visible(findings, flags.quiet), {
    files,
    words,
    counts: countsOf(findings),
    paint: isFile ? noPaint : ui.paint.out,
    width: isFile ? 100 : world.out.width,
    version,
  });
  if (flags.output === undefined) ui.print(text);
  else await writeFile(flags.output, text, world);
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
  const { flags, operands, world } = call;
  insistOnRules(flags.only ?? []);
  if (flags["dry-run"] && !flags.fix) throw new UsageFault((texts) => texts.dryRunOfNothing);
  const settings = checkSettings({ date: flags.date, ...(flags.as && { as: flags.as }) }, world);
  const plans = await namedPlans(operands, world);
  const disk = await fix(call, plans, settings);
  const judged = await judgePlans(call, { plans, settings, disk });
  if (!flags["dry-run"]) await tell(call, judged);
  return verdict(call, judged.findings);
};
