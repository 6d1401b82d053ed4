import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import { also, defineRule } from "../rule.ts";

type Side = "upstream" | "core" | "downstream" | "supporting";

const sides: Readonly<Record<Side, readonly ValueOf<"position">[]>> = {
  upstream: ["raw-material", "processing", "component"],
  core: ["core"],
  downstream: ["packaging", "logistics", "distribution", "retail", "market"],
  supporting: ["service", "support", "equipment"],
};

const articles: Readonly<Record<Side, string>> = {
  upstream: "an",
  core: "a",
  downstream: "a",
  supporting: "a",
};

/** A cluster has suppliers before the core, a way to the buyer behind it, and services beside it. */
export const chainBothEnds = defineRule({
  id: "chain-both-ends",
  title: {
    en: "the chain has both ends and support",
    ja: "サプライチェーンの両端と支援があること",
  },
  number: 3,
  step: 1,
  severity: "warning",
  from: "draft",
  limits: {},
  applies: ({ chain }) => chain.stages.length > 0,
  messages: {
    missing: (facts: { sides: readonly Side[] }, print: Print) =>
      `the chain lacks ${print.list(facts.sides.map((side) => `${articles[side]} ${side}`))} stage`,
  },
  notes: {
    noPosition: (_facts: object) => "this stage has no position",
  },
  help: "add the stages that are missing, or give the existing ones their `position`",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 4: Porter’s clusters hold suppliers, services and associated institutions",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第4節：ポーターのクラスターは供給業者・サービス・関連機関を含む",
  },
  check: ({ plan: { chain }, report }) => {
    if (chain.stages.length === 0) return;
    const found = new Set(chain.stages.flatMap(({ position }) => position ?? []));
    const missing = (["upstream", "core", "downstream", "supporting"] as const).filter(
      (side) => !sides[side].some((position) => found.has(position)),
    );
    if (missing.length === 0) return;
    const related = chain.stages
      .filter(({ position }) => position === undefined)
      .map((stage) => also(onKey(at(stage)), "noPosition"));
    report("missing", onKey(at(chain, "stages")), { sides: missing }, related);
  },
});
