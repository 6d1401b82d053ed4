import type { Closure } from "../../analyse/analyses/chain-closure.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import { leaksBySeller } from "../../analyse/chain/leaks-by-seller.ts";
import type { FigureContext } from "../figure.ts";
import { usualYear } from "./collect.ts";

/** What the picture shows, in one sentence computed from the closure. */
export const findingOf = (closure: Outcome<Closure>, { text, say }: FigureContext): string => {
  if (!closure.defined) return say("noClosure", { reason: say(closure.reason, closure.facts) });
  const [leak] = leaksBySeller(closure);
  const facts = {
    low: text.share(closure.closure),
    high: text.share(closure.closure + closure.unknown),
    leak: leak && leak.share >= 0.005 ? text.pick(leak.from.name) : undefined,
    share: leak ? text.share(leak.share, 1) : "",
  };
  return say(facts.low === facts.high ? "closed" : "closedBetween", facts);
};

export const subtitleOf = (context: FigureContext): string => {
  const { plan, text, say } = context;
  const product = plan.product.name === undefined ? undefined : text.pick(plan.product.name);
  const hasAmounts = plan.chain.links.some(({ value }) => value?.quantity.unit.kind === "money");
  return say("subtitle", { product, hasAmounts, ...usualYear(context) });
};

const listed = 8;

/** The picture in sentences, for those who cannot see it. */
export const descriptionOf = (closure: Outcome<Closure>, context: FigureContext): string => {
  const { plan, text, say } = context;
  const { stages, links } = plan.chain;
  const share = (test: (share: number | undefined) => boolean): number =>
    stages.filter(({ locality }) => test(locality?.share)).length;
  const cores = stages.filter(({ position }) => position === "core");
  const facts = {
    stages: stages.length,
    links: links.length,
    inside: share((one) => one !== undefined && one >= 1),
    partly: share((one) => one !== undefined && one > 0 && one < 1),
    outside: share((one) => one !== undefined && one <= 0),
    open: share((one) => one === undefined),
    cores: cores.slice(0, listed).map(({ name }) => text.pick(name)),
    moreCores: Math.max(0, cores.length - listed),
  };
  const leaks = closure.defined ? closure.leaks.slice(0, 3) : [];
  const named = leaks.map(({ from, to, share: part }) =>
    say("leakNamed", {
      from: text.pick(from.name),
      to: text.pick(to.name),
      share: text.share(part),
    }),
  );
  return say("description", { ...facts, leaks: named });
};
