import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Benchmark } from "../../model/cluster.ts";
import type { Figure } from "../../model/figure.ts";
import { comparable } from "../../notation/comparable.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { yearOf } from "../../notation/year-of.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule, type Report } from "../rule.ts";

/** A row with its value; one without it compares nothing. */
type Row = Benchmark & { readonly value: Figure };

/** One metric: the region's own value of a year, and the rivals held against it. */
type Group = {
  readonly metric: LocalText;
  readonly own: Row | undefined;
  readonly rivals: readonly Row[];
};

const yearIn = ({ value: { asOf } }: Row): number | undefined => asOf && yearOf(asOf.from);

/** The region's own value a rival is held against: of the same year if there is one. */
const ownFor = (rival: Row, owns: readonly Row[]): Row | undefined =>
  owns.find((own) => yearIn(own) === yearIn(rival)) ?? owns[0];

const groupsIn = (rows: readonly Row[]): readonly Group[] => {
  const { metric } = rows[0] as Row;
  const owns = rows.filter(({ own }) => own);
  const rivals = rows.filter(({ own }) => !own);
  if (owns.length === 0) return [{ metric, own: undefined, rivals }];
  return owns.map((own) => ({
    metric,
    own,
    rivals: rivals.filter((rival) => ownFor(rival, owns) === own),
  }));
};

const groupsOf = (benchmarks: readonly Benchmark[]): readonly Group[] => {
  const groups = new Map<string, Row[]>();
  for (const row of benchmarks) {
    const { value } = row;
    if (!value) continue;
    const key = JSON.stringify(row.metric);
    const before = groups.get(key);
    if (before) before.push({ ...row, value });
    else groups.set(key, [{ ...row, value }]);
  }
  return [...groups.values()].flatMap(groupsIn);
};

/** How many others it is compared with: two rows of one rival are one. */
const countOf = ({ rivals }: Group): number =>
  new Set(rivals.map(({ name }) => JSON.stringify(name))).size;

type Facts = { readonly metric: LocalText };
type Rival = Facts & { readonly rival: LocalText };

const messages = {
  none: (facts: { least: number }, print: Print) =>
    `nothing is compared with rivals: at least ${print.number(facts.least)} are expected on one metric`,
  noOwn: (facts: Facts, print: Print) =>
    `\`${print.pick(facts.metric)}\` has values of rivals and none of the region’s own`,
  few: (facts: Facts & { found: number; least: number }, print: Print) =>
    `no metric has ${print.number(facts.least)} rivals beside the region’s own value: \`${print.pick(facts.metric)}\` has ${print.number(facts.found)}`,
  year: (facts: Rival & { year: Period; own: Period }, print: Print) =>
    `\`${print.pick(facts.metric)}\` of \`${print.pick(facts.rival)}\` is of ${print.period(facts.year)}, the region’s own value of ${print.period(facts.own)}`,
  undated: (facts: Rival, print: Print) =>
    `\`${print.pick(facts.metric)}\` of \`${print.pick(facts.rival)}\` has no year`,
  unit: (facts: Rival & { quantity: Quantity; own: Quantity }, print: Print) =>
    `\`${print.pick(facts.metric)}\` of \`${print.pick(facts.rival)}\`, ${print.quantity(facts.quantity)}, is in another unit than the region’s own ${print.quantity(facts.own)}`,
};

/** Where another kind of figure has no date, the rule on sources says so. */
const isUndated = ({ asOf, kind }: Figure): boolean => asOf === undefined && kind === "assumption";

const judgeRival = ({ metric, own }: Group, rival: Row, report: Report<typeof messages>): void => {
  if (!own) return;
  const [ours, theirs] = [own.value, rival.value];
  const facts = { metric, rival: rival.name };
  const related = [also(at(ours), "own")];
  if (!comparable(ours.quantity, theirs.quantity)) {
    const quantities = { quantity: theirs.quantity, own: ours.quantity };
    report("unit", at(theirs), { ...facts, ...quantities }, related);
  }
  const [year, of] = [theirs.asOf, ours.asOf];
  if (year && of && yearIn(rival) !== yearIn(own))
    report("year", at(theirs), { ...facts, year, own: of }, related);
};

const valuesOf = (rivals: readonly Row[]) =>
  rivals.map((one) => also(onKey(at(one)), "rival", { rival: one.name }));

const judgeGroup = (group: Group, report: Report<typeof messages>): void => {
  const { metric, own, rivals } = group;
  const [first, ...others] = rivals;
  if (!own && first) report("noOwn", onKey(at(first)), { metric }, valuesOf(others));
  for (const { name, value } of own ? [own, ...rivals] : rivals)
    if (isUndated(value)) report("undated", at(value), { metric, rival: name });
  for (const rival of rivals) judgeRival(group, rival, report);
};

/** An advantage is an advantage over somebody, in the same thing and in the same year. */
export const rivalBenchmark = defineRule({
  id: "rival-benchmark",
  title: { en: "compared with rivals", ja: "競合と比較していること" },
  number: 13,
  step: 1,
  severity: "warning",
  from: "deliberation",
  limits: { rivals: 2 },
  applies: ({ product }) => product.name !== undefined,
  messages,
  measures: {
    few: ({ found, least }) => ({ value: found, limit: least, unit: "count" }),
  },
  notes: {
    own: () => "the region’s own value",
    rival: (facts: { rival: LocalText }, print) => `beside it \`${print.pick(facts.rival)}\``,
  },
  help: "write under `diagnosis.benchmarks` one metric for the region (`own: true`) and for two rivals, each with a value of the same year and unit",
  principle: {
    en: "Porter: advantage is relative; Online S3, tool 2.4: compare with regions of like structure, on one metric and of one year",
    ja: "ポーター：優位は相対的なもの。Online S3 ツール2.4：構造の似た地域と、同じ尺度・同じ年で比べる",
  },
  check: ({ plan: { product, diagnosis }, limits, report }) => {
    if (product.name === undefined) return;
    const groups = groupsOf(diagnosis.benchmarks);
    const least = limits.rivals;
    if (groups.length === 0) report("none", onKey(at(diagnosis, "benchmarks")), { least });
    for (const group of groups) judgeGroup(group, report);
    const complete = groups.filter(({ own }) => own);
    const [best] = complete.toSorted((a, b) => countOf(b) - countOf(a));
    const found = best ? countOf(best) : least;
    if (!best?.own || found >= least) return;
    const { metric, rivals, own } = best;
    report("few", onKey(at(own)), { metric, found, least }, valuesOf(rivals));
  },
});
