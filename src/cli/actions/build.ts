import { type Built, build as buildPlan } from "../../pipeline.ts";
import type { Output } from "../../render/format.ts";
import { countsOf } from "../../report/finding.ts";
import { report } from "../../report/report.ts";
import { short } from "../../report/reporters/short.ts";
import { join, type ToWrite, type Written, write } from "../../write/write.ts";
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
export type Job = {
  readonly plan: NamedPlan;
  readonly built: Built;
  readonly folder: string;
  /** Those to be printed. */
  readonly pages: readonly Output[];
};

/** What was built, without the pages that are only wanted on paper. */
const forOutlets = (built: Built, formats: readonly string[]): Pick<Job, "built" | "pages"> => {
  const isPage = ({ path }: Output) => path.endsWith(".html");
  const isKept = (output: Output) => formats.includes("html") || !isPage(output);
  return {
    built: { ...built, outputs: built.outputs.filter(isKept) },
    pages: formats.includes("pdf") ? built.outputs.filter(isPage) : [],
  };
};

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
  for (const { built, folder, pages, plan } of jobs) {
    const isWritten = built.outputs.length + pages.length > 0;
    const other = isWritten ? taken.get(folder) : undefined;
    if (other !== undefined) {
      throw new UsageFault((texts) => texts.sameOutput(folder, other, plan.name));
    }
    taken.set(folder, plan.name);
  }
};

const buildAll = async (call: BuildCall): Promise<readonly Job[]> => {
  const { flags, operands, world } = call;
  const formats: readonly string[] = flags.format ?? ["md", "html"];
  const wish = {
    settings: checkSettings({ date: flags.date, ...(flags.as && { as: flags.as }) }, world),
    seed: flags.seed,
    // paper is printed from the page
    formats: formats.includes("pdf") ? [...formats, "html"] : formats,
    ...(flags.lang && { languages: [...new Set(flags.lang)] }),
  };
  const jobs: Job[] = [];
  for (const plan of await namedPlans(operands, world)) {
    const built = await buildPlan({ ...plan, ...wish }, world.disk);
    const folder = await folderFor(plan, built, call);
    jobs.push({ plan, folder, ...forOutlets(built, formats) });
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
const settle = async (job: Job, sheets: readonly ToWrite[], call: BuildCall): Promise<boolean> => {
  const { built, folder, pages } = job;
  // a plan of which nothing could be made fails whatever the gate
  if (!built.plan) return false;
  if (call.flags.check) {
    const { compareSheets } = await import("../pdf/sheets.ts");
    const compared = await compareSheets(pages, folder, call.world);
    return compareDocuments({ ...job, sheets: compared }, call);
  }
  const written = await write([...built.outputs, ...sheets], folder, call.world.disk);
  if (!call.flags.quiet) tellWritten(written, call);
  return true;
};

/** All paper is printed before anything is written: without a browser nothing is. */
const sheetsOf = async (jobs: readonly Job[], { flags, world }: BuildCall) => {
  if (flags.check || jobs.every(({ pages }) => pages.length === 0)) return [];
  const { printSheets } = await import("../pdf/sheets.ts");
  return printSheets(jobs, world);
};

export const build = async (call: BuildCall): Promise<ExitCode> => {
  let code: ExitCode = exit.fine;
  const jobs = await buildAll(call);
  const sheets = await sheetsOf(jobs, call);
  for (const [place, job] of jobs.entries()) {
    const isSettled = await settle(job, sheets[place] ?? [], call);
    const judged = await tellFindings(job, call);
    if (!isSettled || judged !== exit.fine) code = exit.findings;
  }
  return code;
};
