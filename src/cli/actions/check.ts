import { rules } from "../../check/rules/index.gen.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { type Examined, examine } from "../../pipeline.ts";
import { countsOf, type Finding } from "../../report/finding.ts";
import { noPaint } from "../../report/paint.ts";
import { report } from "../../report/report.ts";
import { reporters } from "../../report/reporters/index.gen.ts";
import { nearest } from "../../util/nearest.ts";
import { checkSettings } from "../check-settings.ts";
import type { CheckCall } from "../commands/check.ts";
import { type ExitCode, exit } from "../exit.ts";
import { gate } from "../gate.ts";
import { namedPlans } from "../named-plans.ts";
import { UsageFault } from "../usage-fault.ts";
import { version } from "../version.ts";
import { writeFile } from "../write-file.ts";

const ids: readonly string[] = rules.map(({ id }) => id);

const insistOnRules = (only: readonly string[]): void => {
  for (const id of only) {
    if (!ids.includes(id)) throw new UsageFault((texts) => texts.unknownRule(id, nearest(id, ids)));
  }
};

/** What is not about a rule stays: nothing can be said of the rules before it is put right. */
const about = (only: readonly string[] | undefined, findings: readonly Finding[]) => {
  if (!only) return findings;
  return findings.filter(
    ({ code }) => only.includes(code) || !(ids.includes(code) || code === "waiver"),
  );
};

const visible = (findings: readonly Finding[], isQuiet: boolean): readonly Finding[] => {
  const shown: readonly Severity[] = isQuiet ? ["error"] : ["error", "warning", "note"];
  return findings.filter(
    ({ severity, waiver }) => shown.includes(severity) && !(isQuiet && waiver),
  );
};

const examineAll = async ({ operands, flags, world, ui }: CheckCall) => {
  const settings = checkSettings({ date: flags.date, ...(flags.as && { as: flags.as }) }, world);
  const examined: Examined[] = [];
  for (const plan of await namedPlans(operands, world)) {
    examined.push(await examine({ ...plan, settings, seed: flags.seed }, world.disk));
  }
  const files = examined.flatMap((one) => one.files);
  const diagnostics = examined.flatMap((one) => one.findings);
  return { files, findings: report(diagnostics, files, await ui.speech()) };
};

const tell = async (
  call: CheckCall,
  { files, findings }: Awaited<ReturnType<typeof examineAll>>,
): Promise<void> => {
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

export const check = async (call: CheckCall): Promise<ExitCode> => {
  const { flags, ui } = call;
  insistOnRules(flags.only ?? []);
  const examined = await examineAll(call);
  const findings = about(flags.only, examined.findings);
  await tell(call, { ...examined, findings });
  const counts = countsOf(findings);
  const most = flags["max-warnings"];
  if (most !== undefined && counts.warning > most) {
    ui.note(ui.texts.tooManyWarnings(counts.warning, most));
    return exit.findings;
  }
  return gate(counts, flags["fail-on"]);
};
