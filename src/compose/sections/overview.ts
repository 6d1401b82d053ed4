import { budget } from "../../analyse/analyses/budget.ts";
import { chainClosure } from "../../analyse/analyses/chain-closure.ts";
import { regionScale } from "../../analyse/analyses/region-scale.ts";
import { schedule } from "../../analyse/analyses/schedule.ts";
import { headline } from "../../analyse/headline.ts";
import { headlineNet } from "../../analyse/headline-net.ts";
import type { Block, Facts } from "../../document/block.ts";
import { aside, link, text as plain, type Span, tag } from "../../document/span.ts";
import type { Target } from "../../model/action.ts";
import type { Figure } from "../../model/figure.ts";
import type { Unit } from "../../notation/quantity.ts";
import { capital } from "../../text/capital.ts";
import { headlineNetFacts, netAmount } from "../additional-facts.ts";
import { agreementFacts } from "../agreement-facts.ts";
import { budgetFacts } from "../budget-facts.ts";
import { counted } from "../counted.ts";
import { keptShare } from "../kept-share.ts";
import { makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { severityCounts } from "../severity-counts.ts";

type Context = SectionContext<typeof words>;

const words = {
  title: "Plan on one page",
  kept: "Stays in the region",
  ofSales: "of sales",
  targets: "Targets",
  roadmap: "Roadmap",
  untilBefore: "until ",
  untilAfter: "",
  budget: "Budget of the measures",
  unsecuredBefore: "",
  unsecuredAfter: " not secured",
  state: "State of the plan",
  item: "Item",
  content: "Content",
  errors: "Errors",
  warnings: "Warnings",
  notes: "Notes",
  waived: "Waived findings",
  status: "Status",
  version: "Version",
  targetList: "Innovation targets",
  theProduct: "The product",
  effectBefore: "",
  effectAfter: " a year",
  industryBefore: "",
  industryAfter: " of the regional industry",
  economyBefore: "",
  economyAfter: " of the regional economy",
  netBefore: "",
  netAfter: " additional",
} as const;

const chosenOf = ({ plan }: Context) =>
  plan.targets.filter(({ decision }) => decision === "chosen");

/** More titles than a sentence can hold. */
const titlesInSentence = 4;

const goalFacts = ({ plan, text, cell }: Context) => {
  const indicator = headline(plan);
  const dated = (figure: Figure | undefined): string => {
    if (!figure) return "";
    const value = text.quantity(figure.quantity);
    return figure.asOf ? cell.dated(value, text.period(figure.asOf)) : value;
  };
  return {
    hasGoal: indicator !== undefined,
    goal: indicator ? cell.quoted([text.pick(indicator.name)]) : "",
    from: dated(indicator?.baseline),
    to: dated(indicator?.target),
  };
};

const leadFacts = ({ plan, text }: Context) => {
  const { lead } = plan.head;
  return { hasLead: lead !== undefined, lead: lead ? text.pick(lead.name) : "" };
};

const opening = (context: Context): readonly Block[] => {
  const { plan, use, text, cell, lead } = context;
  const chosen = chosenOf(context);
  const road = use(schedule);
  const { name } = plan.product;
  return lead("overview", {
    product: name === undefined ? capital(context.words.theProduct) : text.pick(name),
    targets: counted(chosen.length, text),
    isFew: chosen.length <= titlesInSentence,
    titles: cell.quoted(chosen.map(({ title }) => text.pick(title))),
    ...goalFacts(context),
    ...headlineNetFacts(context),
    hasRoad: road.defined,
    start: road.defined ? text.month(road.start) : "",
    end: road.defined ? text.month(Math.max(road.start, road.end - 1)) : "",
    ...budgetFacts(use(budget), text),
    ...leadFacts(context),
    ...agreementFacts(context),
  });
};

const netSaid = (context: Context, amount: number, unit: Unit): string =>
  `${context.words.netBefore}${netAmount(context, amount, unit)}${context.words.netAfter}`;

/** What of the effect of a target is additional: where one part of the headline is that effect. */
const netOfTarget = (context: Context, target: Target): readonly string[] => {
  const net = headlineNet(context.plan, context.use);
  const effect = target.effect?.likely?.quantity;
  const part = net?.parts.find(
    ({ indicator: { targets }, gross }) =>
      targets.length === 1 && targets[0] === target && gross === effect?.amount,
  );
  return net && part ? [netSaid(context, part.additional, net.unit)] : [];
};

const headlineItem = (context: Context): Facts["items"] => {
  const { plan, use, cell, text } = context;
  const indicator = headline(plan);
  if (!indicator) return [];
  const net = headlineNet(plan, use);
  const at = (key: string): string => `indicators.${indicator.id}.${key}`;
  const spans = [
    ...cell.orIn(cell.figure(indicator.baseline), at("baseline")),
    plain(" → "),
    ...cell.orIn(cell.figure(indicator.target), at("target")),
    ...(net ? [aside(netSaid(context, net.spread.additional, net.unit))] : []),
  ];
  return [{ term: text.pick(indicator.name), spans }];
};

const keptSpans = ({ use, text, cell, words: own, why }: Context): readonly Span[] => {
  const closure = use(chainClosure);
  if (!closure.defined) return [...cell.hole, aside(why(closure))];
  return [plain(keptShare(closure, text, cell)), aside(own.ofSales)];
};

const roadSpans = ({ use, text, cell, words: own, why }: Context): readonly Span[] => {
  const road = use(schedule);
  if (!road.defined) return [...cell.hole, aside(why(road))];
  const end = text.month(Math.max(road.start, road.end - 1));
  return [plain(text.duration(road.length)), aside(`${own.untilBefore}${end}${own.untilAfter}`)];
};

const budgetSpans = ({ use, text, cell, words: own }: Context): readonly Span[] => {
  const { hasBudget, total, hasGap, gap } = budgetFacts(use(budget), text);
  if (!hasBudget) return cell.holeAt("measures.<id>.budget");
  const open = `${own.unsecuredBefore}${gap}${own.unsecuredAfter}`;
  return [plain(total), ...(hasGap ? [aside(open)] : [])];
};

const keyNumbers = (context: Context): Facts => {
  const { text, words: own } = context;
  return {
    kind: "facts",
    look: "numbers",
    items: [
      { term: own.kept, spans: keptSpans(context) },
      { term: own.targets, spans: [plain(text.number(chosenOf(context).length))] },
      { term: own.roadmap, spans: roadSpans(context) },
      { term: own.budget, spans: budgetSpans(context) },
      ...headlineItem(context),
    ],
  };
};

const targetList = (context: Context): readonly Block[] => {
  const { use, text, cell, words: own } = context;
  const chosen = chosenOf(context);
  if (chosen.length === 0) return [];
  const scales = new Map(use(regionScale).map(({ target, scale }) => [target, scale]));
  const items = chosen.map((target): readonly Block[] => {
    const scale = scales.get(target);
    const stages = target.stages.map(({ name }) => text.pick(name));
    const spans: readonly Span[] = [
      link(`#target-${target.id}`, text.pick(target.title)),
      ...(stages.length > 0 ? [aside(cell.listed(stages))] : []),
      ...(scale?.defined
        ? [
            { kind: "break" } as const,
            plain(`${own.effectBefore}${text.quantity(scale.effect.quantity)}${own.effectAfter}`),
            aside(
              cell.joined([
                `${own[`${scale.against}Before`]}${text.share(scale.share, 1)}${own[`${scale.against}After`]}`,
                ...netOfTarget(context, target),
              ]),
            ),
          ]
        : []),
    ];
    return [{ kind: "paragraph", spans }];
  });
  return [
    { kind: "paragraph", spans: [{ kind: "strong", spans: [plain(own.targetList)] }] },
    { kind: "list", ordered: true, items },
  ];
};

const state = ({ plan, text, cell, findings, words: own }: Context): Block => {
  const counts = severityCounts(findings);
  const count = (value: number): readonly Span[] => [plain(text.number(value))];
  const status = tag("accent", text.enumerated("status", plan.head.status));
  return makeTable({
    number: "T0",
    caption: own.state,
    columns: [own.item, own.content],
    rows: [
      [[plain(own.status)], [status]],
      [[plain(own.version)], cell.orAt(cell.plain(plan.head.version), "plan.version")],
      [[plain(own.errors)], count(counts.error)],
      [[plain(own.warnings)], count(counts.warning)],
      [[plain(own.notes)], count(counts.note)],
      [
        [plain(own.waived)],
        counts.waived > 0 ? [link("#open-points", text.number(counts.waived))] : count(0),
      ],
    ],
  });
};

/** What the plan says, for those who read one page: the president, the governor. */
export const overview = defineSection({
  id: "overview",
  words,
  rules: [],
  compose: (context) => [
    ...opening(context),
    ...context.figure("F0"),
    keyNumbers(context),
    ...targetList(context),
    state(context),
  ],
});
