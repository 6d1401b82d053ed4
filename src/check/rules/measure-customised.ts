import { isInstitution } from "../../analyse/finance/sector-of.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Measure, Target } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import type { Language, LocalText } from "../../text/language.ts";
import { coordinating } from "../action/coordinating.ts";
import { servedTargets } from "../action/served-targets.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";
import { type AlikeGroup, alikeGroups } from "../words/alike-texts.ts";
import { saidIn, type TextTerms, textTerms } from "../words/text-terms.ts";

type Aimed = {
  readonly measure: Measure;
  readonly targets: readonly Target[];
  /** Of its description. */
  readonly words: TextTerms;
};

const names = (texts: readonly LocalText[], print: Print): string =>
  print.list(texts.map((text) => `\`${print.pick(text)}\``));

type Named = { readonly measure: LocalText };

const messages = {
  undescribed: (facts: Named & { targets: readonly LocalText[] }, print: Print) =>
    `\`${print.pick(facts.measure)}\` has no description of what it does for ${names(facts.targets, print)}`,
  noneDescribed: (facts: { measures: number }, print: Print) =>
    `${facts.measures === 2 ? "neither" : "none"} of the ${print.number(facts.measures)} measures describes what it does for its target`,
  alike: (
    facts: Named & { others: readonly LocalText[]; likeness: number; alike: number },
    print: Print,
  ) =>
    `the description of \`${print.pick(facts.measure)}\` ${facts.likeness === 1 ? "has the same words as" : `is ${print.share(facts.likeness)} like`} ${facts.others.length === 1 ? `that of ${names(facts.others, print)}, which is for another target` : `those of ${print.number(facts.others.length)} measures for other targets`}${facts.likeness === 1 ? "" : `: ${print.share(facts.alike)} or more`}`,
  general: (facts: Named & { targets: readonly LocalText[] }, print: Print) =>
    `the text of \`${print.pick(facts.measure)}\` has no word in common with its ${facts.targets.length === 1 ? "target" : "targets"} ${names(facts.targets, print)}`,
};

const title = ({ title: text }: Target): LocalText => text;

const aimed = (plan: Plan): readonly Aimed[] => {
  const serves = servedTargets(plan);
  return plan.measures
    .map((measure) => ({
      measure,
      targets: serves(measure).filter(({ decision }) => decision !== "rejected"),
      words: textTerms([measure.description]),
    }))
    .filter(({ targets }) => targets.length > 0);
};

const sayUndescribed = (all: readonly Aimed[], plan: Plan, report: Report<typeof messages>) => {
  const bare = all.filter(({ measure }) => measure.description === undefined);
  if (bare.length > 1 && bare.length === all.length) {
    report("noneDescribed", partOf(plan, "measures"), { measures: bare.length });
    return;
  }
  for (const { measure, targets } of bare)
    report("undescribed", onKey(at(measure)), {
      measure: measure.title,
      targets: targets.map(title),
    });
};

const keyOf = ({ targets }: Aimed): string =>
  targets
    .map(({ id }) => id)
    .sort()
    .join(" ");

/** The language in which a measure is compared with the others: the plan's first, where it says something in it. */
const mainTerms = ({ measure, words }: Aimed, wanted: readonly Language[]) => {
  const language = wanted.find((one) => saidIn(measure.description, one) !== undefined);
  return language === undefined ? new Set<string>() : words(language);
};

const sayAlike = (
  { first, others }: AlikeGroup,
  all: readonly Aimed[],
  alike: number,
  report: Report<typeof messages>,
): void => {
  const one = all[first];
  if (!one) return;
  const foreign = others.flatMap(({ text, likeness }) => {
    const other = all[text];
    return other && keyOf(other) !== keyOf(one) ? [{ ...other, likeness }] : [];
  });
  const likeness = Math.max(...foreign.map((other) => other.likeness));
  if (foreign.length === 0) return;
  report(
    "alike",
    at(one.measure, "description"),
    {
      measure: one.measure.title,
      others: foreign.map(({ measure }) => measure.title),
      likeness,
      alike,
    },
    foreign.map(({ measure, targets }) =>
      also(at(measure, "description"), "same", {
        measure: measure.title,
        targets: targets.map(title),
      }),
    ),
  );
};

/** All that the plan says of a target's need. */
const needOf = (target: Target, { diagnosis }: Plan): readonly (LocalText | undefined)[] => [
  target.title,
  target.mechanism,
  target.demand,
  target.evidence,
  ...target.stages.map(({ name }) => name),
  ...target.users.map((user) => (isInstitution(user) ? user.name : user)),
  ...diagnosis.needs
    .filter(
      (need) => target.needs.includes(need) || target.stages.some((one) => one === need.stage),
    )
    .map(({ text }) => text),
];

/** A target with all that is said of its need. */
type Wanted = { readonly target: Target; readonly words: TextTerms };

const wantedIn = (plan: Plan): ((target: Target) => Wanted) => {
  const found = new Map<Target, Wanted>();
  return (target) => {
    const known = found.get(target) ?? { target, words: textTerms(needOf(target, plan)) };
    found.set(target, known);
    return known;
  };
};

/** Only a language in which both say the matter itself can be compared. */
const isCompared = ({ description }: Measure, target: Target, language: Language): boolean =>
  saidIn(description, language) !== undefined &&
  saidIn(target.mechanism ?? target.title, language) !== undefined;

const languages: readonly Language[] = ["ja", "en"];

/** False only where the two can be compared, and have too few words in common in every language. */
const isNamed = ({ measure, words }: Aimed, wanted: Wanted, least: number): boolean => {
  const both = languages.filter((one) => isCompared(measure, wanted.target, one));
  const name = textTerms([measure.title]);
  return (
    both.length === 0 ||
    both.some((one) => {
      const all = new Set([...words(one), ...name(one)]);
      return [...all].filter((term) => wanted.words(one).has(term)).length >= least;
    })
  );
};

const sayGeneral = (
  one: Aimed,
  wanted: (target: Target) => Wanted,
  least: number,
  report: Report<typeof messages>,
): void => {
  const { measure, targets } = one;
  const { title: name, description, type } = measure;
  if (description === undefined) return;
  const unnamed = targets.filter((target) => !isNamed(one, wanted(target), least));
  if (unnamed.length === 0 || (coordinating.has(type) && unnamed.length < targets.length)) return;
  report(
    "general",
    at(measure, "description"),
    { measure: name, targets: unnamed.map(title) },
    unnamed.map((target) =>
      also(target.mechanism ? at(target, "mechanism") : onKey(at(target)), "need", {
        target: target.title,
      }),
    ),
  );
};

/** The same programme for everybody is a programme for nobody's need. */
export const measureCustomised = defineRule({
  id: "measure-customised",
  title: {
    en: "measures are made for their target",
    ja: "支援策がターゲットに合わせて作られていること",
  },
  number: 47,
  step: 5,
  severity: "warning",
  from: "agreed",
  limits: { alike: 0.8, words: 1 },
  applies: ({ measures, targets }) => measures.length > 0 && targets.length > 0,
  messages,
  measures: { alike: ({ likeness, alike }) => ({ value: likeness, limit: alike, unit: "share" }) },
  writes: { undescribed: () => ["description"] },
  notes: {
    same: (facts: { measure: LocalText; targets: readonly LocalText[] }, print) =>
      `\`${print.pick(facts.measure)}\`, for ${names(facts.targets, print)}`,
    need: (facts: { target: LocalText }, print) => `what \`${print.pick(facts.target)}\` is about`,
  },
  help: "write under `description` what is done for this target: for whom, on which equipment or material, on which terms",
  principle: {
    en: "Gianelle, Guzzo and Mieszkowski on smart specialisation in practice: measures that are the same for every priority are the third of three ways in which strategies fail",
    ja: "Gianelle・Guzzo・Mieszkowskiによるスマート・スペシャリゼーションの検証：どの優先分野にも同じ施策を当てることは、戦略が失敗する第三の形である",
  },
  check: ({ plan, limits, report }) => {
    const all = aimed(plan);
    sayUndescribed(all, plan, report);
    const terms = all.map((one) => mainTerms(one, plan.head.languages));
    for (const group of alikeGroups(terms, limits.alike))
      sayAlike(group, all, limits.alike, report);
    const wanted = wantedIn(plan);
    for (const one of all) sayGeneral(one, wanted, limits.words, report);
  },
});
