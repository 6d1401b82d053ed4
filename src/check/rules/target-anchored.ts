import { at } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule } from "../rule.ts";

/** A target is a place in the chain, not a field of research. */
export const targetAnchored = defineRule({
  id: "target-anchored",
  title: { en: "targets are anchored in the chain", ja: "ターゲットが工程に結びついていること" },
  number: 19,
  step: 2,
  severity: "error",
  from: "draft",
  limits: {},
  applies: () => true,
  messages: {
    none: (_facts: object) => "the plan names no innovation target",
    rejected: (facts: { targets: number }, print: Print) =>
      facts.targets === 1
        ? "the only target is rejected, which leaves none"
        : `${facts.targets === 2 ? "both" : `all ${print.number(facts.targets)}`} targets are rejected, which leaves none`,
    adrift: (facts: { target: LocalText }, print: Print) =>
      `target \`${print.pick(facts.target)}\` names no stage of the chain`,
  },
  notes: { rejected: () => "rejected here" },
  help: "write under `targets` which `stages` of the chain each target strengthens",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 6: the target is the place in the cluster that has to be strengthened",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第6節：ターゲットは、クラスターのどこを強化すべきかを示すものである",
  },
  check: ({ plan, report }) => {
    const { targets } = plan;
    const standing = targets.filter(({ decision }) => decision !== "rejected");
    const place = partOf(plan, "targets");
    if (targets.length === 0) report("none", place, {});
    else if (standing.length === 0)
      report(
        "rejected",
        place,
        { targets: targets.length },
        targets.map((target) => also(at(target, "decision"), "rejected")),
      );
    for (const target of standing) {
      if (target.stages.length > 0) continue;
      report("adrift", at(target, "stages"), { target: target.title });
    }
  },
});
