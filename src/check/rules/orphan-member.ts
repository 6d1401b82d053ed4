import { isInstitution } from "../../analyse/finance/sector-of.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { End, Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { actingInstitutions } from "../action/acting-institutions.ts";
import { defineRule } from "../rule.ts";

const atEnd = (end: End): readonly Institution[] =>
  end.kind === "institution" ? [end.institution] : [];

/** The ids of those that are tied to the chain or get something from the plan without doing anything in it. */
const tied = ({ chain, measures, targets }: Plan): ReadonlySet<string> =>
  new Set([
    ...chain.links.flatMap(({ from, to }) => [...atEnd(from), ...atEnd(to)].map(({ id }) => id)),
    // stages and institutions may share an id; only institutions count here
    ...measures.flatMap(({ beneficiaries }) =>
      beneficiaries.flatMap((one) => ("functions" in one ? [one.id] : [])),
    ),
    ...targets.flatMap(({ users }) => users.flatMap((one) => (isInstitution(one) ? [one.id] : []))),
  ]);

/** Members who have nothing to do with the product made earlier councils stall. */
export const orphanMember = defineRule({
  id: "orphan-member",
  title: { en: "no member stands apart", ja: "関わりのない構成機関がないこと" },
  number: 7,
  step: 6,
  severity: "warning",
  from: "deliberation",
  limits: {},
  applies: ({ institutions }) => institutions.length > 0,
  messages: {
    idle: (facts: { institution: LocalText }, print: Print) =>
      `\`${print.pick(facts.institution)}\` sits on no stage of the chain and has no part in the plan`,
  },
  writes: { idle: () => ["stages"] },
  help: "name its `stages`, give it a role, a task or a measure, or mark it `commitment: observer`",
  principle: {
    en: "Sawaki, “A study of the industrial cluster plan”, section 5 (after Yamazaki 2005): councils filled with unrelated members stalled",
    ja: "佐脇「産業クラスター計画に関する考察」 第5節(山崎2005)：関連の薄い企業を集めた協議会は取り組みが低迷した",
  },
  check: ({ plan, report }) => {
    const [acting, near] = [actingInstitutions(plan), tied(plan)];
    for (const institution of plan.institutions) {
      if (institution.stages.length > 0 || institution.commitment === "observer") continue;
      if (!acting.has(institution.id) && !near.has(institution.id))
        report("idle", onKey(at(institution)), { institution: institution.name });
    }
  },
});
