import type { FundingLine, PhaseSuccess, Programme, Task } from "../model/action.ts";
import type { Institution } from "../model/cluster.ts";
import { type ValueOf, valuesOf } from "../model/enumerations.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { institutionOrText } from "./diagnosis.ts";
import { readFigure } from "./read-figure.ts";
import { readShare } from "./read-share.ts";
import {
  eachOf,
  findIn,
  listed,
  type Path,
  type Reader,
  readAmount,
  sourceAt,
  type Table,
  unknownReference,
  type Written,
} from "./reader.ts";

type RoadmapWritten = NonNullable<PlanFile["roadmap"]>;
type TaskWritten = NonNullable<RoadmapWritten["tasks"]>[string];
type LineWritten = Exclude<NonNullable<TaskWritten["funding"]>, readonly unknown[]>;

export type FundingTables = {
  readonly institutions: Table<Institution>;
  readonly programmes: Table<Programme>;
  /** Only the ids: measures are resolved after the tasks they are for. */
  readonly measureIds: Table<unknown>;
};

/** The sources of a task's money, in the order in which they pay. */
export const fundingOf = (
  reader: Reader,
  written: TaskWritten["funding"],
  at: Path,
  { institutions, programmes, measureIds }: FundingTables,
): readonly FundingLine[] =>
  eachOf<LineWritten>(written, at).map(([line, here]): FundingLine => {
    const figure = (key: "eligible" | "cap") =>
      readFigure(reader, line[key], [...here, key], { money: true });
    const known = findIn(reader, measureIds, line.measure, [...here, "measure"]);
    return compact({
      origin: reader.place(here),
      measure: known === undefined ? undefined : line.measure,
      programme: findIn(reader, programmes, line.programme, [...here, "programme"]),
      payer: institutionOrText(reader, institutions, line.payer, [...here, "payer"]),
      eligible: figure("eligible"),
      rate: readShare(reader, line.rate, [...here, "rate"]),
      cap: figure("cap"),
      status: line.status,
      probability: readShare(reader, line.probability, [...here, "probability"]),
      note: line.note,
    });
  });

/** People by institution while a task runs. */
export const staffOf = (
  reader: Reader,
  written: Readonly<Record<string, Written>> | undefined,
  at: Path,
  institutions: Table<Institution>,
): Task["staff"] =>
  Object.entries(written ?? {}).flatMap(([id, amount]) => {
    const path = [...at, id];
    const institution = institutions.byId.get(id);
    if (!institution) unknownReference(reader, [institutions], id, reader.place(path, "key"));
    const quantity = readAmount(reader, amount, path);
    return institution && quantity ? [{ institution, quantity }] : [];
  });

/** What is known of the success of each phase, in the order of the phases. */
export const successOf = (
  reader: Reader,
  written: RoadmapWritten["success"],
): readonly PhaseSuccess[] =>
  valuesOf("phase").flatMap((phase: ValueOf<"phase">): readonly PhaseSuccess[] => {
    const entry = written?.[phase];
    const at = ["roadmap", "success", phase];
    if (!entry) return [];
    const { trials, successes, projects, note } = entry;
    const one: PhaseSuccess = compact({
      origin: reader.place(at),
      phase,
      trials,
      successes,
      probability: readShare(reader, entry.probability, [...at, "probability"]),
      projects,
      source: sourceAt(reader, entry.source, [...at, "source"]),
      note,
    });
    return listed(one);
  });
