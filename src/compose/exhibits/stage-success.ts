import {
  stageSuccess as analysis,
  type PhaseOutlook,
  type StageSuccess,
} from "../../analyse/analyses/stage-success.ts";
import type { Valley } from "../../analyse/valley-of-death.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span, tag } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "From research to the market",
  caption: "Chances by phase",
  phase: "Phase",
  basis: "Known from",
  through: "Gets through",
  survival: "Reaches the end",
  projects: "Projects now",
  expected: "Expected to come through",
  funded: "Cost with secured money",
  valley: "valley",
  openName: "",
  closeName: "",
  of: " of ",
  stated: "stated",
  middle: "90%: ",
  note: "Chances are means of Beta distributions of the counts; beside them, their middle 90%. Projects are taken to succeed or fail independently: where they depend on one firm or one technique, the spread is wider.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const basisSpans = (
  { cell, text, words: own }: Context,
  { entry, through }: PhaseOutlook,
): Spans => {
  if (!through.defined) return cell.none;
  if (through.basis === "stated") {
    const { source } = entry;
    return [plain(own.stated), ...(source ? [aside(text.pick(source.title ?? source.id))] : [])];
  }
  const { trials = 0, successes = 0 } = entry;
  return [plain(`${text.number(successes)}${own.of}${text.number(trials)}`)];
};

const chanceSpans = (
  { cell, text, why, words: own }: Context,
  { through }: PhaseOutlook,
): Spans => {
  if (!through.defined) return [...cell.none, aside(why(through))];
  const { chance, interval } = through;
  const range = interval && cell.range(text.share(interval.low), text.share(interval.high));
  return [plain(text.share(chance)), ...(range === undefined ? [] : [aside(own.middle + range)])];
};

const rowOf = (
  context: Context,
  outlook: PhaseOutlook,
  { valley }: StageSuccess,
): readonly Spans[] => {
  const { cell, text, why, words: own } = context;
  const { phase, survival, projects, expected, funded } = outlook;
  const isValley = valley.defined && [valley.phase, ...valley.ties].includes(phase);
  const reaching = (): Spans => {
    if (!survival) return cell.none;
    return survival.defined
      ? [plain(text.share(survival.chance))]
      : [...cell.none, aside(why(survival))];
  };
  return [
    [...cell.term("phase", phase), ...(isValley ? [plain(" "), tag("caution", own.valley)] : [])],
    basisSpans(context, outlook),
    chanceSpans(context, outlook),
    reaching(),
    [plain(text.number(projects))],
    expected === undefined ? cell.none : [plain(text.number(expected, 1))],
    funded === undefined ? cell.none : [plain(text.share(funded))],
  ];
};

const table = (context: Context, outcome: StageSuccess): Block => {
  const { words: own } = context;
  return makeTable({
    number: "",
    id: "stage-success-table",
    caption: own.caption,
    columns: [
      own.phase,
      own.basis,
      [own.through, "end"],
      [own.survival, "end"],
      [own.projects, "end"],
      [own.expected, "end"],
      [own.funded, "end"],
    ],
    rows: outcome.phases.map((outlook) => rowOf(context, outlook, outcome)),
    note: [plain(own.note)],
  });
};

const valleyNames = ({ text, words: own }: Context, { phase, ties }: Valley): string =>
  text.list(
    [phase, ...ties].map(
      (one) => `${own.openName}${text.enumerated("phase", one)}${own.closeName}`,
    ),
  );

const portfolioFacts = ({ text, why }: Context, { end, portfolio }: StageSuccess) => ({
  end: text.enumerated("phase", end),
  isMarket: end === "commercialisation",
  hasPortfolio: portfolio.defined,
  whyNot: portfolio.defined ? "" : why(portfolio),
  projects: counted(portfolio.defined ? portfolio.projects : 0, text),
  mean: portfolio.defined ? text.number(portfolio.mean, 1) : "",
  atLeastOne: portfolio.defined ? text.share(portfolio.atLeastOne) : "",
  low: portfolio.defined ? text.number(portfolio.p10) : "",
  high: portfolio.defined ? text.number(portfolio.p90) : "",
  isSpread: portfolio.defined && portfolio.p10 !== portfolio.p90,
});

const valleyFacts = (context: Context, { valley }: StageSuccess) => {
  const { text } = context;
  return {
    hasValley: valley.defined,
    valley: valley.defined ? valleyNames(context, valley) : "",
    isTied: valley.defined && valley.ties.length > 0,
    chance: valley.defined ? text.share(valley.chance) : "",
    isAlike: valley.defined && valley.alike !== undefined,
    alike: valley.defined ? text.share(valley.alike ?? 0) : "",
    hasFunded: valley.defined && valley.funded !== undefined,
    funded: valley.defined ? text.share(valley.funded ?? 0) : "",
  };
};

/** How many projects arrive, and where they are lost: for the liaison officer. */
export const stageSuccess = defineExhibit({
  id: "stage-success",
  words,
  isWorking: true,
  compose: (context) => {
    const outcome = context.use(analysis);
    if (!outcome.defined) return [];
    const facts = { ...portfolioFacts(context, outcome), ...valleyFacts(context, outcome) };
    return [...context.prose("stage-success", facts), table(context, outcome)];
  },
});
