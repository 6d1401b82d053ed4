import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { LocalText } from "../../text/language.ts";
import { defineRule } from "../rule.ts";

/** A heading with nothing under it compares with nothing. */
const hasBasis = ({ comparisons, additionality, noComparator }: Indicator): boolean =>
  comparisons.some(({ values }) => values.points.length > 0) ||
  Object.keys(additionality?.reference ?? {}).length > 0 ||
  noComparator !== undefined;

/** A rise proves little until it is known how those without the plan fared. */
export const comparisonBasis = defineRule({
  id: "comparison-basis",
  title: { en: "effects are compared with something", ja: "地域への効果に比較の対象があること" },
  number: 34,
  step: 3,
  severity: "warning",
  from: "agreed",
  limits: {},
  applies: ({ indicators }) =>
    indicators.some(({ level, comparisons }) => level === "impact" || comparisons.length > 0),
  messages: {
    none: (facts: { indicator: LocalText }, print: Print) =>
      `the impact \`${print.pick(facts.indicator)}\` has no comparison, and no reason is given`,
    survivors: (facts: { comparison: LocalText; indicator: LocalText }, print: Print) =>
      `\`${print.pick(facts.comparison)}\`, which \`${print.pick(facts.indicator)}\` is compared with, covers survivors only`,
  },
  writes: { none: () => ["comparisons", "additionality.reference", "noComparator"] },
  help: ({ comparison }: { readonly comparison?: LocalText }) =>
    comparison === undefined
      ? "add `comparisons` with a region or group like it, or `additionality.reference` for what would happen anyway, or say in `noComparator` why there is none"
      : "compare with all that began, or take the comparison out",
  principle: {
    en: "the chart of results of the Japanese industrial cluster plan (METI 2005) holds only firms with four straight years of data; the Ben Franklin studies compare with similar firms that were not served",
    ja: "産業クラスター計画の成果の図（経済産業省 2005年）は4年続けてデータのある企業だけを集計している。Ben Franklin の調査は支援を受けない類似の企業と比べている",
  },
  check: ({ plan, report }) => {
    for (const indicator of plan.indicators) {
      const { name, level, comparisons } = indicator;
      if (level === "impact" && !hasBasis(indicator))
        report("none", onKey(at(indicator)), { indicator: name });
      for (const comparison of comparisons) {
        if (comparison.sample !== "survivors") continue;
        const facts = { comparison: comparison.name, indicator: name };
        report("survivors", at(comparison, "sample"), facts);
      }
    }
  },
});
