import { type Built, build as buildPlan } from "../../pipeline.ts";
import type { Output } from "../../render/format.ts";
import { countsOf } from "../../report/finding.ts";
import { report } from "../../report/report.ts";
import { short } from "../../report/reporters/short.ts";
import { languages } from "../../text/language.ts";
import { join, type ToWrite, type Written, write } from "../../write/write.ts";
import { checkSettings } from "../check-settings.ts";
import { chosenPlans } from "../chosen-plans.ts";
import type { BuildCall } from "../commands/build.ts";
import { compareDocuments } from "../compare-documents.ts";
import { type ExitCode, exit } from "../exit.ts";
import { gate } from "../gate.ts";
import type { NamedPlan } from "../named-plans.ts";
import { outputFolder } from "../output-folder.ts";
import { folderAround, wayBetween } from "../path-parts.ts";
import { shellWord } from "../shell-word.ts";
import { UsageFault } from "../usage-fault.ts";
import { version } from "../version.ts";

/** Documents on their way to disk. */
type Edition = {
  readonly outputs: readonly Output[];
  readonly folder: string;
  /** Those to be printed. */
  readonly pages: readonly Output[];
  /** Names that nothing in the folder should have any more. */
  readonly gone?: readonly string[];
};

/** A plan on its way to disk. */
export type Job = Edition & { readonly plan: NamedPlan; readonly built: Built };

const formatsOf = ({ flags }: BuildCall): readonly string[] => flags.format ?? ["md", "html"];

/** What is made, paper being printed from the page. */
const madeFor = (formats: readonly string[]): readonly string[] =>
  formats.includes("pdf") ? [...formats, "html"] : formats;

/** What was made, without the pages that are only wanted on paper. */
const forOutlets = (
  made: readonly Output[],
  formats: readonly string[],
): Pick<Edition, "outputs" | "pages"> => {
  const isPage = ({ path }: Output) => path.endsWith(".html");
  const isKept = (output: Output) => formats.includes("html") || !isPage(output);
  return {
    outputs: made.filter(isKept),
    pages: formats.includes("pdf") ? made.filter(isPage) : [],
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
  for (const { outputs, folder, pages, plan } of jobs) {
    const isWritten = outputs.length + pages.length > 0;
    const other = isWritten ? taken.get(folder) : undefined;
    if (other !== undefined) {
      throw new UsageFault((texts) => texts.sameOutput(folder, other, plan.name));
    }
    taken.set(folder, plan.name);
  }
};

const buildAll = async (call: BuildCall): Promise<readonly Job[]> => {
  const { flags, world } = call;
  const formats = formatsOf(call);
  const wish = {
    settings: checkSettings({ date: flags.date, ...(flags.as && { as: flags.as }) }, world),
    seed: flags.seed,
    formats: madeFor(formats),
    ...(flags.lang && { languages: [...new Set(flags.lang)] }),
  };
  const jobs: Job[] = [];
  for (const plan of await chosenPlans(call)) {
    const built = await buildPlan({ ...plan, ...wish }, world.disk);
    const folder = await folderFor(plan, built, call);
    jobs.push({ plan, folder, built, ...forOutlets(built.outputs, formats) });
  }
  insistOnFolders(jobs);
  return jobs;
};

/** Of an index in languages that no plan has. */
const goneFrom = (jobs: readonly Job[]): readonly string[] => {
  const spoken = new Set(jobs.flatMap(({ built }) => built.plan?.head.languages ?? []));
  return languages
    .filter((language) => !spoken.has(language))
    .flatMap((language) =>
      ["html", "json", "md", "pdf"].map((extension) => `index.${language}.${extension}`),
    );
};

/** Several plans have an index: in the folder given, or beside them. */
const indexOf = async (jobs: readonly Job[], call: BuildCall): Promise<Edition | undefined> => {
  if (jobs.length < 2 || jobs.every(({ built }) => !built.plan)) return undefined;
  const base = await call.world.disk.realPath(".");
  const names = jobs.map(({ plan }) => plan.name);
  const folder = call.flags.output ?? folderAround(names, base);
  if (folder === undefined) throw new UsageFault((texts) => texts.noPlaceForIndex);
  const { planIndex } = await import("../plan-index.ts");
  const indexed = jobs.map(({ plan, built, outputs, pages, folder: own }) => ({
    name: plan.name,
    built,
    paths: [...outputs, ...pages].map(({ path }) => path),
    way: wayBetween(folder, own, base),
  }));
  const formats = formatsOf(call);
  const made = await planIndex(indexed, madeFor(formats));
  return { folder, gone: goneFrom(jobs), ...forOutlets(made, formats) };
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

/** Writes or compares documents; whether that went as the command line asked. */
const settle = async (
  edition: Edition,
  sheets: readonly ToWrite[],
  call: BuildCall,
): Promise<boolean> => {
  const { folder, outputs, pages } = edition;
  if (call.flags.check) {
    const { compareSheets } = await import("../pdf/sheets.ts");
    const compared = await compareSheets(pages, folder, call.world);
    return compareDocuments({ ...edition, sheets: compared }, call);
  }
  const written = await write([...outputs, ...sheets], folder, call.world.disk);
  if (!call.flags.quiet) tellWritten(written, call);
  return true;
};

/** All paper is printed before anything is written: without a browser nothing is. */
const sheetsOf = async (editions: readonly Edition[], { flags, world }: BuildCall) => {
  if (flags.check || editions.every(({ pages }) => pages.length === 0)) return [];
  const { printSheets } = await import("../pdf/sheets.ts");
  return printSheets(editions, world);
};

export const build = async (call: BuildCall): Promise<ExitCode> => {
  let code: ExitCode = exit.fine;
  const jobs = await buildAll(call);
  const index = await indexOf(jobs, call);
  const sheets = await sheetsOf(index ? [...jobs, index] : jobs, call);
  for (const [place, job] of jobs.entries()) {
    // a plan of which nothing could be made fails whatever the gate
    const isSettled = job.built.plan ? await settle(job, sheets[place] ?? [], call) : false;
    const judged = await tellFindings(job, call);
    if (!isSettled || judged !== exit.fine) code = exit.findings;
  }
  if (index && !(await settle(index, sheets[jobs.length] ?? [], call))) code = exit.findings;
  return code;
};
