import { chainGraph } from "../../analyse/analyses/chain-graph.ts";
import { at } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { End } from "../../model/cluster.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

const nameOf = (end: End): LocalText =>
  end.kind === "stage" ? end.stage.name : end.institution.name;

/** Goods flow one way; what comes back is said to come back. */
export const chainCycleExplained = defineRule({
  id: "chain-cycle-explained",
  title: { en: "loops are explained", ja: "循環するつながりが説明されていること" },
  number: 4,
  step: 1,
  severity: "warning",
  from: "draft",
  limits: {},
  applies: ({ chain }) => chain.links.length > 0,
  messages: {
    circle: (facts: { stages: readonly LocalText[] }, print: Print) =>
      facts.stages.length === 1
        ? `${facts.stages.map((stage) => `\`${print.pick(stage)}\``).join()} supplies itself`
        : `${print.list(facts.stages.map((stage) => `\`${print.pick(stage)}\``))} supply each other in a circle`,
  },
  notes: {
    link: (facts: { from: LocalText; to: LocalText }, print: Print) =>
      `\`${print.pick(facts.from)}\` supplies \`${print.pick(facts.to)}\` here`,
  },
  help: "turn the link that is the wrong way round, or give the flow that comes back `kind: return`",
  principle: {
    en: "METI, “The industrial cluster plan” (2005), environment projects: recycling is a legitimate loop, any other is an error of data",
    ja: "経済産業省「産業クラスター計画」（2005年） 環境分野：静脈産業の循環は正当であり、それ以外の循環は記入の誤りである",
  },
  check: ({ use, report }) => {
    for (const { stages, links } of use(chainGraph).circles) {
      const [first, ...rest] = links;
      if (!first) continue;
      const related = rest.map((link) =>
        also(at(link), "link", { from: nameOf(link.from), to: nameOf(link.to) }),
      );
      report("circle", at(first), { stages: stages.map(({ name }) => name) }, related);
    }
  },
});
