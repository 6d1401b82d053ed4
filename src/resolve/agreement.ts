import { fault } from "../diagnostics/diagnostic.ts";
import type { Measure, Target, Task } from "../model/action.ts";
import type { Amounts, Duty, Effort, Indicator, Position, Role } from "../model/agreement.ts";
import type { Institution } from "../model/cluster.ts";
import type { LocalText } from "../text/language.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { buildUpOf } from "./build-up.ts";
import { circleOfParents } from "./circle-of-parents.ts";
import type { Multipliers } from "./multipliers.ts";
import { readFigure } from "./read-figure.ts";
import {
  asList,
  entriesOf,
  findAll,
  findIn,
  type Path,
  type Reader,
  readAmount,
  readTime,
  sourceAt,
  type Table,
  unknownReference,
  type Written,
} from "./reader.ts";
import { resultsOf } from "./result.ts";

export type AgreementTables = {
  readonly institutions: Table<Institution>;
  readonly targets: Table<Target>;
  readonly tasks: Table<Task>;
  readonly measures: Table<Measure>;
};

const dutyOf = (
  reader: Reader,
  { tasks, measures }: AgreementTables,
  id: string,
  path: Path,
): Duty | undefined => {
  const task = tasks.byId.get(id);
  const measure = measures.byId.get(id);
  if (task && measure) {
    const related = [task, measure].map(({ origin }) => ({ place: origin, key: "one", facts: {} }));
    reader.complain({
      ...fault("reference/ambiguous", "twice", reader.place(path, "key"), { id }),
      related,
    });
  }
  if (task) return { kind: "task", task };
  if (measure) return { kind: "measure", measure };
  unknownReference(reader, [{ ...tasks, kind: "duty" }, measures], id, reader.place(path, "key"));
  return undefined;
};

export const resolveRoles = (
  reader: Reader,
  file: PlanFile,
  tables: AgreementTables,
): readonly Role[] =>
  entriesOf(reader, file.roles, ["roles"], (entry, id, at, origin): readonly Role[] => {
    const duty = dutyOf(reader, tables, id, at);
    const bodies = (key: "accountable" | "responsible" | "consulted" | "informed") =>
      findAll(reader, tables.institutions, entry[key], [...at, key]);
    const role = {
      ...origin,
      accountable: bodies("accountable"),
      responsible: bodies("responsible"),
      consulted: bodies("consulted"),
      informed: bodies("informed"),
      capabilities: asList<LocalText>(entry.capabilities),
      note: entry.note,
    };
    return duty ? [compact({ ...role, duty })] : [];
  }).flat();

const amountsOf = (
  reader: Reader,
  written: Readonly<Record<string, Written>> | undefined,
  at: Path,
  targets: Table<Target>,
): Amounts =>
  Object.fromEntries(
    Object.entries(written ?? {}).flatMap(([id, amount]) => {
      const path = [...at, id];
      if (id !== "other" && !targets.byId.has(id)) {
        unknownReference(reader, [targets], id, reader.place(path, "key"));
        return [];
      }
      const quantity = readAmount(reader, amount, path);
      return quantity ? [[id, quantity] as const] : [];
    }),
  );

export const resolveEfforts = (
  reader: Reader,
  file: PlanFile,
  tables: AgreementTables,
): readonly Effort[] =>
  (file.efforts ?? []).flatMap((entry, position): readonly Effort[] => {
    const at = ["efforts", position];
    const institution = findIn(reader, tables.institutions, entry.institution, [
      ...at,
      "institution",
    ]);
    const now = amountsOf(reader, entry.now, [...at, "now"], tables.targets);
    const plan = amountsOf(reader, entry.plan, [...at, "plan"], tables.targets);
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    const origin = reader.place(at);
    return institution
      ? [compact({ origin, institution, now, plan, source, note: entry.note })]
      : [];
  });

export const resolvePositions = (
  reader: Reader,
  file: PlanFile,
  tables: AgreementTables,
): readonly Position[] =>
  (file.positions ?? []).flatMap((entry, position): readonly Position[] => {
    const at = ["positions", position];
    const institution = findIn(reader, tables.institutions, entry.institution, [
      ...at,
      "institution",
    ]);
    const target = findIn(reader, tables.targets, entry.target, [...at, "target"]);
    const { stance, note, resolution } = entry;
    const origin = reader.place(at);
    return institution && target
      ? [compact({ origin, institution, target, stance, note, resolution })]
      : [];
  });

type IndicatorWritten = NonNullable<PlanFile["indicators"]>[string];

const interimOf = (reader: Reader, written: IndicatorWritten["interim"], at: Path) =>
  (written ?? []).flatMap((point, position) => {
    const period = readTime(reader, point.date, [...at, position, "date"]);
    const value = readAmount(reader, point.value, [...at, position, "value"]);
    return period && value ? [{ period, value }] : [];
  });

/** An entry of `sources` where the text has the form of an id, else the words themselves. */
const sourceOrText = (reader: Reader, written: IndicatorWritten["source"], path: Path) =>
  typeof written === "string" && /^[a-z][a-z0-9-]*$/.test(written)
    ? sourceAt(reader, written, path)
    : written;

export const resolveIndicators = (
  reader: Reader,
  file: PlanFile,
  tables: AgreementTables & { readonly multipliers: Multipliers },
): readonly Indicator[] => {
  const written = file.indicators ?? {};
  const all: Table<IndicatorWritten> = {
    kind: "indicator",
    byId: new Map(Object.entries(written)),
  };
  const named = { multipliers: tables.multipliers, indicators: all };
  const circular = circleOfParents(reader, written);
  return entriesOf(reader, written, ["indicators"], (entry, id, at, origin): Indicator => {
    const inside = { ...reader, unit: entry.unit };
    const source = sourceOrText(reader, entry.source, [...at, "source"]);
    const figures = source && typeof source === "object" && "id" in source ? source : undefined;
    const { parent } = entry;
    const known = parent !== undefined && all.byId.has(parent);
    if (parent !== undefined && !known)
      unknownReference(reader, [all], parent, reader.place([...at, "parent"]));
    return compact({
      ...origin,
      id,
      name: entry.name ?? id,
      level: entry.level,
      layer: entry.layer,
      unit: entry.unit,
      direction: entry.direction,
      headline: entry.headline ?? false,
      baseline: readFigure(inside, entry.baseline, [...at, "baseline"], { source: figures }),
      target: readFigure(inside, entry.target, [...at, "target"], {
        kind: "target",
        source: figures,
      }),
      interim: interimOf(inside, entry.interim, [...at, "interim"]),
      source,
      frequency: entry.frequency,
      owner: findIn(reader, tables.institutions, entry.owner, [...at, "owner"]),
      formula: entry.formula,
      measures: findAll(reader, tables.measures, entry.measures, [...at, "measures"]),
      targets: findAll(reader, tables.targets, entry.targets, [...at, "targets"]),
      ...resultsOf(inside, entry, at, tables.measures),
      ...buildUpOf(inside, entry, at, { ...named, source: figures }),
      parent: known && !circular.has(id) ? parent : undefined,
      assumption: entry.assumption,
    });
  });
};
