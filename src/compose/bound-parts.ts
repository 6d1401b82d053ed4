import type { Commitment } from "../analyse/analyses/commitments.ts";
import type { Binding, BindingKind } from "../analyse/commitments/binding.ts";
import { text as plain } from "../document/span.ts";
import type { Institution } from "../model/cluster.ts";
import { type Line, line, measureLine, people, taskLines, type WorkDesk } from "./bound-work.ts";

/** Headings under which the parts of the plan that bind an institution are listed. */
export const boundGroups = [
  "lead",
  "tasks",
  "measures",
  "gates",
  "indicators",
  "efforts",
  "contribution",
  "afterwards",
  "consulted",
  "settled",
  "risks",
  "reviews",
] as const;

export type BoundGroup = (typeof boundGroups)[number];

const groups: Readonly<Record<BindingKind, BoundGroup>> = {
  lead: "lead",
  task: "tasks",
  staff: "tasks",
  funding: "tasks",
  measure: "measures",
  budget: "measures",
  gate: "gates",
  indicator: "indicators",
  effort: "efforts",
  contribution: "contribution",
  afterwards: "afterwards",
  consulted: "consulted",
  resolution: "settled",
  risk: "risks",
  review: "reviews",
};

type Write = (
  of: string,
  who: Institution,
  kinds: ReadonlySet<BindingKind>,
  desk: WorkDesk,
) => readonly Line[];

const byId = <T extends { readonly id: string }>(things: readonly T[], id: string): readonly T[] =>
  things.filter((one) => one.id === id);

const writers: Readonly<Record<BoundGroup, Write>> = {
  lead: (_, __, ___, { plan, text }) => [
    line(plan.head.period ? text.period(plan.head.period) : "–"),
  ],
  tasks: (of, who, kinds, desk) =>
    byId(desk.plan.roadmap.tasks, of).flatMap((task) => taskLines(task, who, kinds, desk)),
  measures: (of, who, kinds, desk) =>
    byId(desk.plan.measures, of).flatMap((measure) => measureLine(measure, who, kinds, desk)),
  gates: (of, _, __, { plan, text }) =>
    byId(plan.roadmap.tasks, of).map(({ title, gate }) =>
      line(text.pick(title), gate?.date ? text.period(gate.date) : ""),
    ),
  indicators: (of, _, __, { plan, text, cell }) =>
    byId(plan.indicators, of).map(({ name, target }) => [
      ...line(text.pick(name)),
      ...(target ? [plain(" "), ...cell.figure(target)] : []),
    ]),
  efforts: (of, who, _, desk) =>
    byId(desk.plan.targets, of).map(({ title }) => {
      const amounts = desk.plan.efforts.flatMap(({ institution, plan: planned }) => {
        const amount = institution === who ? planned[of] : undefined;
        return amount ? [people(amount, desk)] : [];
      });
      return line(desk.text.pick(title), desk.text.list(amounts));
    }),
  contribution: (_, { contribution }, __, { text }) =>
    [contribution.people, contribution.money, contribution.assets, contribution.text].flatMap(
      (one) => (one === undefined ? [] : [line(text.pick(one))]),
    ),
  afterwards: (_, { afterwards }, __, { text }) =>
    afterwards === undefined ? [] : [line(text.pick(afterwards))],
  consulted: (of, _, __, { plan, text }) =>
    [...byId(plan.roadmap.tasks, of), ...byId(plan.measures, of)]
      .slice(0, 1)
      .map(({ title }) => line(text.pick(title))),
  settled: (of, who, _, { plan, text }) =>
    plan.positions.flatMap(({ institution, target, resolution }) =>
      institution === who && target.id === of && resolution !== undefined
        ? [line(text.pick(resolution))]
        : [],
    ),
  risks: (of, _, __, { plan, text }) =>
    byId(plan.risks, of).map((one) => line(text.pick(one.text))),
  reviews: (of, _, __, { plan, text }) =>
    byId(plan.reviews, of).map(({ kind, date }) =>
      line(kind ? text.enumerated("reviewKind", kind) : of, date ? text.period(date) : ""),
    ),
};

/** The bindings of a group by what they are about, each with its kinds. */
const byThing = (
  bindings: readonly Binding[],
  group: BoundGroup,
): ReadonlyMap<string, ReadonlySet<BindingKind>> => {
  const found = new Map<string, Set<BindingKind>>();
  for (const { kind, of } of bindings)
    if (groups[kind] === group) found.set(of, (found.get(of) ?? new Set()).add(kind));
  return found;
};

/** What the plan asks of an institution, a line for each thing: all that its fingerprint stands for. */
export const boundParts = (
  { institution, bindings }: Commitment,
  desk: WorkDesk,
): ReadonlyMap<BoundGroup, readonly Line[]> =>
  new Map(
    boundGroups.flatMap((group) => {
      const lines = [...byThing(bindings, group)].flatMap(([of, kinds]) =>
        writers[group](of, institution, kinds, desk),
      );
      return lines.length === 0 ? [] : [[group, lines] as const];
    }),
  );
