import { accounts } from "../analyse/accounts/index.gen.ts";
import { rules } from "../check/rules/index.gen.ts";
import { type AnalysisSpeech, analysisSpeechIn } from "../languages/analysis-speech.ts";
import { enumerations } from "../model/enumerations.ts";
import type { Plan } from "../model/plan.ts";
import { type Examined, examine } from "../pipeline.ts";
import { countsOf, type Finding } from "../report/finding.ts";
import { report } from "../report/report.ts";
import type { Language } from "../text/language.ts";
import { makeText } from "../text/text.ts";
import { fieldTexts } from "../validate/field-texts.ts";
import { steps as collection } from "../walk/steps/index.gen.ts";
import { walk } from "../walk/walk.ts";
import { checkSettings } from "./check-settings.ts";
import type { StepsCall } from "./commands/steps.ts";
import { type ExitCode, exit } from "./exit.ts";
import { namedPlans } from "./named-plans.ts";
import { sayUnreadable } from "./say-unreadable.ts";
import { type SpokenStep, walkText } from "./walk-text.ts";

const texts: Readonly<Record<string, Readonly<Record<Language, string>>>> = fieldTexts;

/** What a key of the plan file holds; a top-level key stands under `file`. */
const fieldTextIn =
  (language: Language) =>
  (key: string): string =>
    (texts[key] ?? texts[`file.${key}`])?.[language] ?? "";

const stepJson = (walked: SpokenStep, speech: AnalysisSpeech, language: Language) => ({
  id: walked.step.id,
  number: walked.step.number,
  title: walked.step.title[language],
  state: walked.state,
  written: walked.written,
  needed: walked.step.needs.length,
  analyses: walked.said.map(({ analysis, line, why }) => ({
    analysis,
    ...(line && { says: speech.line(analysis, line) }),
    ...(why && { notDefined: speech.why(why) }),
  })),
  findings: walked.spoken.map((finding) => ({
    rule: finding.code,
    severity: finding.severity,
    message: finding.message,
    file: finding.file,
    line: finding.range.start.line,
    column: finding.range.start.column,
    waived: finding.waiver !== undefined,
    writes: finding.writes,
    resolvers: finding.resolvers,
  })),
  missing: walked.missing,
});

type Sound = Examined & Required<Pick<Examined, "use">> & { readonly plan: object };

const isSound = (examined: Examined): examined is Sound & Required<Pick<Examined, "plan">> =>
  examined.plan !== undefined && examined.use !== undefined;

/** By name, those who can put a finding right: the lead where it is nobody else's. */
const resolverIn =
  ({ institutions, head }: Plan, language: Language, nobody: string) =>
  ({ resolvers }: Finding): string => {
    const { pick, list } = makeText(language);
    const named = institutions.filter(({ id }) => resolvers.includes(id));
    const someone = named.length > 0 || !head.lead ? named : [head.lead];
    return someone.length === 0 ? nobody : list(someone.map(({ name }) => pick(name)));
  };

/** Walks a plan and prints what it found. */
export const walkPlan = async (call: StepsCall): Promise<ExitCode> => {
  const { flags, operands, ui, world } = call;
  const [named] = await namedPlans(operands, world);
  if (!named) return exit.fine;
  const settings = checkSettings({ date: flags.date, ...(flags.as && { as: flags.as }) }, world);
  const examined = await examine({ ...named, settings, seed: flags.seed }, world.disk);
  if (!isSound(examined)) return sayUnreadable(examined, call);
  const { language } = ui;
  const { plan, files, findings } = examined;
  const [sentences, speech] = await Promise.all([ui.speech(), analysisSpeechIn(language)]);
  const walked = walk(examined, { steps: collection, accounts, rules }).map(
    (one): SpokenStep => ({ ...one, spoken: report(one.findings, files, sentences) }),
  );
  if (flags.format === "json") {
    const all = walked.map((one) => stepJson(one, speech, language));
    ui.print(`${JSON.stringify({ formatVersion: "1.1", steps: all }, null, 2)}\n`);
    return exit.fine;
  }
  const head = {
    title: makeText(language).pick(plan.head.title),
    status: enumerations.status[settings.as ?? plan.head.status][language],
    counts: countsOf(report(findings, files, sentences)),
    words: sentences.words,
  };
  const { texts: ownTexts, paint } = ui;
  const tongue = { language, texts: ownTexts, speech, paint: paint.out, width: world.out.width };
  const resolver = resolverIn(plan, language, ownTexts.nobody);
  ui.print(
    walkText(
      { ...head, steps: walked },
      { ...tongue, fieldText: fieldTextIn(language), ...(flags.as && { resolver }) },
    ),
  );
  return exit.fine;
};
