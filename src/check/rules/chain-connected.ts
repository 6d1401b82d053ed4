import { chainGraph } from "../../analyse/analyses/chain-graph.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

/** A chain is one thing: every stage hangs together with the others and leads to a market. */
export const chainConnected = defineRule({
  id: "chain-connected",
  title: { en: "the chain hangs together", ja: "サプライチェーンが市場までつながっていること" },
  number: 2,
  step: 1,
  severity: "error",
  from: "draft",
  limits: {},
  applies: () => true,
  messages: {
    none: (_facts: object) => "the plan has no chain: no stage is named",
    noMarket: (_facts: object) => "no stage of the chain is a market",
    noLinks: (facts: { count: number }) => `the chain has ${facts.count} stages and no links`,
    island: (facts: { stages: readonly LocalText[] }, print: Print) => {
      const names = facts.stages.map((stage) => `\`${print.pick(stage)}\``);
      return `${print.list(names)} ${names.length === 1 ? "is" : "are"} not linked to the rest of the chain`;
    },
    deadEnd: (facts: { stage: LocalText }, print: Print) =>
      `no path of links leads from \`${print.pick(facts.stage)}\` to a market`,
  },
  notes: {
    same: (_facts: object) => "part of the same separate group",
  },
  help: "name the stages under `chain.stages`, at least one of them with `position: market`, and join them under `chain.links`",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 4: a cluster is the supply chain of a product",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第4節：クラスターは製品のサプライチェーンとして捉える",
  },
  check: ({ plan, use, report }) => {
    const { chain } = plan;
    if (chain.stages.length === 0) {
      report("none", onKey(at(chain)), {});
      return;
    }
    const { islands, markets, withoutMarket } = use(chainGraph);
    if (markets.length === 0) report("noMarket", onKey(at(chain, "stages")), {});
    if (chain.links.length === 0 && chain.stages.length > 1) {
      report("noLinks", onKey(at(chain, "stages")), { count: chain.stages.length });
      return;
    }
    const [main = [], ...others] = islands;
    for (const island of others) {
      const [first, ...rest] = island;
      if (!first) continue;
      const related = rest.map((stage) => also(onKey(at(stage)), "same"));
      report("island", onKey(at(first)), { stages: island.map(({ name }) => name) }, related);
    }
    const together = new Set(main);
    for (const stage of withoutMarket) {
      if (together.has(stage)) report("deadEnd", onKey(at(stage)), { stage: stage.name });
    }
  },
});
