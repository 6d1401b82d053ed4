import { onKey, type Place } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Part = "source" | "sourceOrNote" | "note" | "asOf" | "kind";

const parts: Readonly<Record<Part, string>> = {
  source: "a source",
  sourceOrNote: "a source or note",
  note: "a note",
  asOf: "a date",
  kind: "a kind",
};

/** What was measured has a source; what is meant or assumed may give its grounds in a note instead. */
const groundsOf = ({ kind, source, note }: Figure): readonly Part[] => {
  if (source) return [];
  if (kind === undefined || kind === "actual" || kind === "estimate") return ["source"];
  if (note !== undefined) return [];
  return kind === "assumption" ? ["note"] : ["sourceOrNote"];
};

const lacking = (figure: Figure): readonly Part[] => [
  ...groundsOf(figure),
  ...(figure.asOf || figure.kind === "assumption" ? [] : (["asOf"] as const)),
  ...(figure.kind ? [] : (["kind"] as const)),
];

type Counted = { readonly count: number; readonly all: number };

const shareOf = ({ count, all }: Counted, print: Print): string => {
  if (count < all) return `${print.number(count)} of the ${print.number(all)}`;
  return all === 2 ? "both" : `all ${print.number(all)}`;
};

const messages = {
  lacks: (facts: { quantity: Quantity; lacks: readonly Part[] }, print: Print) =>
    `${print.quantity(facts.quantity)} lacks ${print.list(facts.lacks.map((part) => parts[part]))}`,
  series: (facts: Counted & { lacks: readonly Part[] }, print: Print) =>
    `${shareOf(facts, print)} values of the series lack ${print.list(facts.lacks.map((part) => parts[part]))}`,
};

type Lacking = { readonly figure: Figure; readonly lacks: readonly Part[] };

/** The series a figure is a point of; its source, kind and note are written there once. */
const seriesAt = ({ origin }: Figure): Place | undefined =>
  origin.path.at(-2) === "points"
    ? { file: origin.file, path: origin.path.slice(0, -2) }
    : undefined;

/** One finding for the points of a series that lack the same, one for each other figure. */
const sayAll = (
  found: readonly Lacking[],
  sizes: ReadonlyMap<string, number>,
  report: Report<typeof messages>,
): void => {
  const groups = new Map<string, Lacking[]>();
  for (const one of found) {
    const { path } = seriesAt(one.figure) ?? one.figure.origin;
    const name = JSON.stringify([path, one.lacks]);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  for (const group of groups.values()) {
    const [{ figure, lacks }] = group as [Lacking];
    const series = seriesAt(figure);
    if (!series || group.length === 1) {
      report("lacks", onKey(figure.origin), { quantity: figure.quantity, lacks });
      continue;
    }
    const all = sizes.get(series.path.join(".")) ?? group.length;
    const points = group.map((one) => also(onKey(one.figure.origin), "point"));
    const facts = { count: group.length, all, lacks };
    report("series", onKey(series), facts, group.length === all ? [] : points);
  }
};

/** A number is as good as what is known of it. */
export const figureSourced = defineRule({
  id: "figure-sourced",
  title: { en: "each figure has source, date and kind", ja: "数値に出典・時点・種別があること" },
  number: 67,
  step: 8,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ figures }) => figures.length > 0,
  messages,
  notes: { point: () => "one of them" },
  help: ({ all }: { readonly all?: number }) =>
    all === undefined
      ? "write `{ value: …, asOf: …, kind: …, source: … }`; a target, forecast, capacity or assumption may have a `note` instead of the source"
      : "write `kind`, `source` and `note` once beside the `points` of the series, where they hold for all of them",
  principle: {
    en: "all sources: numbers without date and origin contradict each other, and nobody can tell which holds",
    ja: "全資料：時点と出所のない数値は互いに食い違い、どれが正しいか分からない",
  },
  check: ({ plan, report }) => {
    const ends = new Set(plan.indicators.flatMap(({ baseline, target }) => [baseline, target]));
    const sizes = new Map<string, number>();
    for (const figure of plan.figures) {
      const name = seriesAt(figure)?.path.join(".");
      if (name !== undefined) sizes.set(name, (sizes.get(name) ?? 0) + 1);
    }
    const found = plan.figures.map((figure) => ({
      figure,
      // date and source of these are asked for with the other parts of an indicator
      lacks: lacking(figure).filter((part) => part === "kind" || !ends.has(figure)),
    }));
    sayAll(
      found.filter(({ lacks }) => lacks.length > 0),
      sizes,
      report,
    );
  },
});
