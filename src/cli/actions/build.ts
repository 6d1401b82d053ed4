import { type Built, build as buildPlan } from "../../pipeline.ts";
import { countsOf } from "../../report/finding.ts";
import { report } from "../../report/report.ts";
import { short } from "../../report/reporters/short.ts";
import { join, type Written, write } from "../../write/write.ts";
import { checkSettings } from "../check-settings.ts";
import type { BuildCall } from "../commands/build.ts";
import { compareDocuments } from "../compare-documents.ts";
import { type ExitCode, exit } from "../exit.ts";
import { gate } from "../gate.ts";
import { type NamedPlan, namedPlans } from "../named-plans.ts";
import { outputFolder } from "../output-folder.ts";
import { shellWord } from "../shell-word.ts";
import { UsageFault } from "../usage-fault.ts";
import { version } from "../version.ts";

/** A plan on its way to disk. */
export type Job = { readonly plan: NamedPlan; readonly built: Built; readonly folder: string };

const folderFor = async (
  plan: NamedPlan,
  built: Built,
  { flags, operands, world }: BuildCall,
): Promise<string> => {
  const id = built.plan?.head.id.replace(/[^\w-]/g, "-") || "plan";
  if (flags.output !== undefined) {
    return operands.length > 1 ? join(flags.output.replaceAll("\\", "/"), id) : flags.output;
  }
  if (plan.text !== undefined) throw new UsageFault((texts) => texts.standardInputNeedsOutput);
  return outputFolder(plan.name, (await world.disk.kind(plan.name)) === "folder");
};

const insistOnFolders = (jobs: readonly Job[]): void => {
  const taken = new Map<string, string>();
  for (const { built, folder, plan } of jobs) {
    const other = built.outputs.length > 0 ? taken.get(folder) : undefined;
    if (other !== undefined) {
      throw new UsageFault((texts) => texts.sameOutput(folder, other, plan.name));
    }
    taken.set(folder, plan.name);
  }
};

const buildAll = async (call: BuildCall): Promise<readonly Job[]> => {
  const { flags, operands, world } = call;
  const wish = {
    settings: checkSettings({ date: flags.date, ...(flags.as && { as: flags.as }) }, world),
    seed: flags.seed,
    formats: flags.format ?? ["md", "html"],
    ...(flags.lang && { languages: [...new Set(flags.lang)] }),
  };
  const jobs: Job[] = [];
  for (const plan of await namedPlans(operands, world)) {
    const built = await buildPlan({ ...plan, ...wish }, world.disk);
    jobs.push({ plan, built, folder: await folderFor(plan, built, call) });
  }
  insistOnFolders(jobs);
  return jobs;
};

const tellWritten = (written: readonly Written[], { ui }: BuildCall): void => {
  for (const { path, bytes, changed } of written) {
    if (changed) ui.note(ui.texts.wrote(path, `${(bytes / 1000).toFixed(1)} kB`));
  }
  const unchanged = written.filter(({ changed }) => !changed).length;
  if (unchanged > 0) ui.note(ui.texts.unchangedFiles(unchanged));
};

const tellFindings = async (
  { plan, built }: Job,
  { flags, ui, world }: BuildCall,
): Promise<ExitCode> => {
  const speech = await ui.speech();
  const findings = report(built.findings, built.files, speech);
  const counts = countsOf(findings);
  const { words } = speech;
  const setting = {
    files: built.files,
    words,
    paint: ui.paint.err,
    width: world.err.width,
    version,
  };
  const errors = findings.filter(({ severity }) => severity === "error");
  const lines = short.report(errors, setting);
  if (lines !== "") ui.note(lines.trimEnd());
  if (!built.plan) ui.note(ui.texts.nothingWritten(plan.name));
  if (!flags.quiet) {
    const isClean = findings.length === 0;
    const details = isClean
      ? ""
      : ` – ${ui.texts.details(plan.text === undefined ? shellWord(plan.name) : "-")}`;
    ui.note(`${words.summary(counts)}${details}`);
  }
  return gate(counts, flags["fail-on"]);
};

/** Writes or compares the documents of a plan; whether that went as the command line asked. */
const settle = async (job: Job, call: BuildCall): Promise<boolean> => {
  const { outputs } = job.built;
  // a plan of which nothing could be made fails whatever the gate
  if (!job.built.plan) return false;
  if (call.flags.check) return compareDocuments(job, call);
  const written = await write(outputs, job.folder, call.world.disk);
  if (!call.flags.quiet) tellWritten(written, call);
  return true;
};

export const build = async (call: BuildCall): Promise<ExitCode> => {
  let code: ExitCode = exit.fine;
  for (const job of await buildAll(call)) {
    const isSettled = await settle(job, call);
    const judged = await tellFindings(job, call);
    if (!isSettled || judged !== exit.fine) code = exit.findings;
  }
  return code;
};
