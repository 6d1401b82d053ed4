import { at } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { LocalText } from "../../text/language.ts";
import { defineRule } from "../rule.ts";
import { topLevel } from "../top-level.ts";

/** A target is a place in the chain, not a field of research. */
export const targetAnchored = defineRule({
  id: "target-anchored",
  number: 19,
  step: 2,
  severity: "error",
  from: "draft",
  limits: {},
  applies: () => true,
  messages: {
    none: (_facts: object) => "the plan names no innovation target",
    adrift: (facts: { target: LocalText }, print: Print) =>
      `target \`${print.pick(facts.target)}\` names no stage of the chain`,
  },
  help: "write under `targets` which `stages` of the chain each target strengthens",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 6: the target is the place in the cluster that has to be strengthened",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第6節: ターゲットは、クラスターのどこを強化すべきかを示すものである",
  },
  check: ({ plan, report }) => {
    const { targets } = plan;
    if (targets.length === 0) report("none", topLevel(plan, "targets"), {});
    for (const target of targets) {
      if (target.decision === "rejected" || target.stages.length > 0) continue;
      report("adrift", at(target, "stages"), { target: target.title });
    }
  },
});
