import { analyse } from "../analyse/analyse.ts";
import type { Use } from "../analyse/analysis.ts";
import { planAt } from "../analyse/review/plan-at.ts";
import { planReview } from "../analyse/review/plan-review.ts";
import { composeReview } from "../compose/review/compose-review.ts";
import type { PlanDocument } from "../document/block.ts";
import { reviewTongueOf } from "../languages/review-tongue.ts";
import type { Plan } from "../model/plan.ts";
import type { Month } from "../notation/period.ts";
import { readPeriod } from "../notation/read-period.ts";
import { type Examined, examine } from "../pipeline.ts";
import { formats } from "../render/formats/index.gen.ts";
import { render } from "../render/render.ts";
import { madeWhole } from "../template/made-whole.ts";
import type { Language } from "../text/language.ts";
import { makeText } from "../text/text.ts";
import { type ToWrite, write } from "../write/write.ts";
import type { ReviewCall } from "./commands/review.ts";
import { type ExitCode, exit } from "./exit.ts";
import { type NamedPlan, namedPlans } from "./named-plans.ts";
import { outputFolder } from "./output-folder.ts";
import { monthName, reviewJson } from "./review-json.ts";
import { reviewOutlets } from "./review-outlets.ts";
import { reviewPatch } from "./review-patch.ts";
import { reviewText } from "./review-text.ts";
import { sayShort, sayUnreadable } from "./say-unreadable.ts";
import { UsageFault } from "./usage-fault.ts";

/** A plan as it is looked at, with what it came from. */
export type Looked = {
  readonly plan: Plan;
  readonly use: Use;
  readonly examined: Examined;
  readonly named: NamedPlan;
};

/** The month the command line names, read as a plan file writes it. */
const monthOf = async (
  { head }: Plan,
  { flags, ui, world }: Pick<ReviewCall, "flags" | "ui" | "world">,
): Promise<Month> => {
  const written = flags.at ?? world.today;
  const reading = readPeriod(written, { fiscalYearStart: head.fiscalYearStart });
  if (reading.ok) return reading.value.to - 1;
  const speech = await ui.speech();
  const { key, facts } = reading.misread;
  const said = { code: `period/${key}`, key: "found", facts };
  const [message, help] = [speech.message(said), speech.help(said) ?? ""];
  throw new UsageFault((texts) => texts.unreadableAt(message, help));
};

const documentIn = async (
  { plan, use, examined }: Looked,
  language: Language,
  languages: readonly Language[],
): Promise<PlanDocument> => {
  const { overrides, logo } = examined;
  const translations = languages
    .filter((other) => other !== language)
    .map((other) => ({ language: other, title: makeText(other).pick(plan.head.title) }));
  const judgement = { results: [], wheel: [], crosswalk: [] };
  const tongue = await reviewTongueOf(language);
  const input = { plan, use, findings: [], judgement, translations, overrides, logo };
  return composeReview({ ...input, ...tongue });
};

const documentsOf = async (
  looked: Looked,
  { flags }: Pick<ReviewCall, "flags">,
  ids: readonly string[],
): Promise<readonly ToWrite[]> => {
  if (ids.length === 0) return [];
  const languages = [...new Set(flags.lang ?? looked.plan.head.languages)];
  const chosen = formats.filter(({ id }) => ids.includes(id));
  const { overrides } = looked.examined;
  return madeWhole(overrides, async () => {
    const documents = await Promise.all(
      languages.map((language) => documentIn(looked, language, languages)),
    );
    return render(documents, chosen, { overrides });
  });
};

/** Beside the documents of the plan, in a folder by the date of the review. */
const folderFor = async (
  { named, use }: Looked,
  { flags, world }: Pick<ReviewCall, "flags" | "world">,
): Promise<string> => {
  if (flags.output !== undefined) return flags.output;
  if (named.text !== undefined) throw new UsageFault((texts) => texts.standardInputNeedsOutput);
  const folder = outputFolder(named.name, (await world.disk.kind(named.name)) === "folder");
  return folder.replace(/document$/, `review-${monthName(use(planReview).at)}`);
};

const printedText = async (looked: Looked, call: ReviewCall): Promise<string> => {
  const { ui, world } = call;
  const document = await madeWhole(looked.examined.overrides, () =>
    documentIn(looked, ui.language, []),
  );
  return reviewText(document, { paint: ui.paint.out, width: world.out.width });
};

/** The report stands, written with the words of the program where a template of the plan failed. */
const sayTemplates = async ({ examined }: Looked, call: ReviewCall): Promise<void> => {
  const faults = examined.overrides?.faults() ?? [];
  if (faults.length > 0) await sayShort(faults, examined.files, call);
};

const codeOf = ({ use, examined }: Looked, { flags }: ReviewCall): ExitCode => {
  const { counts } = use(planReview);
  if (examined.overrides?.faults().some(({ severity }) => severity === "error"))
    return exit.findings;
  const worst = flags["fail-on"];
  const found = counts.red + (worst === "amber" ? counts.amber : 0);
  return worst !== undefined && found > 0 ? exit.findings : exit.fine;
};

const writeFiles = async (files: readonly ToWrite[], looked: Looked, call: ReviewCall) => {
  if (files.length === 0) return;
  const { ui, world } = call;
  const folder = await folderFor(looked, call);
  for (const { path, bytes, changed } of await write(files, folder, world.disk)) {
    if (changed) ui.note(ui.texts.wrote(path, `${(bytes / 1000).toFixed(1)} kB`));
  }
};

/** Looks at a plan from the end of a month, and says what it sees. */
export const reviewPlan = async (call: ReviewCall): Promise<ExitCode> => {
  const { operands, ui, world } = call;
  const outlets = reviewOutlets(call);
  const [named] = await namedPlans(operands, world);
  if (!named) return exit.fine;
  const settings = { rules: [], today: world.today };
  const examined = await examine({ ...named, settings }, world.disk);
  if (!examined.plan) return sayUnreadable(examined, call);
  const plan = planAt(examined.plan, await monthOf(examined.plan, call));
  const looked: Looked = { plan, use: analyse(plan), examined, named };
  const make = {
    text: () => printedText(looked, call),
    json: async () => reviewJson(plan, looked.use),
    patch: () => reviewPatch(looked, call),
  };
  const files = [
    ...(await documentsOf(looked, call, outlets.documents)),
    ...(await Promise.all(
      outlets.files.map(async (id) => ({ path: `review.${id}`, text: await make[id]() })),
    )),
  ];
  await writeFiles(files, looked, call);
  if (outlets.printed) ui.print(await make[outlets.printed]());
  await sayTemplates(looked, call);
  return codeOf(looked, call);
};
