import type { Account, Basis } from "../../analyse/account.ts";
import { accounts as registry } from "../../analyse/accounts/index.gen.ts";
import { isNotDefined } from "../../analyse/analysis.ts";
import { type TakenName, takenKinds } from "../../analyse/taken.ts";
import type { Block } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import { valuesOf } from "../../model/enumerations.ts";
import type { Figure } from "../../model/figure.ts";
import { readPeriod } from "../../notation/read-period.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

/** What may be taken where a plan is silent. */
const takenWords = {
  "taken:base": "base year, the first with an amount",
  "taken:coordinatingStaff": "least staff (FTE) of a body that coordinates",
  "taken:displacement": "displacement",
  "taken:flqDelta": "exponent δ of Flegg’s quotient",
  "taken:forecastPoints": "observations a forecast is made from",
  "taken:leakage": "leakage",
  "taken:multiplier": "multiplier",
  "taken:paidAtTaskEnd": "grants without terms, paid without advance in the last month of the task",
  "taken:plannedSources": "sources without a state, counted as planned",
  "taken:priority": "the same priority for every chosen target",
  "taken:salesMeasuredBy": "links to a market counted, as final sales are not known",
  "taken:sharedByCost": "tasks without sources, paid from the measures’ budgets by cost",
  "taken:sharedSpread": "correlation of the durations",
  "taken:spread": "costs spread evenly over the months of a task",
  "taken:substitution": "substitution",
  "taken:threshold": "least similarity of a pair",
  "taken:tolerance": "tolerance of an indicator without its own",
  "taken:trajectory": "even progress to the target where no path is stated",
  "taken:valueAddedBySector": "stages with the value added ratio of their sector",
} as const satisfies Readonly<Record<`taken:${TakenName}`, string>>;

const words = {
  title: "What each result was computed from",
  computed: "Results with what they were computed from",
  result: "Result",
  figures: "Figures of the plan",
  others: "Tables and other parts",
  taken: "Taken where the plan is silent, and draws",
  open: "What could not be computed",
  reason: "Reason",
  kindless: "kind not stated",
  seed: "seed",
  draws: "draws",
  additionality: "What of the results is additional",
  alignment: "Direction of the efforts",
  appraisal: "Costs and benefits to society",
  attribution: "Results claimed by measures",
  budget: "Budget by year and source",
  "budget-balance": "Budgets and costs",
  "chain-closure": "What stays in the region",
  "chain-graph": "Shape of the chain",
  commitments: "What binds each institution",
  "cost-per-outcome": "Cost per result",
  diffusion: "Spread of demand",
  extraction: "Value that hangs on a stage",
  "funding-coverage": "Funding along the roadmap",
  growth: "Growth",
  "input-output": "Multipliers of the input-output table",
  "kpi-ladder": "Targets built from the bottom up",
  linkages: "Linkages of the chain",
  liquidity: "Cash and bridging need",
  "local-multiplier": "Local multiplier",
  "material-balance": "Material balance",
  "need-gaps": "Needs, importance and performance",
  network: "Network of institutions",
  progress: "Progress of the indicators",
  "reference-class": "Growth beside known cases",
  "reference-index": "Results relative to others",
  "region-scale": "Effect beside the region",
  regionalisation: "Regional coefficients from a national table",
  relatedness: "Relatedness of industries",
  ripple: "Ripple effect",
  schedule: "Dates and critical path",
  "schedule-risk": "Risk of the dates",
  "seed-match": "Seeds and needs",
  "shift-share": "Shift-share",
  specialisation: "Specialisation",
  "staff-load": "Load of the institutions",
  "stage-scores": "Scores of the stages",
  "stage-success": "From research to market",
  substitution: "Purchases that could be made in the region",
  "supply-risk": "Single points of failure",
  "target-portfolio": "Targets within a budget",
  "target-ranking": "Ranking of the options",
  "task-funding": "Who pays for the tasks",
  "three-powers": "Three powers of the cluster",
  variety: "Variety of industries",
  colon: ": ",
  join: "; ",
  ...takenWords,
} as const;

type Context = SectionContext<typeof words>;

const accounts: readonly Account<unknown>[] = [...(registry as readonly Account<unknown>[])].sort(
  (a, b) => a.step - b.step,
);

const nameOf = ({ words: own }: Context, id: string): string =>
  (own as Readonly<Record<string, string>>)[id] ?? id;

/** "3 actual, 2 assumption": how many figures of each kind. */
const kinds = ({ text, cell, words: own }: Context, figures: readonly Figure[]): string => {
  const count = (kind: Figure["kind"]) => figures.filter((one) => one.kind === kind).length;
  const named = valuesOf("figureKind").map(
    (kind) => [count(kind), text.enumerated("figureKind", kind)] as const,
  );
  return cell.joined(
    [...named, [count(undefined), own.kindless] as const]
      .filter(([number]) => number > 0)
      .map(([number, name]) => `${name} ${text.number(number)}`),
  );
};

/** Each on a line of its own. */
const lines = (spans: readonly Span[]): readonly Span[] =>
  spans.flatMap((span, place) => (place === 0 ? [span] : [{ kind: "break" }, span]));

/** The same part of every stage or indicator is named once: `chain.stages.<id>.location`. */
const ofEach = (part: string): string =>
  part.replace(/^(chain\.stages|indicators|institutions)\.[^.]+\./, "$1.<id>.");

const othersOf = ({ tables = [], parts = [] }: Basis): readonly Span[] => {
  const names = new Set([...tables.map(({ file }) => file), ...parts.map(ofEach)]);
  return lines([...names].map((name) => ({ kind: "code", text: name })));
};

/** What was taken, with its value unless the words say all. */
const sayTaken = (
  { plan, text, words: own }: Context,
  name: TakenName,
  value: string | number,
): string => {
  const label = own[`taken:${name}`];
  const kind = takenKinds[name];
  if (kind === "stated") return label;
  if (kind === "share" && typeof value === "number")
    return `${label}${own.colon}${text.share(value)}`;
  if (kind !== "period")
    return `${label}${own.colon}${typeof value === "number" ? text.number(value) : value}`;
  const { fiscalYearStart } = plan.head;
  const period = readPeriod(value, { fiscalYearStart });
  return `${label}${own.colon}${period.ok ? text.period(period.value) : value}`;
};

const takenOf = (context: Context, { taken = {}, drawn }: Basis): string => {
  const { text, words: own } = context;
  const names = Object.keys(taken) as TakenName[];
  const said = names.map((name) => sayTaken(context, name, taken[name] ?? ""));
  const random = drawn
    ? // the seed as it is written in `methods.seed`
      [
        `${own.seed}${own.colon}${drawn.seed}`,
        `${own.draws}${own.colon}${text.number(drawn.draws)}`,
      ]
    : [];
  return [...said, ...random].join(own.join);
};

const computed = (context: Context): readonly Block[] => {
  const { plan, use, cell, words: own } = context;
  const rows = accounts.flatMap((account): readonly (readonly (readonly Span[])[])[] => {
    const outcome = use(account.analysis);
    if (isNotDefined(outcome)) return [];
    const basis = account.basis(outcome, plan);
    const figures = [...new Set(basis.figures)];
    const others = othersOf(basis);
    const taken = takenOf(context, basis);
    if (figures.length + others.length === 0) return [];
    return [
      [
        cell.plain(nameOf(context, account.id)),
        figures.length === 0 ? cell.none : cell.plain(kinds(context, figures)),
        others.length === 0 ? cell.none : others,
        taken === "" ? cell.none : cell.plain(taken),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const columns = [own.result, own.figures, own.others, own.taken];
  return [makeTable({ number: "", id: "basis-computed", caption: own.computed, columns, rows })];
};

const open = (context: Context): readonly Block[] => {
  const { plan, use, cell, why, words: own } = context;
  const rows = accounts.flatMap((account) => {
    const outcome = use(account.analysis);
    // what the plan says nothing about is not missing from its results
    if (!isNotDefined(outcome) || !account.brief(outcome, plan)) return [];
    return [[cell.plain(nameOf(context, account.id)), [plain(why(outcome))]]];
  });
  if (rows.length === 0) return [];
  const columns = [own.result, own.reason];
  return [makeTable({ number: "", id: "basis-open", caption: own.open, columns, rows })];
};

/** What every result rests on, and what could not be computed and why: for the reviewer. */
export const basis = defineExhibit({
  id: "basis",
  words,
  isWorking: true,
  compose: (context) => [...computed(context), ...open(context)],
});
