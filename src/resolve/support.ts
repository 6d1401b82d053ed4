import type {
  Barrier,
  BudgetLine,
  Criterion,
  Measure,
  Programme,
  Target,
  Task,
} from "../model/action.ts";
import type { Institution, Stage } from "../model/cluster.ts";
import type { Figure } from "../model/figure.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { asMoney } from "./as-money.ts";
import { endOf } from "./cluster.ts";
import { institutionOrText } from "./diagnosis.ts";
import { readFigure } from "./read-figure.ts";
import { readShare } from "./read-share.ts";
import {
  eachOf,
  entriesOf,
  findAll,
  findIn,
  type Path,
  type Reader,
  readAmount,
  readMonths,
  readTime,
  sourceAt,
  type Table,
} from "./reader.ts";

export type SupportTables = {
  readonly stages: Table<Stage>;
  readonly institutions: Table<Institution>;
  readonly targets: Table<Target>;
  readonly tasks: Table<Task>;
};

export const resolveCriteria = (reader: Reader, file: PlanFile): readonly Criterion[] =>
  entriesOf(reader, file.criteria, ["criteria"], (entry, id, at, origin) =>
    compact({
      ...origin,
      id,
      name: entry.name ?? id,
      worst: readAmount(reader, entry.worst, [...at, "worst"]),
      best: readAmount(reader, entry.best, [...at, "best"]),
      weight: readAmount(reader, entry.weight, [...at, "weight"]),
      rank: entry.rank,
      points: (entry.points ?? []).flatMap((corner, position) => {
        const path = [...at, "points", position];
        const corners = readAmount(reader, corner.at, [...path, "at"]);
        const value = readShare(reader, corner.value, [...path, "value"]);
        return corners && value ? [{ at: corners, value: value.amount }] : [];
      }),
      note: entry.note,
    }),
  );

export const resolveBarriers = (
  reader: Reader,
  file: PlanFile,
  tables: SupportTables,
): readonly Barrier[] =>
  entriesOf(reader, file.barriers, ["barriers"], (entry, id, at, origin) =>
    compact({
      ...origin,
      id,
      kind: entry.kind,
      text: entry.text ?? id,
      tasks: findAll(reader, tables.tasks, entry.tasks, [...at, "tasks"]),
      stages: findAll(reader, tables.stages, entry.stages, [...at, "stages"]),
      severity: entry.severity,
      source: sourceAt(reader, entry.source, [...at, "source"]),
    }),
  );

/** Ids of other programmes, of which `all` are written: they may stand later in the file. */
const combinableOf = (
  reader: Reader,
  all: Table<unknown>,
  written: string | readonly string[] | undefined,
  at: Path,
): readonly string[] =>
  eachOf<string>(written, at).flatMap(([id, path]) =>
    findIn(reader, all, id, path) === undefined ? [] : [id],
  );

export const resolveProgrammes = (
  reader: Reader,
  file: PlanFile,
  institutions: Table<Institution>,
): readonly Programme[] => {
  const byId = new Map<string, unknown>(Object.entries(file.programmes ?? {}));
  const all: Table<unknown> = { kind: "programme", byId };
  return entriesOf(reader, file.programmes, ["programmes"], (entry, id, at, origin): Programme => {
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    const { limits } = entry;
    return compact({
      ...origin,
      id,
      name: entry.name ?? id,
      provider: institutionOrText(reader, institutions, entry.provider, [...at, "provider"]),
      limits: compact({
        max: readFigure(reader, limits?.max, [...at, "limits", "max"], { source, money: true }),
        per: limits?.per,
        rate: readAmount(reader, limits?.rate, [...at, "limits", "rate"]),
        years: readAmount(reader, limits?.years, [...at, "limits", "years"]),
      }),
      rounding: readFigure(reader, entry.rounding, [...at, "rounding"], { source, money: true }),
      payment: compact({
        advance: readShare(reader, entry.payment?.advance, [...at, "payment", "advance"]),
        lag: readMonths(reader, entry.payment?.lag, [...at, "payment", "lag"]),
        after: entry.payment?.after,
      }),
      combinable: combinableOf(reader, all, entry.combinable, [...at, "combinable"]),
      inForce: readTime(reader, entry.inForce, [...at, "inForce"]),
      url: entry.url,
      source,
      note: entry.note,
    });
  });
};

type MeasureWritten = NonNullable<PlanFile["measures"]>[string];
type LineWritten = Exclude<
  NonNullable<MeasureWritten["budget"]>[string],
  string | number | readonly unknown[]
>;

const budgetLine = (
  reader: Reader,
  line: string | number | LineWritten,
  path: Path,
  institutions: Table<Institution>,
): Pick<BudgetLine, "figure" | "payer" | "status"> | undefined => {
  const whole: LineWritten = typeof line === "object" ? line : { amount: line };
  const at = typeof line === "object" ? [...path, "amount"] : path;
  const quantity = readAmount(reader, whole.amount, at);
  if (!quantity) return undefined;
  const figure: Figure = { origin: reader.place(path), quantity: asMoney(reader, quantity, at) };
  const body = findIn(reader, institutions, whole.payer, [...path, "payer"]);
  return compact({ figure, payer: body ?? whole.source, status: whole.status });
};

/**
 * The budget by year. Its amounts are what the plan means to spend: they stand in the budget tables
 * with their year and funding status, and not in the list of figures that need a source.
 */
const budgetOf = (
  reader: Reader,
  entry: MeasureWritten,
  at: Path,
  institutions: Table<Institution>,
): readonly BudgetLine[] =>
  Object.entries(entry.budget ?? {}).flatMap(([year, written]) => {
    const path = [...at, year];
    const period = readTime(reader, year, path, "key");
    const lines = eachOf<string | number | LineWritten>(written, path);
    return lines.flatMap(([one, here]): readonly BudgetLine[] => {
      const line = budgetLine(reader, one, here, institutions);
      if (!period || !line) return [];
      const { figure, payer, status = entry.status } = line;
      const dated = { ...figure, asOf: period };
      return [compact({ origin: figure.origin, period, figure: dated, payer, status })];
    });
  });

const beneficiary = (
  reader: Reader,
  tables: SupportTables,
  id: string,
  path: Path,
): readonly (Institution | Stage)[] => {
  const end = endOf(reader, tables, id, path);
  if (!end) return [];
  return [end.kind === "stage" ? end.stage : end.institution];
};

export const resolveMeasures = (
  reader: Reader,
  file: PlanFile,
  tables: SupportTables & {
    readonly barriers: Table<Barrier>;
    readonly programmes: Table<Programme>;
  },
): readonly Measure[] =>
  entriesOf(reader, file.measures, ["measures"], (entry, id, at, origin): Measure => {
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    return compact({
      ...origin,
      id,
      title: entry.title ?? id,
      type: entry.type,
      intervention: entry.intervention,
      description: entry.description,
      barriers: findAll(reader, tables.barriers, entry.barriers, [...at, "barriers"]),
      tasks: findAll(reader, tables.tasks, entry.tasks, [...at, "tasks"]),
      targets: findAll(reader, tables.targets, entry.targets, [...at, "targets"]),
      provider: findIn(reader, tables.institutions, entry.provider, [...at, "provider"]),
      beneficiaries: eachOf<string>(entry.beneficiaries, [...at, "beneficiaries"]).flatMap(
        ([one, path]) => beneficiary(reader, tables, one, path),
      ),
      programme: findIn(reader, tables.programmes, entry.programme, [...at, "programme"]),
      rate: readAmount(reader, entry.rate, [...at, "rate"]),
      cap: readFigure(reader, entry.cap, [...at, "cap"], { source, money: true }),
      budget: budgetOf(reader, entry, [...at, "budget"], tables.institutions),
      status: entry.status,
      afterwards: entry.afterwards,
      source,
    });
  });
