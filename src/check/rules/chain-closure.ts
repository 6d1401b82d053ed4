import { type Closure, chainClosure } from "../../analyse/analyses/chain-closure.ts";
import type { NotDefined } from "../../analyse/analysis.ts";
import { sayReason } from "../../analyse/say-reason.ts";
import type { Measured } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Chain } from "../../model/cluster.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Between = { readonly closure: number; readonly upper: number; readonly minimum: number };

/** Where figures are missing, only the upper end is certain. */
const atMost = ({ closure, upper }: Between): string => (upper > closure ? "at most " : "");

const below = ({ upper, minimum }: Between): Measured => ({
  value: upper,
  limit: minimum,
  unit: "share",
});

const messages = {
  low: (facts: Between, print: Print) =>
    `${atMost(facts)}${print.share(facts.upper)} of what the chain sells stays in the region, below ${print.share(facts.minimum)}`,
  embedded: (facts: Between & { core: number }, print: Print) =>
    `the region is embedded in an outside chain: ${print.share(facts.core)} of the core is in the region, and ${atMost(facts)}${print.share(facts.upper)} of the sales stay, below ${print.share(facts.minimum)}`,
  open: (facts: Between, print: Print) =>
    `between ${print.share(facts.closure)} and ${print.share(facts.upper)} of what the chain sells stays in the region: whether it reaches ${print.share(facts.minimum)} is open`,
  overfull: (facts: { stage: LocalText; share: number }, print: Print) =>
    `\`${print.pick(facts.stage)}\` buys and keeps ${print.share(facts.share, 1)} of what it sells`,
  unknown: (facts: Pick<NotDefined, "analysis" | "reason" | "facts">, print: Print) =>
    `how much of the chain stays in the region is not known: ${sayReason(chainClosure.reasons, facts, print)}`,
};

const shownLeaks = 3;

/** The balance that does not add up is said at its stage; a missing chain is another rule's matter. */
const sayUndefined = (why: NotDefined, chain: Chain, report: Report<typeof messages>): void => {
  const { analysis, reason, facts } = why;
  // the rules on the connected chain and on units speak of these
  if (reason === "noStages" || reason === "currencies") return;
  const stage = chain.stages.find(({ id }) => id === facts["id"]);
  if (reason !== "overfull" || !stage) {
    report("unknown", onKey(at(chain)), { analysis, reason, facts });
    return;
  }
  const bought = chain.links
    .filter(({ to, value }) => value && to.kind === "stage" && to.stage === stage)
    .map((link) => also(at(link, "value"), "bought"));
  report(
    "overfull",
    at(stage, "output"),
    { stage: stage.name, share: Number(facts["share"]) },
    stage.valueAdded ? [also(at(stage, "valueAdded"), "kept"), ...bought] : bought,
  );
};

const leaksOf = ({ leaks }: Closure) =>
  leaks
    .slice(0, shownLeaks)
    .map(({ from, to, share }) =>
      also(onKey(at(from)), "leak", { from: from.name, to: to.name, share }),
    );

/** Support to a chain whose value leaves the region ripples little through it. */
export const chainClosureRule = defineRule({
  id: "chain-closure",
  title: { en: "the value stays in the region", ja: "価値が地域に残ること" },
  number: 6,
  step: 1,
  severity: "warning",
  from: "deliberation",
  limits: { minimum: 0.5, core: 0.5 },
  applies: ({ chain }) => chain.stages.length > 0,
  messages,
  measures: {
    low: below,
    embedded: below,
    overfull: ({ share }) => ({ value: share, limit: 1, unit: "share" }),
  },
  notes: {
    leak: (facts: { from: LocalText; to: LocalText; share: number }, print) =>
      `${print.share(facts.share)} of the sales leave where \`${print.pick(facts.to)}\` buys from the outside part of \`${print.pick(facts.from)}\``,
    kept: () => "what it keeps as value added",
    bought: () => "what it buys",
  },
  help: ({ minimum, stage }: { readonly minimum?: number; readonly stage?: LocalText }) => {
    if (minimum !== undefined)
      return "bring a purchase that leaks into the region, or waive the rule with the reason why the region is content with its part of the chain";
    return stage === undefined
      ? "state the `output` and `valueAdded` of the stages and the `value` of the links between them"
      : "correct the stage’s `output` or `valueAdded`, or the `value` of what it buys";
  },
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, figure 2: where the chain does not close in the region there is no cluster",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 図2：サプライチェーンが地域内で閉じていなければ、クラスターがあるとはいえない",
  },
  check: ({ plan: { chain }, use, limits, report }) => {
    const outcome = use(chainClosure);
    if (!outcome.defined) {
      sayUndefined(outcome, chain, report);
      return;
    }
    const { closure, unknown, coreShare } = outcome;
    const facts = { closure, upper: closure + unknown, minimum: limits.minimum };
    if (closure >= limits.minimum) return;
    const place = onKey(at(chain));
    const related = leaksOf(outcome);
    if (facts.upper >= limits.minimum) report("open", place, facts, related);
    else if (coreShare === undefined || coreShare >= limits.core)
      report("low", place, facts, related);
    else report("embedded", place, { ...facts, core: coreShare }, related);
  },
});
