import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target } from "../../model/action.ts";
import type { LocalText } from "../../text/language.ts";
import { defineRule } from "../rule.ts";

type Part = "lever" | "mechanism" | "evidence";

const parts: Readonly<Record<Part, string>> = {
  lever: "a lever",
  mechanism: "an effect on the product",
  evidence: "evidence",
};

const lacking = ({ lever, mechanism, effect, evidence, source }: Target): readonly Part[] => {
  const has: Readonly<Record<Part, boolean>> = {
    lever: lever !== undefined,
    mechanism: (mechanism ?? effect?.low ?? effect?.likely ?? effect?.high) !== undefined,
    evidence: (evidence ?? source) !== undefined,
  };
  return (["lever", "mechanism", "evidence"] as const).filter((part) => !has[part]);
};

/** Without a lever, an effect on the product and evidence, a target is a research theme. */
export const targetMechanism = defineRule({
  id: "target-mechanism",
  title: { en: "how a target works is written down", ja: "ターゲットの効き方が書かれていること" },
  number: 20,
  step: 2,
  severity: "error",
  from: "deliberation",
  limits: {},
  applies: ({ targets }) => targets.length > 0,
  messages: {
    lacks: (facts: { target: LocalText; lacks: readonly Part[] }, print: Print) =>
      `target \`${print.pick(facts.target)}\` lacks ${print.list(facts.lacks.map((part) => parts[part]))}`,
  },
  writes: { lacks: ({ lacks }) => lacks },
  help: "write the `lever` (quality, cost, brand …), the `mechanism` by which the product gains, and the `evidence` or its `source`",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, sections 1 and 6: results did not reach industry because no road from them to the product was shown",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第1節・第6節：成果から製品への道筋が示されないため産業振興に結びつかなかった",
  },
  check: ({ plan, report }) => {
    for (const target of plan.targets) {
      if (target.decision === "rejected") continue;
      const lacks = lacking(target);
      if (lacks.length > 0) report("lacks", onKey(at(target)), { target: target.title, lacks });
    }
  },
});
