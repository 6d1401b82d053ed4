import { fault } from "../diagnostics/diagnostic.ts";
import type { Effect, Gate, Predecessor, Target, Task } from "../model/action.ts";
import type { Institution, Need, Stage } from "../model/cluster.ts";
import type { Source, Spread } from "../model/figure.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { institutionOrText } from "./diagnosis.ts";
import { type FundingTables, fundingOf, staffOf } from "./funding.ts";
import { readFigure } from "./read-figure.ts";
import {
  asList,
  eachOf,
  entriesOf,
  findAll,
  findIn,
  listed,
  type Path,
  type Reader,
  readAmount,
  readMonths,
  readTime,
  sourceAt,
  type Table,
  unknownReference,
  type Written,
} from "./reader.ts";
import { readinessOf } from "./readiness.ts";

type TargetWritten = NonNullable<PlanFile["targets"]>[string];
type TaskWritten = NonNullable<NonNullable<PlanFile["roadmap"]>["tasks"]>[string];

const effectOf = (
  reader: Reader,
  written: TargetWritten["effect"],
  at: Path,
  source: Source | undefined,
): Effect | undefined => {
  if (!written) return undefined;
  const by = readTime(reader, written.by, [...at, "by"]);
  const figure = (key: "low" | "likely" | "high") =>
    readFigure(reader, written[key], [...at, key], {
      source,
      asOf: by,
      kind: "forecast",
      note: written.note,
    });
  return compact({
    origin: reader.place(at),
    on: written.on,
    low: figure("low"),
    likely: figure("likely"),
    high: figure("high"),
    by,
    development: written.origin,
    note: written.note,
  });
};

const spreadOf = (
  reader: Reader,
  written: NonNullable<TargetWritten["scores"]>[string],
  at: Path,
): Spread<Quantity> => {
  if (typeof written !== "object") return compact({ likely: readAmount(reader, written, at) });
  return compact({
    low: readAmount(reader, written.low, [...at, "low"]),
    likely: readAmount(reader, written.likely, [...at, "likely"]),
    high: readAmount(reader, written.high, [...at, "high"]),
  });
};

const scoresOf = (
  reader: Reader,
  written: TargetWritten["scores"],
  at: Path,
  criteria: Table<unknown>,
): Target["scores"] =>
  Object.fromEntries(
    Object.entries(written ?? {}).flatMap(([criterion, score]) => {
      const path = [...at, criterion];
      if (criteria.byId.has(criterion))
        return [[criterion, spreadOf(reader, score, path)] as const];
      unknownReference(reader, [criteria], criterion, reader.place(path, "key"));
      return [];
    }),
  );

export const resolveTargets = (
  reader: Reader,
  file: PlanFile,
  tables: {
    readonly stages: Table<Stage>;
    readonly institutions: Table<Institution>;
    readonly needs: Table<Need>;
  },
): readonly Target[] => {
  const criteria: Table<unknown> = {
    kind: "criterion",
    byId: new Map(Object.entries(file.criteria ?? {})),
  };
  return entriesOf(reader, file.targets, ["targets"], (entry, id, at, origin): Target => {
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    return compact({
      ...origin,
      id,
      title: entry.title ?? id,
      stages: findAll(reader, tables.stages, entry.stages, [...at, "stages"]),
      lever: entry.lever,
      innovationType: entry.innovationType,
      mechanism: entry.mechanism,
      users: eachOf<LocalText>(entry.users, [...at, "users"]).flatMap(([user, path]) =>
        listed(institutionOrText(reader, tables.institutions, user, path)),
      ),
      requiredLevel: entry.requiredLevel,
      demand: entry.demand,
      demandAsOf: readTime(reader, entry.demandAsOf, [...at, "demandAsOf"]),
      needs: findAll(reader, tables.needs, entry.needs, [...at, "needs"]),
      drivers: asList(entry.drivers) as Target["drivers"],
      technologies: asList<LocalText>(entry.technologies),
      evidence: entry.evidence,
      source,
      effect: effectOf(reader, entry.effect, [...at, "effect"], source),
      scores: scoresOf(reader, entry.scores, [...at, "scores"], criteria),
      decision: entry.decision ?? "chosen",
      reason: entry.reason,
      priority: readAmount(reader, entry.priority, [...at, "priority"]),
    });
  });
};

const minus = /^\s*[-−–‐▲△]\s*/;

/** Months; a lag below zero is a lead. */
const lagOf = (reader: Reader, written: Written | undefined, path: Path): number => {
  const lead = typeof written === "number" ? written < 0 : minus.test(written ?? "");
  const positive = typeof written === "number" ? Math.abs(written) : written?.replace(minus, "");
  const months = readMonths(reader, positive, path)?.months ?? 0;
  // never -0
  return lead ? 0 - months : months;
};

const predecessorsOf = (
  reader: Reader,
  written: TaskWritten["after"],
  at: Path,
  tasks: Table<unknown>,
): readonly Predecessor[] => {
  type One = Exclude<NonNullable<typeof written>, readonly unknown[]>;
  return eachOf<One>(written as One | readonly One[] | undefined, at).flatMap(([entry, here]) => {
    const whole = typeof entry === "string" ? { task: entry } : entry;
    const place = typeof entry === "string" ? here : [...here, "task"];
    if (!tasks.byId.has(whole.task)) {
      unknownReference(reader, [tasks], whole.task, reader.place(place));
      return [];
    }
    const lag = lagOf(reader, whole.lag, [...here, "lag"]);
    return [{ origin: reader.place(here), task: whole.task, type: whole.type ?? "FS", lag }];
  });
};

const gateOf = (
  reader: Reader,
  written: TaskWritten["gate"],
  at: Path,
  institutions: Table<Institution>,
): Gate | undefined =>
  written &&
  compact({
    origin: reader.place(at),
    test: written.test,
    date: readTime(reader, written.date, [...at, "date"]),
    decider: findIn(reader, institutions, written.decider, [...at, "decider"]),
    ifNot: written.ifNot,
  });

/** The duration, or the likely one of three; three points only where all of them can be read. */
const durationOf = (
  reader: Reader,
  written: TaskWritten["duration"],
  at: Path,
): Pick<Task, "duration" | "estimate"> => {
  if (typeof written !== "object") return compact({ duration: readMonths(reader, written, at) });
  const low = readMonths(reader, written.low, [...at, "low"]);
  const likely = readMonths(reader, written.likely, [...at, "likely"]);
  const high = readMonths(reader, written.high, [...at, "high"]);
  if (low && likely && high && !(low.months <= likely.months && likely.months <= high.months))
    reader.complain(fault("duration/order", "found", reader.place(at)));
  const estimate = low && likely && high ? { low, likely, high } : undefined;
  return compact({ duration: likely, estimate });
};

export const resolveTasks = (
  reader: Reader,
  file: PlanFile,
  tables: FundingTables & { readonly targets: Table<Target> },
): readonly Task[] => {
  const written = file.roadmap?.tasks;
  const tasks: Table<unknown> = { kind: "task", byId: new Map(Object.entries(written ?? {})) };
  return entriesOf(reader, written, ["roadmap", "tasks"], (entry, id, at, origin): Task => {
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    return compact({
      ...origin,
      id,
      title: entry.title ?? id,
      target: findIn(reader, tables.targets, entry.target, [...at, "target"]),
      phase: entry.phase,
      layer: entry.layer,
      start: readTime(reader, entry.start, [...at, "start"]),
      end: readTime(reader, entry.end, [...at, "end"]),
      after: predecessorsOf(reader, entry.after, [...at, "after"], tasks),
      ...durationOf(reader, entry.duration, [...at, "duration"]),
      readiness: readinessOf(reader, entry.readiness, [...at, "readiness"]),
      cost: readFigure(reader, entry.cost, [...at, "cost"], { source, money: true }),
      owner: findIn(reader, tables.institutions, entry.owner, [...at, "owner"]),
      gate: gateOf(reader, entry.gate, [...at, "gate"], tables.institutions),
      handover: entry.handover,
      deadline: readTime(reader, entry.deadline, [...at, "deadline"]),
      blockedMonths: entry.blockedMonths ?? [],
      staff: staffOf(reader, entry.staff, [...at, "staff"], tables.institutions),
      funding: fundingOf(reader, entry.funding, [...at, "funding"], tables),
      source,
      note: entry.note,
    });
  });
};
