import { fiscalYearsOf, monthsShared } from "../../analyse/finance/year-shares.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { BudgetLine, Measure } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Figure } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule } from "../rule.ts";
import { yearsInARow } from "../years-in-a-row.ts";

type Lack = "staff" | "budget";

const lackNames: Readonly<Record<Lack, string>> = { staff: "staff", budget: "budget" };

/** What it can give to the plan; its staff in all, where that is not said. */
const staffOf = ({ capacity, staff }: Institution): Figure | undefined => capacity ?? staff;

/** Lines with money: a gap is none. */
const paidLines = ({ budget, status }: Measure): readonly BudgetLine[] =>
  budget.filter((line) => line.figure.quantity.amount > 0 && (line.status ?? status) !== "gap");

/** The measures that bring others together, by the id of the body that is paid for it. */
const linkingMeasures = ({ measures }: Plan): ReadonlyMap<string, readonly Measure[]> => {
  const found = new Map<string, Measure[]>();
  for (const measure of measures) {
    const { type, intervention, provider } = measure;
    const links = type === "network" || intervention === "connect";
    if (!links || !provider || paidLines(measure).length === 0) continue;
    const before = found.get(provider.id);
    if (before) before.push(measure);
    else found.set(provider.id, [measure]);
  }
  return found;
};

/** The fiscal years of the plan in which none of the measures has money. */
const bareYears = ({ head }: Plan, measures: readonly Measure[]): readonly Period[] => {
  if (!head.period) return [];
  const lines = measures.flatMap(paidLines);
  return fiscalYearsOf(head.period, head.fiscalYearStart).filter((year) =>
    lines.every(({ period }) => monthsShared(period, year) === 0),
  );
};

/** A coordinating body and in what it falls short. */
type Standing = {
  readonly body: Institution;
  readonly lacks: readonly Lack[];
  /** Its staff, where that is stated and too small. */
  readonly thin: Figure | undefined;
  /** The measures that pay for it, where it has no budget of its own, and the years they leave out. */
  readonly measures: readonly Measure[];
  readonly bare: readonly Period[];
};

const standingOf = (
  body: Institution,
  least: number,
  plan: Plan,
  measures: readonly Measure[],
): Standing => {
  const staff = staffOf(body);
  const hasBudget = (body.budget?.quantity.amount ?? 0) > 0;
  const isPaid = hasBudget || measures.length > 0;
  return {
    body,
    lacks: [...(staff ? [] : (["staff"] as const)), ...(isPaid ? [] : (["budget"] as const))],
    thin: staff && staff.quantity.amount < least ? staff : undefined,
    measures,
    bare: hasBudget || !isPaid ? [] : bareYears(plan, measures),
  };
};

const shortfall = ({ lacks, thin, bare }: Standing): number =>
  lacks.length + (thin ? 1 : 0) + (bare.length > 0 ? 1 : 0);

/** Linking is work: whoever does it beside everything else does not. */
export const coordinatorStaffed = defineRule({
  id: "coordinator-staffed",
  title: {
    en: "a coordinating body has staff and money",
    ja: "調整を担う機関に人と資金があること",
  },
  number: 17,
  step: 6,
  severity: "error",
  from: "agreed",
  limits: { fte: 0.5 },
  applies: ({ product, institutions }) => product.name !== undefined || institutions.length > 0,
  messages: {
    none: (_facts: object) => "no institution coordinates the others",
    lacks: (facts: { body: LocalText; lacks: readonly Lack[] }, print: Print) =>
      `\`${print.pick(facts.body)}\` coordinates the others, and no ${facts.lacks.map((one) => lackNames[one]).join(" or ")} is stated for it`,
    thin: (facts: { body: LocalText; staff: Quantity; least: number }, print: Print) =>
      `\`${print.pick(facts.body)}\` coordinates the others with ${print.quantity(facts.staff)}, below ${print.number(facts.least, 1)} full-time equivalents`,
    bare: (facts: { body: LocalText; years: readonly Period[] }, print: Print) =>
      `\`${print.pick(facts.body)}\` coordinates the others, and nothing is budgeted for that in ${print.list(facts.years.map(print.period))}`,
  },
  measures: {
    thin: ({ staff, least }) => ({ value: staff.amount, limit: least, unit: "count" }),
  },
  notes: {
    another: (facts: { body: LocalText }, print) =>
      `\`${print.pick(facts.body)}\` coordinates too, and is no better off`,
  },
  writes: {
    lacks: ({ lacks }) => lacks.map((one) => (one === "staff" ? "capacity" : "budget")),
  },
  help: ({ body, years }: { readonly body?: LocalText; readonly years?: readonly Period[] }) => {
    if (body === undefined)
      return "give the body that brings the others together `functions: [coordinate]`, with its `capacity` and `budget`";
    return years
      ? "budget the coordination for each year of the plan, or state under `budget` of the institution what it has for it in a year"
      : "write under `capacity` the full-time equivalents it gives to the plan and under `budget` what pays for them, or a network measure it provides with its budget";
  },
  principle: {
    en: "the study “Clusters, looked to as a means of regional revival”, closing chapter: linkage needs a body of specialists; European Cluster Collaboration Platform: a team of at least 0.5 FTE",
    ja: "「地域再生の手段として期待される『クラスター』」 終章：連携には専門的な仲介組織が要る。欧州クラスター協働プラットフォーム（ECCP）：専任0.5人（FTE）以上",
  },
  check: ({ plan, limits, report }) => {
    const { institutions, product } = plan;
    if (product.name === undefined && institutions.length === 0) return;
    const linking = linkingMeasures(plan);
    const standings = institutions
      .filter(({ functions }) => functions.includes("coordinate"))
      .map((body) => standingOf(body, limits.fte, plan, linking.get(body.id) ?? []));
    // of equals the first, which is mostly the one meant
    const [nearest, ...others] = standings.toSorted((a, b) => shortfall(a) - shortfall(b));
    if (!nearest) {
      report("none", partOf(plan, "institutions"), {});
      return;
    }
    if (shortfall(nearest) === 0) return;
    const { body, lacks, thin, bare, measures } = nearest;
    const notes = others.map((one) =>
      also(onKey(at(one.body)), "another", { body: one.body.name }),
    );
    const facts = { body: body.name };
    if (lacks.length > 0) report("lacks", onKey(at(body)), { ...facts, lacks }, notes);
    if (thin)
      report("thin", at(thin), { ...facts, staff: thin.quantity, least: limits.fte }, notes);
    const [paying] = measures;
    if (paying && bare.length > 0)
      report("bare", onKey(at(paying, "budget")), { ...facts, years: yearsInARow(bare) }, notes);
  },
});
