import type { Block, Row } from "../../document/block.ts";
import { aside, link, text as plain, type Span } from "../../document/span.ts";
import type { Duty, Role } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import { valuesOf } from "../../model/enumerations.ts";
import { capital } from "../../text/capital.ts";
import { hasAgreementRecord } from "../agreement-facts.ts";
import { briefNames } from "../brief-names.ts";
import { contributionsTable } from "../contributions-table.ts";
import { counted } from "../counted.ts";
import { type Handover, handoversOf, takersOf } from "../handovers.ts";
import { inSentence } from "../in-sentence.ts";
import { datesIn } from "../institution-view/duties.ts";
import { makeTable } from "../make-table.ts";
import { objectionsTable } from "../objections-table.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { underEachOther } from "../under-each-other.ts";

const words = {
  title: "Role sharing",
  matrix: "Who answers for what",
  duty: "Task or measure",
  accountable: "A",
  responsible: "R",
  consulted: "C",
  informed: "I",
  markJoin: "/",
  legendJoin: " = ",
  contributions: "What each institution contributes",
  institution: "Institution",
  does: "Does",
  people: "People",
  money: "Money",
  inBudget: "in the budgets: ",
  assets: "Assets",
  other: "Other",
  handovers: "Hand-overs between institutions",
  from: "From",
  to: "To",
  month: "When",
  agreed: "What is handed over",
  needs: "needs: ",
  can: "able to offer: ",
  countBefore: "group of ",
  countAfter: "",
  afterwards: "after public money: ",
  objections: "Objections and how they were settled",
  target: "Target",
  objection: "Objection",
  settled: "Settled by",
  listBefore: "What falls to each institution is listed in the annex, “",
  list: "What the plan asks of each institution",
  listAfter: "”.",
  rolesHole: "who is accountable and responsible for each task and measure",
  institutionsHole: "the institutions and what each contributes",
} as const;

type Context = SectionContext<typeof words>;

/** More columns than a page holds: from here on the matrix is written as lists of names. */
const widest = 12;

const parts = ["accountable", "responsible", "consulted", "informed"] as const;

const idOf = (duty: Duty): string =>
  duty.kind === "task" ? `task ${duty.task.id}` : `measure ${duty.measure.id}`;

const titleOf = (duty: Duty) => (duty.kind === "task" ? duty.task.title : duty.measure.title);

type Shared = { readonly duty: Duty; readonly role: Role | undefined };

/** Every task and measure in the order of the plan, with its roles where they are written. */
const sharedOf = ({ plan }: Context): readonly Shared[] => {
  const roles = new Map(plan.roles.map((role) => [idOf(role.duty), role]));
  const duties: readonly Duty[] = [
    ...plan.roadmap.tasks.map((task) => ({ kind: "task", task }) as const),
    ...plan.measures.map((measure) => ({ kind: "measure", measure }) as const),
  ];
  return duties.map((duty) => ({ duty, role: roles.get(idOf(duty)) }));
};

const involved = (role: Role | undefined): readonly Institution[] =>
  role ? [...new Set(parts.flatMap((name) => role[name]))] : [];

/** More names than a sentence can hold. */
const namesInSentence = 4;

/** Those accountable for the most, and for how much. */
const busiestOf = ({ plan }: Context) => {
  const loads = new Map<Institution, number>();
  for (const { accountable } of plan.roles)
    for (const who of accountable) loads.set(who, (loads.get(who) ?? 0) + 1);
  const load = [...loads.values()].reduce((a, b) => Math.max(a, b), 0);
  return { load, busiest: plan.institutions.filter((one) => loads.get(one) === load) };
};

const opening = (context: Context): readonly Block[] => {
  const { plan, text, lead } = context;
  const shared = sharedOf(context);
  const taking = new Set(plan.roles.flatMap(involved));
  const idle = plan.institutions.filter((institution) => !taking.has(institution));
  const clear = shared.filter(({ role }) => role?.accountable.length === 1).length;
  const { load, busiest } = busiestOf(context);
  return lead("roles", {
    duties: counted(shared.length, text),
    clear: counted(clear, text),
    clearAll: clear === shared.length,
    hasBusiest: load > 0 && shared.length > 1,
    busiest: text.list(busiest.map(({ name }) => inSentence(text.pick(name)))),
    isFew: busiest.length <= namesInSentence,
    equals: counted(busiest.length, text),
    load: counted(load, text),
    idle: counted(plan.roles.length > 0 ? idle.length : 0, text),
  });
};

const marksOf = (role: Role | undefined, who: Institution, own: typeof words): readonly Span[] => {
  const marks = parts.flatMap((name) => (role?.[name].includes(who) ? [own[name]] : []));
  return marks.length === 0 ? [] : [plain(marks.join(own.markJoin))];
};

const legend = ({ text, words: own }: Context): readonly Span[] => [
  plain(
    text.list(
      valuesOf("raci")
        .toSorted((a, b) => parts.indexOf(a) - parts.indexOf(b))
        .map((name) => `${own[name]}${own.legendJoin}${text.enumerated("raci", name)}`),
    ),
  ),
];

/** Where each institution finds its own rows, if the annex lists them. */
const wayToList = ({ plan, words: own }: Context): readonly Span[] =>
  hasAgreementRecord(plan)
    ? [plain(own.listBefore), link("#annex-commitments", own.list), plain(own.listAfter)]
    : [];

/** The task or measure, and under it what whoever does it has to be able to do. */
const dutySpans = (
  { text, cell, words: own }: Context,
  { duty, role }: Shared,
): readonly Span[] => {
  const needed = (role?.capabilities ?? []).map((one) => text.pick(one));
  const title = cell.text(titleOf(duty));
  if (needed.length === 0) return title;
  return [...title, { kind: "break" }, aside(own.needs + cell.listed(needed))];
};

const matrix = (context: Context): Block => {
  const { plan, text, cell, hole, words: own } = context;
  const shared = sharedOf(context);
  if (plan.roles.length === 0) return hole(own.rolesHole, "roles");
  const taking = new Set(plan.roles.flatMap(involved));
  const who = plan.institutions.filter((institution) => taking.has(institution));
  const asNames = who.length > widest;
  const named = briefNames(context);
  const cellsOf = ({ duty, role }: Shared): readonly (readonly Span[])[] => {
    const key = `roles.${duty.kind === "task" ? duty.task.id : duty.measure.id}`;
    if (!role) return [cell.holeIn(key)];
    if (!asNames) return who.map((institution) => marksOf(role, institution, own as typeof words));
    return parts.map((name) => {
      const isNeeded = name === "accountable" || name === "responsible";
      if (role[name].length > 0) return [plain(cell.listed(role[name].map(named)))];
      return isNeeded ? cell.holeIn(`${key}.${name}`) : cell.none;
    });
  };
  return makeTable({
    number: "T15",
    caption: own.matrix,
    columns: [
      own.duty,
      ...(asNames
        ? parts.map((name) => capital(text.enumerated("raci", name)))
        : who.map(({ name }) => [text.pick(name), "centre"] as const)),
    ],
    rows: shared.map(
      (one): Row => ({
        cells: [dutySpans(context, one), ...cellsOf(one)],
        institutions: involved(one.role).map(({ id }) => id),
      }),
    ),
    note: asNames ? wayToList(context) : legend(context),
  });
};

const handovers = (context: Context): readonly Block[] => {
  const { plan, text, cell, words: own } = context;
  const [datesOf, named] = [datesIn(context), briefNames(context)];
  const changes = handoversOf(plan);
  if (changes.length === 0) return [];
  const end = ({ title, owner }: Handover["from"]): readonly Span[] => [
    ...cell.text(title),
    aside(inSentence(named(owner))),
  ];
  return [
    makeTable({
      number: "T17",
      caption: own.handovers,
      columns: [own.from, own.to, own.month, own.agreed],
      rows: changes.map((one): Row => {
        const { from, to } = one;
        const dates = datesOf(from);
        return {
          cells: [
            end(from),
            underEachOther(to.map(end)),
            dates ? [plain(text.month(dates.to))] : cell.none,
            cell.orIn(cell.text(from.handover), `roadmap.tasks.${from.id}.handover`),
          ],
          institutions: [from.owner, ...takersOf(one)].map(({ id }) => id),
        };
      }),
    }),
  ];
};

/** Who answers for what, gives what, and hands over to whom: for every institution. */
export const roles = defineSection({
  id: "roles",
  words,
  rules: [
    "one-accountable",
    "has-responsible",
    "role-overload",
    "capability-match",
    "contribution-declared",
    "vector-alignment",
    "opposition-resolved",
  ],
  compose: (context) => [
    ...opening(context),
    ...context.figure("F11"),
    matrix(context),
    contributionsTable(context),
    ...handovers(context),
    ...objectionsTable(context),
  ],
});
