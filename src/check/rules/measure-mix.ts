import { budget } from "../../analyse/analyses/budget.ts";
import type { Use } from "../../analyse/analysis.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Measure } from "../../model/action.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Type = ValueOf<"measureType">;
type Intervention = ValueOf<"intervention">;
type Area = "market" | "finance" | "people" | "network";

const areas = ["market", "finance", "people", "network"] as const;

/** What kinds of measure cover an area. */
const covering: Readonly<Record<Area, readonly Type[]>> = {
  market: ["market", "brand", "procurement", "overseas"],
  finance: ["finance"],
  people: ["people"],
  network: ["network", "cross-industry", "overseas"],
};

const named: Readonly<Record<Area, string>> = {
  market: "sales",
  finance: "finance",
  people: "people",
  network: "networks",
};

const listed = (open: readonly Area[], print: Print): string =>
  print.list(open.map((area) => named[area]));

type Research = {
  readonly research: number;
  readonly all: number;
  readonly countShare: number;
  /** Absent where the budgets cannot be added up. */
  readonly budgetShare?: number;
  readonly limit: number;
};

type Counted = { readonly silent: number; readonly all: number };

/** The measures that are silent, and the words for one of them or for several. */
const silentOnes = (
  { silent, all }: Counted,
  print: Print,
  [one, several]: readonly [string, string],
) => {
  if (all === 1) return `the only measure does not say ${one}`;
  if (silent === all)
    return `${all === 2 ? "neither" : "none"} of the ${print.number(all)} measures says ${one}`;
  const count = `${print.number(silent)} of ${print.number(all)} measures`;
  return silent === 1 ? `${count} does not say ${one}` : `${count} do not say ${several}`;
};

const kinds = ["what kind of support it is", "what kind of support they are"] as const;
const ways = [
  "whether it completes what is missing or connects what is there",
  "whether they complete what is missing or connect what is there",
] as const;

const shareOfAll = (
  { research, all, countShare, budgetShare, limit }: Research,
  print: Print,
): string => {
  if (all === 1) return "the only measure is";
  const count = `${print.number(research)} of ${print.number(all)} measures (${print.share(countShare)})`;
  if (budgetShare === undefined || budgetShare <= limit) return `${count} are`;
  const money = `${print.share(budgetShare)} of the budget`;
  return countShare > limit ? `${count} and ${money} are` : `${money} is`;
};

const messages = {
  none: () => "the plan has no support measures",
  research: (facts: Research, print: Print) =>
    `${shareOfAll(facts, print)} for R&D${facts.all === 1 ? "" : `: more than ${print.share(facts.limit)}`}`,
  uncovered: (facts: { areas: readonly Area[] }, print: Print) =>
    `no measure is for ${listed(facts.areas, print)}`,
  untyped: (facts: Counted & { areas: readonly Area[] }, print: Print) =>
    `${silentOnes(facts, print, kinds)}, so whether ${listed(facts.areas, print)} ${facts.areas.length === 1 && facts.areas[0] !== "people" ? "is" : "are"} covered is open`,
  oneSided: ({ absent }: { absent: Intervention }): string =>
    absent === "connect"
      ? "every measure completes what is missing, and none connects what is there"
      : "every measure connects what is there, and none completes what is missing",
  unsaid: (facts: Counted & { absent: readonly Intervention[] }, print: Print) =>
    `${silentOnes(facts, print, ways)}, and ${facts.absent.length > 1 ? "both are wanted" : `none of the others ${facts.absent[0] === "connect" ? "connects" : "completes"}`}`,
};

type Say = Report<typeof messages>;

const silentOn = (measures: readonly Measure[], part: "type" | "intervention") =>
  measures.filter((measure) => measure[part] === undefined);

const cited = (measures: readonly Measure[]) =>
  measures.map((measure) => also(onKey(at(measure)), "silent", { measure: measure.title }));

const budgetShareOf = (use: Use): number | undefined => {
  const { types, total } = use(budget);
  const [all, other] = total;
  if (!all || other || all.amount <= 0) return undefined;
  const research = types.find(({ key }) => key === "rd")?.total[0];
  return research ? ratioOf(research, all) : 0;
};

/** Whether R&D takes too much of the mix; says so. */
const sayResearch = (plan: Plan, use: Use, limit: number, report: Say): boolean => {
  const { measures } = plan;
  const research = measures.filter(({ type }) => type === "rd");
  const countShare = research.length / measures.length;
  const budgetShare = budgetShareOf(use);
  if (countShare <= limit && (budgetShare ?? 0) <= limit) return false;
  const facts = { research: research.length, all: measures.length, countShare, limit };
  report(
    "research",
    partOf(plan, "measures"),
    { ...facts, ...compact({ budgetShare }) },
    research.map((measure) => also(at(measure, "type"), "research", { measure: measure.title })),
  );
  return true;
};

/** Areas no measure covers; those that do not say their kind may cover one each. */
const sayAreas = (plan: Plan, isResearch: boolean, report: Say): void => {
  const { measures } = plan;
  const types = new Set(measures.map(({ type }) => type));
  const open = areas.filter((area) => !covering[area].some((type) => types.has(type)));
  // where all of it is R&D, that has been said
  if (open.length === 0 || (isResearch && types.size === 1)) return;
  const place = partOf(plan, "measures");
  const untyped = silentOn(measures, "type");
  if (open.length > untyped.length) report("uncovered", place, { areas: open });
  else {
    const facts = { silent: untyped.length, all: measures.length, areas: open };
    report("untyped", place, facts, cited(untyped));
  }
};

const sayInterventions = (plan: Plan, report: Say): void => {
  const { measures } = plan;
  const absent = valuesOf("intervention").filter((one) =>
    measures.every(({ intervention }) => intervention !== one),
  );
  const [first] = absent;
  if (!first) return;
  const place = partOf(plan, "measures");
  const unsaid = silentOn(measures, "intervention");
  if (unsaid.length === 0) report("oneSided", place, { absent: first });
  else {
    const facts = { silent: unsaid.length, all: measures.length, absent };
    report("unsaid", place, facts, cited(unsaid));
  }
};

/** R&D alone does not reach the market: sales, money, people and links have to come with it. */
export const measureMix = defineRule({
  id: "measure-mix",
  title: { en: "the measures are mixed", ja: "支援策が研究開発に偏っていないこと" },
  number: 48,
  step: 5,
  severity: "warning",
  from: "deliberation",
  limits: { research: 0.75 },
  applies: () => true,
  messages,
  measures: {
    research: ({ countShare, budgetShare = 0, limit }) => ({
      value: Math.max(countShare, budgetShare),
      limit,
      unit: "share",
    }),
  },
  notes: {
    research: (facts: { measure: LocalText }, print) => `\`${print.pick(facts.measure)}\``,
    silent: (facts: { measure: LocalText }, print) => `\`${print.pick(facts.measure)}\``,
  },
  help: "see what each phase of the roadmap lacks besides R&D, add measures for it or state the `type` and `intervention` of those there are, or waive the rule with the reason why the region does without",
  principle: {
    en: "survey of the METI industrial cluster plan (December 2004): networks and information gained, R&D somewhat, while trading houses, banks, money and people were still to come; the same slides: policy completes elements and connects them",
    ja: "産業クラスター計画の参画企業アンケート（2004年12月〜2005年1月）：情報収集・ネットワークの効果は高く、商社・金融機関との連携、資金・人材の確保はこれから。同資料は政策の関与を構成要素の補完と相互作用の促進に集約する",
  },
  check: ({ plan, use, limits, report }) => {
    if (plan.measures.length === 0) {
      // barriers without a measure are another rule's matter
      if (plan.barriers.length === 0) report("none", partOf(plan, "measures"), {});
      return;
    }
    const isResearch = sayResearch(plan, use, limits.research, report);
    sayAreas(plan, isResearch, report);
    sayInterventions(plan, report);
  },
});
