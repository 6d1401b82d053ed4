import { regionScale } from "../../analyse/analyses/region-scale.ts";
import type { NotDefined } from "../../analyse/analysis.ts";
import { sayReason } from "../../analyse/say-reason.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { also, defineRule } from "../rule.ts";

type Small = {
  readonly target: LocalText;
  readonly effect: Quantity;
  readonly share: number;
  readonly minimum: number;
  readonly against: "industry" | "economy";
  /** Only for yen. */
  readonly firmSuccesses?: number;
};

const times = ({ firmSuccesses }: Small, print: Print): string =>
  firmSuccesses === undefined
    ? ""
    : ` (${print.number(firmSuccesses, 1)} times what counts as one small firm's success, JPY 200 m)`;

/** A firm's win is not yet a region's win. */
export const regionScaleRule = defineRule({
  id: "region-scale",
  title: { en: "the effect is of regional scale", ja: "効果が地域の規模に見合うこと" },
  number: 26,
  step: 3,
  severity: "warning",
  from: "agreed",
  limits: { minimum: 0.01 },
  applies: ({ targets }) => targets.some(({ decision }) => decision === "chosen"),
  messages: {
    small: (facts: Small, print: Print) =>
      `the likely effect of \`${print.pick(facts.target)}\`, ${print.quantity(facts.effect)} a year, is ${print.share(facts.share, 2)} of the regional ${facts.against}, below ${print.share(facts.minimum, 2)}${times(facts, print)}`,
    unknown: (
      facts: Pick<NotDefined, "analysis" | "reason" | "facts"> & { target: LocalText },
      print: Print,
    ) =>
      `whether \`${print.pick(facts.target)}\` is of regional scale is not known: ${sayReason(regionScale.reasons, facts, print)}`,
    noBase: (_facts: object) =>
      "whether the targets are of regional scale is not known: neither the industry nor the economy of the region is stated",
  },
  measures: {
    small: ({ share, minimum }) => ({ value: share, limit: minimum, unit: "share" }),
  },
  writes: {
    unknown: ({ reason }) => (reason === "noEffect" ? ["effect.likely"] : []),
    noBase: () => ["industry"],
  },
  notes: {
    base: (facts: { quantity: Quantity }, print) =>
      `measured against ${print.quantity(facts.quantity)}`,
  },
  help: ({ share }: { readonly share?: number }) =>
    share === undefined
      ? "state `effect.likely` per year and `region.industry`"
      : "show the road by which a small effect grows to the size of the region",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 2: a market of 200 million yen is a success for a small firm, not for a region",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第2節：2億円の市場は中小企業には成功でも、地域産業振興の規模としては十分でない",
  },
  check: ({ plan, use, limits: { minimum }, report }) => {
    const chosen = use(regionScale).filter(({ target }) => target.decision === "chosen");
    for (const { target, scale } of chosen) {
      if (scale.defined) {
        if (scale.share >= minimum) continue;
        const { share, against, firmSuccesses, effect, base } = scale;
        const related = [also(at(base), "base", { quantity: base.quantity })];
        const facts = { target: target.title, effect: effect.quantity, share, minimum, against };
        report("small", at(effect), compact({ ...facts, firmSuccesses }), related);
      } else if (scale.reason !== "noBase") {
        const { analysis, reason, facts } = scale;
        const place = target.effect?.likely ? at(target, "effect", "likely") : onKey(at(target));
        report("unknown", place, { analysis, reason, facts, target: target.title });
      }
    }
    const isBaseMissing = chosen.some(({ scale }) => !scale.defined && scale.reason === "noBase");
    if (isBaseMissing) report("noBase", onKey(at(plan.region)), {});
  },
});
