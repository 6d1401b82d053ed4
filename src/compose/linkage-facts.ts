import { chainClosure } from "../analyse/analyses/chain-closure.ts";
import type { Extraction } from "../analyse/analyses/extraction.ts";
import type { Linkages } from "../analyse/analyses/linkages.ts";
import type { StageRisk, SupplyRisk } from "../analyse/analyses/supply-risk.ts";
import type { Outcome } from "../analyse/analysis.ts";
import { money } from "../analyse/finance/money.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { counted } from "./counted.ts";
import type { SectionContext } from "./section.ts";

const pullFacts = ({ cell, text, why }: SectionContext, outcome: Outcome<Linkages>) => {
  const stages = outcome.defined ? outcome.stages : [];
  const keys = stages.filter(({ key }) => key).map(({ stage }) => text.pick(stage.name));
  const [first] = stages.toSorted((a, b) => b.influence - a.influence);
  return {
    reason: outcome.defined ? "" : why(outcome),
    keys: cell.quoted(keys.slice(0, 5)),
    key: counted(keys.length, text),
    hasFirst: first !== undefined,
    first: first ? cell.quoted([text.pick(first.stage.name)]) : "",
    influence: first ? text.number(first.influence, 2) : "",
  };
};

const returnFacts = ({ use, text }: SectionContext) => {
  const closure = use(chainClosure);
  const without = closure.defined ? text.share(closure.closure, 1) : "";
  const { withReturns } = closure.defined ? closure : {};
  const returns = withReturns === undefined ? without : text.share(withReturns, 1);
  // what does not show in a tenth of a percent needs no second reading
  return { hasReturns: returns !== without, returns, without };
};

/** The largest supplier: that all value runs through the stage that sells the product is no news. */
const valueFacts = (context: SectionContext, outcome: Outcome<Extraction>) => {
  const { use, cell, text } = context;
  const closure = use(chainClosure);
  const stages = outcome.defined ? outcome.stages : [];
  const first = stages.find(({ sellsOut }) => !sellsOut);
  const estimated = closure.defined ? closure.stages.filter((one) => one.estimated) : [];
  return {
    hasValue: first !== undefined,
    through: first ? cell.quoted([text.pick(first.stage.name)]) : "",
    share: first ? text.share(first.share) : "",
    estimated: counted(estimated.length, text),
    estimates: cell.quoted(estimated.slice(0, 5).map(({ stage }) => text.pick(stage.name))),
    ...returnFacts(context),
  };
};

/** The stage without a stand-in through which least value runs: small, and yet sales stop without it. */
const smallestFacts = (
  { cell, text }: SectionContext,
  singles: readonly StageRisk[],
  through: Outcome<Extraction>,
) => {
  const carried = through.defined ? through.stages.toReversed() : [];
  const risks = new Map(singles.map((one) => [one.stage, one.blocked]));
  const smallest = carried.find(({ stage }) => risks.has(stage));
  return {
    hasSmallest: smallest !== undefined,
    smallest: smallest ? cell.quoted([text.pick(smallest.stage.name)]) : "",
    carries:
      smallest && through.defined
        ? text.quantity(roundedQuantity(money(smallest.value, through.currency), 3))
        : "",
    stops: smallest ? text.share(risks.get(smallest.stage) ?? 0) : "",
  };
};

const riskFacts = (
  context: SectionContext,
  outcome: Outcome<SupplyRisk>,
  through: Outcome<Extraction>,
) => {
  const { cell, text } = context;
  const alone = outcome.defined ? outcome.stages.filter(({ single }) => single) : [];
  const singles = alone.filter(({ takesAway }) => !takesAway);
  const takers = alone.filter(({ takesAway }) => takesAway);
  return {
    takers: counted(takers.length, text),
    takerNames: cell.quoted(takers.slice(0, 3).map(({ stage }) => text.pick(stage.name))),
    takersStop: text.share(takers[0]?.blocked ?? 0),
    ...smallestFacts(context, singles, through),
    singles: counted(singles.length, text),
    names: cell.quoted(singles.slice(0, 3).map(({ stage }) => text.pick(stage.name))),
    hasMore: singles.length > 3,
    blocked: text.share(singles[0]?.blocked ?? 0),
    isCovered: outcome.defined && alone.length === 0,
    isByOutlets: outcome.defined && outcome.measuredBy === "outlets",
    unseen: counted(outcome.defined ? outcome.unseen : 0, text),
  };
};

/** What is said of the chain as a system: who pulls, who carries the value, whom nobody can stand in for. */
export const linkageFacts = (
  context: SectionContext,
  links: Outcome<Linkages>,
  through: Outcome<Extraction>,
  risks: Outcome<SupplyRisk>,
) => ({
  ...pullFacts(context, links),
  ...valueFacts(context, through),
  ...riskFacts(context, risks, through),
});
