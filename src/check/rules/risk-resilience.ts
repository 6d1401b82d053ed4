import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Risk } from "../../model/action.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule } from "../rule.ts";

type Kind = ValueOf<"riskKind">;
type Mode = ValueOf<"resilienceMode">;

/** The shocks no product is safe from. */
const asked: readonly Kind[] = ["raw-material", "demand", "key-person"];

type Lacking = {
  readonly risks: number;
  readonly minimum: number;
  readonly kinds: readonly Kind[];
  readonly modes: readonly Mode[];
};

const parts = ({ risks, minimum, kinds, modes }: Lacking, print: Print): readonly string[] => [
  ...(risks < minimum
    ? [
        `${print.number(minimum - risks)} more risk${minimum - risks === 1 ? "" : "s"} (${print.number(minimum)} at least)`,
      ]
    : []),
  ...kinds.map((kind) => `one of the kind \`${print.enumerated("riskKind", kind)}\``),
  ...modes.map((mode) => `a response that is \`${print.enumerated("resilienceMode", mode)}\``),
];

/** The risks that do not say what the finding asks for. */
const openIn = (risks: readonly Risk[], kinds: readonly Kind[], modes: readonly Mode[]) =>
  risks.flatMap((risk) => {
    const missing = [
      ...(kinds.length > 0 && risk.kind === undefined ? ["kind"] : []),
      ...(modes.length > 0 && risk.mode === undefined ? ["mode"] : []),
    ];
    return missing.length > 0 ? [also(onKey(at(risk)), "open", { missing })] : [];
  });

/** Shocks come; what helps is to have named them, and to have somebody who acts. */
export const riskResilience = defineRule({
  id: "risk-resilience",
  title: { en: "risks are prepared for", ja: "リスクへの備えがあること" },
  number: 70,
  step: 8,
  severity: "warning",
  from: "agreed",
  limits: { risks: 3 },
  applies: () => true,
  messages: {
    lacks: (facts: Lacking, print: Print) =>
      facts.risks === 0
        ? `the plan names no risk, where ${print.number(facts.minimum)} at least are expected`
        : `the risk register lacks ${print.list(parts(facts, print))}`,
    incomplete: (facts: { risk: LocalText; missing: readonly string[] }, print: Print) =>
      `the risk \`${print.pick(facts.risk)}\` has ${print.list(facts.missing.map((key) => `no \`${key}\``))}`,
  },
  measures: {
    lacks: ({ risks, minimum }) =>
      risks < minimum ? { value: risks, limit: minimum, unit: "count" } : undefined,
  },
  writes: { incomplete: ({ missing }) => missing },
  notes: {
    open: (facts: { missing: readonly ("kind" | "mode")[] }) =>
      `its ${facts.missing.join(" and its ")} ${facts.missing.length === 1 ? "is" : "are"} not stated`,
  },
  help: ({ risk }: { readonly risk?: LocalText }) =>
    risk === undefined
      ? "name what may hit the raw material, the demand and the people the plan hangs on, each with its `kind`; prepare in normal times (`mode: steady-state`) and for the day of the shock (`mode: responsive`)"
      : "name the institution that watches the risk as its `owner`, and what it will do as the `response`",
  principle: {
    en: "US comprehensive economic development strategies (CEDS): resilience in a steady state and in response to a shock; the stem rot of sweet potato, which cut the raw material of shochu",
    ja: "米国の総合経済開発戦略（CEDS）：平時の備えと有事の対応からなる強靱性。焼酎の原料を減らしたサツマイモ基腐病の例",
  },
  check: ({ plan, limits, report }) => {
    const { risks } = plan;
    const place = partOf(plan, "risks");
    const kinds = asked.filter((kind) => !risks.some((risk) => risk.kind === kind));
    const modes = valuesOf("resilienceMode").filter(
      (mode) => !risks.some((one) => one.mode === mode),
    );
    if (risks.length < limits.risks || kinds.length + modes.length > 0) {
      const facts = { risks: risks.length, minimum: limits.risks, kinds, modes };
      report("lacks", place, facts, openIn(risks, kinds, modes));
    }
    for (const risk of risks) {
      const missing = (["owner", "response"] as const).filter((key) => risk[key] === undefined);
      if (missing.length > 0) report("incomplete", onKey(at(risk)), { risk: risk.text, missing });
    }
  },
});
