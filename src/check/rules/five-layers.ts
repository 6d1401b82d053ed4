import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule } from "../rule.ts";

type Layer = ValueOf<"monitoringLayer">;

const layers = valuesOf("monitoringLayer");

const named = (facts: { missing: readonly Layer[] }, print: Print): string =>
  print.list(facts.missing.map((layer) => `\`${print.enumerated("monitoringLayer", layer)}\``));

/** An effect that fails to arrive is found where it stopped only if every layer on its way is watched. */
export const fiveLayers = defineRule({
  id: "five-layers",
  title: { en: "indicators on all five layers", ja: "5層に指標があること" },
  number: 64,
  step: 8,
  severity: "warning",
  from: "agreed",
  limits: {},
  applies: ({ indicators }) => indicators.length > 0,
  messages: {
    missing: (facts: { missing: readonly Layer[] }, print: Print) =>
      `no indicator stands on ${facts.missing.length} of the ${layers.length} monitoring layers: ${named(facts, print)}`,
    none: (facts: { indicators: number }, print: Print) =>
      facts.indicators === 1
        ? "the one indicator does not say on which of the five monitoring layers it stands"
        : `${facts.indicators === 2 ? "neither" : "none"} of the ${print.number(facts.indicators)} indicators says on which of the five monitoring layers it stands`,
  },
  measures: {
    missing: ({ missing }) => ({
      value: layers.length - missing.length,
      limit: layers.length,
      unit: "count",
    }),
  },
  notes: { open: () => "its layer is not stated" },
  help: "give each indicator its `layer`, and add one where a layer has none: a link with policy, b regional resources, c business environment, d innovation results, e economic results",
  principle: {
    en: "METI, slides of 2005 on the second term of the industrial cluster plan: monitoring on five layers, from the link with policy to the economic results",
    ja: "経済産業省 産業クラスター計画 第II期の構想（2005年の資料）：政策連携から経済的成果までの5層でモニタリングする",
  },
  check: ({ plan, report }) => {
    const { indicators } = plan;
    if (indicators.length === 0) return;
    const place = partOf(plan, "indicators");
    const open = indicators
      .filter(({ layer }) => layer === undefined)
      .map((one) => also(onKey(at(one)), "open"));
    const covered = new Set(indicators.flatMap(({ layer }) => layer ?? []));
    const missing = layers.filter((layer) => !covered.has(layer));
    if (covered.size === 0) report("none", place, { indicators: indicators.length }, open);
    else if (missing.length > 0) report("missing", place, { missing }, open);
  },
});
