import { commitments } from "../../analyse/analyses/commitments.ts";
import { algorithms } from "../../analyse/commitments/algorithms.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Agreement } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Stale = {
  readonly institution: LocalText;
  readonly date: Period;
  readonly revision?: string;
};

const factsOf = ({ institution, date, revision }: Agreement): Stale =>
  compact({ institution: institution.name, date, revision });

const messages = {
  none: (facts: { institutions: number }, print: Print) =>
    facts.institutions === 1
      ? "one institution carries the plan, and no agreement is on record"
      : `${print.number(facts.institutions)} institutions carry the plan, and no agreement is on record`,
  missing: (facts: { institution: LocalText; bindings: number }, print: Print) =>
    `\`${print.pick(facts.institution)}\`, bound by ${print.number(facts.bindings)} part${facts.bindings === 1 ? "" : "s"} of the plan, has no agreement on record`,
  stale: (facts: Stale, print: Print) =>
    `what binds \`${print.pick(facts.institution)}\` has changed since it agreed (${print.period(facts.date)}${facts.revision === undefined ? "" : `, revision \`${facts.revision}\``})`,
  unknown: (facts: Stale & { algorithm: string; known: readonly string[] }, print: Print) =>
    `whether \`${print.pick(facts.institution)}\` agreed to what binds it now is not known: its fingerprint is by \`${facts.algorithm}\`, where ${print.list(facts.known.map((one) => `\`${one}\``))} ${facts.known.length === 1 ? "is" : "are"} known`,
};

/** Where nobody has agreed yet there is nothing to compare. */
const sayNone = (plan: Plan, report: Report<typeof messages>): void => {
  const carriers = new Set(plan.roles.flatMap((one) => [...one.accountable, ...one.responsible]));
  if (carriers.size === 0) return;
  report(
    "none",
    partOf(plan, "agreements"),
    { institutions: carriers.size },
    plan.institutions
      .filter((one) => carriers.has(one))
      .map((one) => also(onKey(at(one)), "carries", { institution: one.name })),
  );
};

/** What is shared is the text that was agreed, or nothing is. */
export const agreementRecord = defineRule({
  id: "agreement-record",
  title: { en: "each institution agreed to this text", ja: "各機関がこの文面に合意していること" },
  number: 66,
  step: 8,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ roles }) =>
    roles.some(({ accountable, responsible }) => accountable.length + responsible.length > 0),
  messages,
  writes: { stale: () => ["fingerprint"], unknown: () => ["fingerprint", "algorithm"] },
  notes: {
    carries: (facts: { institution: LocalText }, print) =>
      `\`${print.pick(facts.institution)}\` is accountable or responsible for part of it`,
    institution: () => "the institution",
  },
  help: ({ date }: { readonly date?: Period }) =>
    date === undefined
      ? "show each institution what binds it (`rip agree INSTITUTION --by PERSON --dry-run` lists it), and record its agreement with `rip agree` once it has given it"
      : "show the institution what has changed (`rip agree --status` lists it), and record its agreement anew with `rip agree` once it has given it",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 7: targets and roles are agreed, then the plan is shared",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第7節：ターゲットと役割分担に合意し、計画を共有する",
  },
  check: ({ plan, use, report }) => {
    if (plan.agreements.length === 0) {
      sayNone(plan, report);
      return;
    }
    const found = use(commitments);
    if (!found.defined) return;
    for (const { institution, agreement, state, bindings, carries } of found.institutions) {
      if (!carries) continue;
      const place = onKey(at(institution));
      const related = [also(place, "institution")];
      if (!agreement)
        report("missing", place, { institution: institution.name, bindings: bindings.length });
      else if (state === "stale") report("stale", at(agreement), factsOf(agreement), related);
      else if (state === "unknown") {
        const { algorithm } = agreement;
        const facts = { ...factsOf(agreement), algorithm, known: [...algorithms.keys()] };
        report("unknown", at(agreement), facts, related);
      }
    }
  },
});
