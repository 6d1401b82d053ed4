import type { Severity } from "../diagnostics/diagnostic.ts";
import { countsOf, type Finding } from "../report/finding.ts";
import { noPaint } from "../report/paint.ts";
import type { Reporter, Setting } from "../report/reporter.ts";
import { reporters as registry } from "../report/reporters/index.gen.ts";
import type { Scope } from "../report/scope.ts";
import { type Checked, checkScope } from "./check-scope.ts";
import { addToSummary } from "./job-summary.ts";
import type { Outlet } from "./outlets.ts";
import type { Ui } from "./ui.ts";
import { UsageFault } from "./usage-fault.ts";
import { version } from "./version.ts";
import type { World } from "./world.ts";
import { writeFile } from "./write-file.ts";

type Surroundings = { readonly ui: Ui; readonly world: World; readonly isQuiet: boolean };

/** Cells of a line in a file, which has no width of its own. */
const fileWidth = 100;

const visible = (findings: readonly Finding[], isQuiet: boolean): readonly Finding[] => {
  const shown: readonly Severity[] = isQuiet ? ["error"] : ["error", "warning", "note"];
  return findings.filter(
    ({ severity, waiver }) => shown.includes(severity) && !(isQuiet && waiver),
  );
};

/** Findings may go into any file but one of those they are about. */
const sparePlans = (
  outlets: readonly Outlet[],
  { plans }: Checked,
  { rooted }: Pick<Scope, "rooted">,
): void => {
  const names = plans.flatMap(({ examined }) => examined.files.map(({ name }) => name));
  for (const { file } of outlets) {
    const plan = names.find((name) => file !== undefined && rooted(name) === rooted(file));
    if (plan !== undefined) throw new UsageFault((texts) => texts.outputIsPlan(plan));
  }
};

/** The file the summary of the job is in, and who writes it; nothing where no job keeps one. */
const summaryOf = (outlets: readonly Outlet[], { env }: World) => {
  const summary = outlets.flatMap(({ reporter }) => reporter.summary ?? [])[0];
  const file = summary && env[summary.variable];
  const by = (registry as readonly Reporter[]).find(({ id }) => id === summary?.by);
  return file && by ? { file, by } : undefined;
};

const settingOf = async (
  checked: Checked,
  scope: Scope,
  { ui }: Surroundings,
): Promise<Setting> => ({
  files: checked.plans.flatMap(({ examined }) => examined.files),
  words: (await ui.speech()).words,
  counts: countsOf(checked.findings),
  paint: noPaint,
  width: fileWidth,
  version,
  scope,
  ...(checked.gates && { gates: checked.gates }),
});

/** Writes the findings down in every form asked for. It says nothing of the verdict. */
export const tellFindings = async (
  outlets: readonly Outlet[],
  checked: Checked,
  around: Surroundings,
): Promise<void> => {
  const { isQuiet, ui, world } = around;
  const needs = new Set(outlets.flatMap(({ reporter }) => reporter.needs ?? []));
  const summary = summaryOf(outlets, world);
  const scope = await checkScope(checked, needs, summary !== undefined, around);
  sparePlans(outlets, checked, scope);
  const setting = await settingOf(checked, scope, around);
  const findings = visible(checked.findings, isQuiet);
  for (const { file, reporter } of outlets) {
    if (file === undefined) {
      const terminal = { paint: ui.paint.out, width: world.out.width };
      ui.print(reporter.report(findings, { ...setting, ...terminal }));
      continue;
    }
    const [written] = await writeFile(file, reporter.report(findings, setting), world);
    if (written && !isQuiet) {
      ui.note(ui.texts.wrote(written.path, `${(written.bytes / 1000).toFixed(1)} kB`));
    }
  }
  if (!summary) return;
  const whole = summary.by.report(findings, setting);
  await addToSummary(summary.file, { whole, short: summary.by.report([], setting) }, around);
};
