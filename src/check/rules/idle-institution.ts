import { isInstitution } from "../../analyse/finance/sector-of.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { End, Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { actingInstitutions } from "../action/acting-institutions.ts";
import { defineRule } from "../rule.ts";

type Known = "stage" | "link" | "benefit" | "use";

type Part = Parameters<typeof isInstitution>[0];

const atEnds = (from: End, to: End): readonly Institution[] =>
  [from, to].flatMap((end) => (end.kind === "institution" ? [end.institution] : []));

/** What else the plan knows of each institution, the nearest to the chain first. */
const knownAs = ({ chain, measures, targets }: Plan): ReadonlyMap<string, Known> => {
  const known = new Map<string, Known>();
  const add = (parts: readonly Part[], as: Known): void => {
    for (const part of parts)
      if (isInstitution(part) && !known.has(part.id)) known.set(part.id, as);
  };
  add(
    chain.links.flatMap(({ from, to }) => atEnds(from, to)),
    "link",
  );
  add(
    // a stage may have the id of an institution
    measures.flatMap(({ beneficiaries }) =>
      beneficiaries.flatMap((one) => ("functions" in one ? one : [])),
    ),
    "benefit",
  );
  add(
    targets.flatMap(({ users }) => users),
    "use",
  );
  return known;
};

const sayings: Readonly<Record<Known, string>> = {
  stage: "sits on the chain",
  link: "is linked to the chain",
  benefit: "benefits from a measure",
  use: "uses a target’s result",
};

/** Names on a list do not make a council. */
export const idleInstitution = defineRule({
  id: "idle-institution",
  title: { en: "no institution lends only its name", ja: "名ばかりの機関がないこと" },
  number: 56,
  step: 6,
  severity: "warning",
  from: "agreed",
  limits: {},
  applies: ({ institutions, roles }) => institutions.length > 0 && roles.length > 0,
  messages: {
    idle: (facts: { institution: LocalText; as: Known }, print: Print) =>
      `\`${print.pick(facts.institution)}\` ${sayings[facts.as]} but does nothing in the plan`,
  },
  writes: { idle: () => ["commitment"] },
  help: "give it a role, a task, a measure or an effort, or mark it `commitment: observer`",
  principle: {
    en: "Sawaki, “A study of the industrial cluster plan”, section 5: names on a membership list do not make a project work",
    ja: "佐脇「産業クラスター計画に関する考察」 第5節：名を連ねるだけでは取り組みは進まない",
  },
  check: ({ plan, report }) => {
    if (plan.roles.length === 0) return;
    const active = actingInstitutions(plan);
    const known = knownAs(plan);
    for (const institution of plan.institutions) {
      const { id, commitment, stages, name } = institution;
      if (commitment === "observer" || active.has(id)) continue;
      const as = stages.length > 0 ? "stage" : known.get(id);
      if (as) report("idle", onKey(at(institution)), { institution: name, as });
    }
  },
});
