import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { End, Institution, Stage } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { defineRule } from "../rule.ts";

const atEnd = (end: End): readonly Institution[] =>
  end.kind === "institution" ? [end.institution] : [];

/** Ids of the institutions that do, give, get or join something somewhere in the plan. */
const busy = (plan: Plan): ReadonlySet<string> => {
  const { chain, roadmap, measures, roles, targets, head } = plan;
  const ids = new Set<string>();
  // stages and institutions may share an id
  const add = (one: Institution | Stage | LocalText | undefined): void => {
    if (typeof one === "object" && "functions" in one) ids.add(one.id);
  };
  add(head.lead);
  for (const { from, to } of chain.links)
    for (const one of [...atEnd(from), ...atEnd(to)]) add(one);
  for (const { owner, gate } of roadmap.tasks) for (const one of [owner, gate?.decider]) add(one);
  for (const { provider, beneficiaries } of measures)
    for (const one of [provider, ...beneficiaries]) add(one);
  for (const { users } of targets) for (const user of users) add(user);
  for (const { accountable, responsible, consulted, informed } of roles)
    for (const one of [...accountable, ...responsible, ...consulted, ...informed]) add(one);
  return ids;
};

/** Members who have nothing to do with the product made earlier councils stall. */
export const orphanMember = defineRule({
  id: "orphan-member",
  number: 7,
  step: 6,
  severity: "warning",
  from: "deliberation",
  limits: {},
  messages: {
    idle: (facts: { institution: LocalText }, print: Print) =>
      `\`${print.pick(facts.institution)}\` sits on no stage of the chain and has no part in the plan`,
  },
  help: "name its `stages`, give it a role, a task or a measure, or mark it `commitment: observer`",
  principle: {
    en: "source 002, section 5 (after Yamazaki 2005): councils filled with unrelated members stalled",
    ja: "資料002 第5節(山崎2005): 関連の薄い企業を集めた協議会は取り組みが低迷した",
  },
  check: ({ plan, report }) => {
    const active = busy(plan);
    for (const institution of plan.institutions) {
      if (institution.stages.length > 0 || institution.commitment === "observer") continue;
      if (!active.has(institution.id))
        report("idle", onKey(at(institution)), { institution: institution.name });
    }
  },
});
