import { type BudgetEntry, budget } from "../../analyse/analyses/budget.ts";
import { sectorOf, sectorOfProgramme } from "../../analyse/finance/sector-of.ts";
import { type Sum, sumOf } from "../../analyse/finance/sums.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Measure } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { also, defineRule } from "../rule.ts";

/** They end with the work they pay for, or cost nothing once they are in place. */
const ending: ReadonlySet<ValueOf<"measureType">> = new Set([
  "rd",
  "procurement",
  "regulation",
  "tax",
]);

/** It says so itself, or it is the running of a body that says so. */
const isAnswered = ({ afterwards, type, provider }: Measure): boolean =>
  afterwards !== undefined ||
  (type !== undefined && ending.has(type)) ||
  (type === "network" && provider?.afterwards !== undefined);

/** Where no payer is named, the programme pays or, without one, whoever provides the measure. */
const isPublic = ({ sector, payer, measure: { programme, provider } }: BudgetEntry): boolean => {
  if (payer !== undefined) return sector === "public";
  return (programme ? sectorOfProgramme(programme) : sectorOf(provider)) === "public";
};

const endOf = (entries: readonly BudgetEntry[]): Month =>
  entries.reduce((end, { line }) => Math.max(end, line.period.to), Number.NEGATIVE_INFINITY);

/** The lines of the last year with public money; none where others pay on after it. */
const lastPublic = (entries: readonly BudgetEntry[]): readonly BudgetEntry[] => {
  const paid = entries.filter(
    ({ line, status }) => status !== "gap" && line.figure.quantity.amount > 0,
  );
  const end = endOf(paid.filter(isPublic));
  if (endOf(paid) > end) return [];
  return paid.filter((entry) => isPublic(entry) && entry.line.period.to === end);
};

type End = {
  readonly measure: LocalText;
  readonly year: Period;
  readonly amounts: Sum;
};

/**
 * Bodies that live on the plan's own money: administrations, universities and members' bodies are there
 * anyway, and what a measure pays for is said with the measure.
 */
const isSupported = (one: Institution, providers: ReadonlySet<Institution>): boolean =>
  one.functions.includes("coordinate") &&
  (one.type === undefined || one.type === "support-body") &&
  !providers.has(one);

const isPaidFor = ({ afterwards, provider, budget: lines }: Measure): boolean =>
  provider !== undefined && (afterwards !== undefined || lines.length > 0);

const openBodies = ({ institutions, measures }: Plan): readonly Institution[] => {
  const providers = new Set(
    measures.filter(isPaidFor).flatMap(({ provider }) => (provider ? [provider] : [])),
  );
  return institutions.filter((one) => !one.afterwards && isSupported(one, providers));
};

/** What ends with the subsidy was never the region's own. */
export const selfReliance = defineRule({
  id: "self-reliance",
  title: { en: "it goes on after the public money", ja: "公的資金の後も続くこと" },
  number: 52,
  step: 5,
  severity: "warning",
  from: "agreed",
  limits: {},
  applies: (plan) =>
    plan.measures.some((one) => one.budget.length > 0) ||
    plan.institutions.some(({ functions }) => functions.includes("coordinate")),
  messages: {
    measure: ({ measure, year, amounts }: End, print: Print) =>
      `\`${print.pick(measure)}\` is paid by public money up to its last year (${print.list(amounts.map(print.quantity))} in ${print.period(year)}), and nothing is said of what pays for it afterwards`,
    body: ({ institution, last }: { institution: LocalText; last?: Month }, print: Print) =>
      `nothing is said of how \`${print.pick(institution)}\`, which coordinates, is paid after ${last === undefined ? "the plan" : print.month(last)}`,
  },
  writes: { measure: () => ["afterwards"], body: () => ["afterwards"] },
  notes: {
    line: ({ amount, year }: { amount: Quantity; year: Period }, print) =>
      `public money in ${print.period(year)}: ${print.quantity(amount)}`,
  },
  help: "write under `afterwards` what pays for it from then on (fees, members, sales, another body’s regular budget), or that it ends and who keeps what it made",
  principle: {
    en: "the industrial cluster plan’s third term (2011–2020), financial independence; grants for regional revitalisation ask how a project will stand on its own",
    ja: "産業クラスター計画第III期(2011〜2020年)の財政的な自立; 地方創生の交付金が求める自立性",
  },
  check: ({ plan, use, report }) => {
    for (const { key: measure, entries } of use(budget).measures) {
      if (isAnswered(measure)) continue;
      const last = lastPublic(entries);
      const year = last[0]?.line.period;
      if (!year) continue;
      const amounts = sumOf(last.map(({ line }) => line.figure.quantity));
      const related = last.map(({ line }) =>
        also(at(line), "line", { amount: line.figure.quantity, year: line.period }),
      );
      report("measure", onKey(at(measure)), { measure: measure.title, year, amounts }, related);
    }
    const { period } = plan.head;
    for (const one of openBodies(plan)) {
      const facts = compact({ institution: one.name, last: period && period.to - 1 });
      report("body", onKey(at(one)), facts);
    }
  },
});
