import { type Balance, materialBalance } from "../../analyse/analyses/material-balance.ts";
import type { NotDefined } from "../../analyse/analysis.ts";
import { sayReason } from "../../analyse/say-reason.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Measure } from "../../model/action.ts";
import type { Stage } from "../../model/cluster.ts";
import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { also, defineRule } from "../rule.ts";

/** The stages a measure is meant for: of those on them, of what blocks them, or of a target there. */
const stagesOf = ({ beneficiaries, barriers, targets, tasks }: Measure): readonly Stage[] => [
  ...beneficiaries.flatMap((one) => ("stages" in one ? one.stages : [one])),
  ...barriers.flatMap(({ stages }) => stages),
  ...[...targets, ...tasks.flatMap(({ target }) => target ?? [])].flatMap(({ stages, decision }) =>
    decision === "rejected" ? [] : stages,
  ),
];

const printed = (quantity: Quantity): Quantity => roundedQuantity(quantity, 5);

const needsOf = ({ needs }: Balance) =>
  needs.map(({ input, quantity }) =>
    also(at(input), "need", { buyer: input.stage.name, quantity: printed(quantity) }),
  );

type Short = {
  readonly stage: LocalText;
  readonly need: Quantity;
  readonly capacity: Quantity;
  readonly ratio?: number;
  /** How much of the capacity the plan may use. */
  readonly limit: number;
};

type Behind = {
  readonly stage: LocalText;
  readonly need: Quantity;
  readonly volume: Quantity;
  readonly times: number;
};

const beyond = ({ limit }: Short, print: Print): string =>
  limit === 1 ? "" : `, more than ${print.share(limit)}`;

/** Relative: what a division such as per 1.8 L may add to a need that is exactly met. */
const rounding = 1e-9;

/** A capacity of nothing has no ratio, and is short of any need. */
const isShort = ({ ratio, total }: Balance, limit: number): boolean =>
  ratio === undefined ? total.amount > 0 : ratio > limit * (1 + rounding);

/** What rounding of a volume may lack of the need. */
const near = 1.01;

/** By stage: the volume its own inputs are worked out from, and how many times more the plan needs of it. */
const behindOf = (
  balances: readonly Balance[],
): ReadonlyMap<Stage, { readonly volume: Figure; readonly times: number }> => {
  const needs = balances.flatMap((balance) => balance.needs);
  const volumes = new Map(needs.map(({ input, volume }) => [input.stage, volume]));
  return new Map(
    balances.flatMap(({ stage, total }) => {
      const volume = volumes.get(stage);
      const times = volume && ratioOf(total, volume.quantity);
      return volume && times !== undefined && times > near ? [[stage, { volume, times }]] : [];
    }),
  );
};

/** A plan that sells more needs more of everything before it. */
export const upstreamCapacity = defineRule({
  id: "upstream-capacity",
  title: {
    en: "upstream can supply the plan, or is helped to",
    ja: "川上の能力が足りること、または不足に支援策があること",
  },
  number: 9,
  step: 1,
  severity: "error",
  from: "agreed",
  limits: { ratio: 1 },
  applies: ({ chain }) => chain.inputs.length > 0,
  milder: ["behind"],
  messages: {
    short: (facts: Short, print: Print) =>
      facts.ratio === undefined
        ? `the plan needs ${print.quantity(facts.need)} of \`${print.pick(facts.stage)}\`, whose capacity is ${print.quantity(facts.capacity)}`
        : `the plan needs ${print.quantity(facts.need)} of \`${print.pick(facts.stage)}\`, ${print.share(facts.ratio)} of its capacity of ${print.quantity(facts.capacity)}${beyond(facts, print)}`,
    behind: (facts: Behind, print: Print) =>
      `the plan needs ${print.quantity(facts.need)} of \`${print.pick(facts.stage)}\`, but what that takes in turn is worked out from ${print.quantity(facts.volume)}`,
    unknown: (
      facts: Pick<NotDefined, "analysis" | "reason" | "facts"> & { of: LocalText },
      print: Print,
    ) =>
      `whether \`${print.pick(facts.of)}\` can supply the plan is not known: ${sayReason(materialBalance.reasons, facts, print)}`,
  },
  measures: {
    short: ({ ratio, limit }) =>
      ratio === undefined ? undefined : { value: ratio, limit, unit: "share" },
    behind: ({ times }) => ({ value: times, limit: 1, unit: "share" }),
  },
  writes: { behind: () => ["planned"] },
  notes: {
    volume: () => "the volume its inputs are worked out from",
    need: (facts: { buyer: LocalText; quantity: Quantity }, print) =>
      `\`${print.pick(facts.buyer)}\` needs ${print.quantity(facts.quantity)} by this input`,
  },
  help: ({ volume }: { readonly volume?: Quantity }) =>
    volume === undefined
      ? "add a measure for the stage that is short, plan less, or correct the input and the capacity"
      : "state under `planned` what the stage is to make by the end of the plan, or correct the input",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, table 1, and the sweet potato balance of 2003: the shortage was on the field, not in the distillery",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 表1と2003年のさつまいも需給：不足したのは蔵ではなく畑であった",
  },
  check: ({ plan, use, limits, report }) => {
    const { balances, open } = use(materialBalance);
    const behind = behindOf(balances);
    const served = new Set(plan.measures.flatMap(stagesOf));
    for (const balance of balances) {
      const { stage, total, capacity, ratio } = balance;
      const late = behind.get(stage);
      if (late) {
        const facts = { stage: stage.name, need: printed(total), times: late.times };
        const related = [also(at(late.volume), "volume"), ...needsOf(balance)];
        report("behind", onKey(at(stage)), { ...facts, volume: late.volume.quantity }, related);
      }
      if (!capacity || !isShort(balance, limits.ratio)) continue;
      if (served.has(stage)) continue;
      const amounts = { need: printed(total), capacity: capacity.quantity };
      const facts = { stage: stage.name, ...amounts, limit: limits.ratio };
      report("short", at(stage, "capacity"), compact({ ...facts, ratio }), needsOf(balance));
    }
    for (const { input, why } of open) {
      const { analysis, reason, facts } = why;
      if (!input.of.capacity && reason !== "perNothing") continue;
      report("unknown", at(input), { analysis, reason, facts, of: input.of.name });
    }
  },
});
