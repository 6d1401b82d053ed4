import { isInstitution } from "../../analyse/finance/sector-of.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Role } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { isEffort } from "../action/acting-institutions.ts";
import { also, defineRule } from "../rule.ts";

/** The roles in which each institution answers for the work or does it. */
const active = ({ roles }: Plan): ReadonlyMap<string, readonly Role[]> => {
  const found = new Map<string, Role[]>();
  for (const role of roles) {
    for (const { id } of new Set([...role.accountable, ...role.responsible])) {
      const own = found.get(id);
      if (own) own.push(role);
      else found.set(id, [role]);
    }
  }
  return found;
};

type Party = Parameters<typeof isInstitution>[0];

const payersOf = ({ roadmap, measures }: Plan): readonly Party[] => {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return [
    ...roadmap.tasks.flatMap(({ owner, funding }) =>
      funding.map(({ payer, programme, measure: id }) => {
        const measure = id === undefined ? undefined : byId.get(id);
        const provided = (programme ?? measure?.programme)?.provider ?? measure?.provider;
        return payer ?? provided ?? (id === undefined && !programme ? owner : undefined);
      }),
    ),
    ...measures.flatMap(({ budget, programme, provider }) =>
      budget
        .filter(({ figure }) => figure.quantity.amount > 0)
        .map(({ payer }) => payer ?? programme?.provider ?? provider),
    ),
  ];
};

/** The plan says elsewhere what they give: people to targets or tasks, or money. */
const giving = (plan: Plan): ReadonlySet<string> =>
  new Set(
    [
      ...plan.efforts.filter(isEffort).map(({ institution }) => institution),
      ...plan.roadmap.tasks.flatMap(({ staff }) =>
        staff.filter(({ quantity }) => quantity.amount > 0).map(({ institution }) => institution),
      ),
      ...payersOf(plan),
    ].flatMap((one) => (isInstitution(one) ? [one.id] : [])),
  );

const states = ({ contribution }: Institution): boolean => Object.keys(contribution).length > 0;

const dutyOf = ({ duty }: Role): LocalText =>
  duty.kind === "task" ? duty.task.title : duty.measure.title;

/** Who puts nothing in has nothing to lose. */
export const contributionDeclared = defineRule({
  id: "contribution-declared",
  title: { en: "who acts puts something in", ja: "拠出するものが書かれていること" },
  number: 58,
  step: 6,
  severity: "warning",
  from: "agreed",
  limits: {},
  applies: ({ roles }) => roles.length > 0,
  messages: {
    none: (facts: { institution: LocalText; duties: readonly LocalText[] }, print: Print) => {
      const [only] = facts.duties;
      const work =
        facts.duties.length === 1 && only !== undefined
          ? `on \`${print.pick(only)}\``
          : `in ${facts.duties.length} roles`;
      return `\`${print.pick(facts.institution)}\` acts ${work} but states no people, money or assets that it gives`;
    },
  },
  writes: {
    none: () => ["contribution.people", "contribution.money", "contribution.assets"],
  },
  notes: {
    role: (facts: { duty: LocalText }, print) => `it acts on \`${print.pick(facts.duty)}\``,
  },
  help: "state under `contribution` the people, money or assets that it puts in; one of them is enough",
  principle: {
    en: "the standard model of the Kansai local innovation projects (METI Kansai, 2016): industry, academia and finance put in people, money or assets",
    ja: "近畿経済産業局「地域イノベーションプロジェクト」の標準モデル(2016年)：産学金が人・資産・資金を出すこと",
  },
  check: ({ plan, report }) => {
    const duties = active(plan);
    const given = giving(plan);
    for (const institution of plan.institutions) {
      const roles = duties.get(institution.id);
      if (!roles || states(institution) || given.has(institution.id)) continue;
      const facts = { institution: institution.name, duties: roles.map(dutyOf) };
      const related = roles.map((role) => also(at(role), "role", { duty: dutyOf(role) }));
      report("none", onKey(at(institution)), facts, related);
    }
  },
});
