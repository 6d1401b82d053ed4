import type { Risk, Target } from "../model/action.ts";
import type {
  Agreement,
  Indicator,
  Observation,
  Review,
  Spillover,
  SpilloverPath,
} from "../model/agreement.ts";
import type { Institution, Stage } from "../model/cluster.ts";
import type { IoTable } from "../model/tables.ts";
import type { LocalText } from "../text/language.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { institutionOrText } from "./diagnosis.ts";
import type { Multipliers } from "./multipliers.ts";
import {
  asList,
  eachOf,
  entriesOf,
  findAll,
  findIn,
  listed,
  type Reader,
  readAmount,
  readMonths,
  readTime,
  sourceAt,
  type Table,
} from "./reader.ts";
import { appraisalOf } from "./result.ts";
import { resolveDemands } from "./tables/demands.ts";
import { type ObservedRow, observedRows } from "./tables/observed-rows.ts";

export type FollowUpTables = {
  readonly stages: Table<Stage>;
  readonly institutions: Table<Institution>;
  readonly targets: Table<Target>;
  readonly indicators: Table<Indicator>;
  readonly multipliers: Multipliers;
  /** The table whose sectors demands speak of. */
  readonly inputOutput?: IoTable | undefined;
};

export const resolveSpillover = (
  reader: Reader,
  file: PlanFile,
  tables: FollowUpTables,
): Spillover => {
  const paths = entriesOf(
    reader,
    file.spillover?.paths,
    ["spillover", "paths"],
    (entry, id, at, origin): SpilloverPath =>
      compact({
        ...origin,
        id,
        target: findIn(reader, tables.targets, entry.target, [...at, "target"]),
        stages: findAll(reader, tables.stages, entry.stages, [...at, "stages"]),
        indicator: findIn(reader, tables.indicators, entry.indicator, [...at, "indicator"]),
        mechanism: entry.mechanism,
        lag: readMonths(reader, entry.lag, [...at, "lag"]),
        method: entry.method,
        multiplier: tables.multipliers.find(entry.multiplier, [...at, "multiplier"]),
      }),
  );
  const description = file.spillover?.description;
  const origin = reader.place(["spillover"], "key");
  const appraisal = appraisalOf(reader, file.spillover?.appraisal);
  const demands = resolveDemands(reader, file, tables.targets, tables.inputOutput);
  const multipliers = tables.multipliers.all;
  return compact({ origin, description, paths, multipliers, demands, appraisal });
};

export const resolveRisks = (
  reader: Reader,
  file: PlanFile,
  tables: FollowUpTables,
): readonly Risk[] =>
  entriesOf(reader, file.risks, ["risks"], (entry, id, at, origin): Risk => {
    const { kind, mode, likelihood, impact, response, trigger } = entry;
    const owner = findIn(reader, tables.institutions, entry.owner, [...at, "owner"]);
    const stages = findAll(reader, tables.stages, entry.stages, [...at, "stages"]);
    const text = entry.text ?? id;
    const what = { text, kind, mode, likelihood, impact, owner, response, trigger };
    return compact({ ...origin, id, ...what, stages });
  });

export const resolveReviews = (
  reader: Reader,
  file: PlanFile,
  tables: FollowUpTables,
): readonly Review[] =>
  entriesOf(reader, file.reviews, ["reviews"], (entry, id, at, origin): Review => {
    const { kind, findings, decisions, ifOffTrack } = entry;
    const date = readTime(reader, entry.date, [...at, "date"]);
    const reviewers = eachOf<LocalText>(entry.reviewer, [...at, "reviewer"]).flatMap(
      ([one, path]) => listed(institutionOrText(reader, tables.institutions, one, path)),
    );
    return compact({ ...origin, id, date, kind, reviewers, findings, decisions, ifOffTrack });
  });

export const resolveObservations = (
  reader: Reader,
  { observations = [] }: PlanFile,
  { indicators }: FollowUpTables,
): readonly Observation[] => {
  const take = ({ entry, reader: inside }: ObservedRow): readonly Observation[] => {
    const indicator = findIn(inside, indicators, entry.indicator, ["indicator"]);
    const period = readTime(inside, entry.period, ["period"]);
    const value = readAmount({ ...inside, unit: indicator?.unit }, entry.value, ["value"]);
    const source = sourceAt(inside, entry.source, ["source"]);
    const { kind, note } = entry;
    const origin = inside.place([]);
    return indicator && period && value
      ? [compact({ origin, indicator, period, value, kind, source, note })]
      : [];
  };
  if (typeof observations === "string") return observedRows(reader, take);
  return observations.flatMap((entry, position) => {
    const at = ["observations", position];
    const place: Reader["place"] = (path) => reader.place([...at, ...path]);
    return take({ entry, reader: { ...reader, place } });
  });
};

export const resolveAgreements = (
  reader: Reader,
  file: PlanFile,
  tables: FollowUpTables,
): readonly Agreement[] =>
  (file.agreements ?? []).flatMap((entry, position): readonly Agreement[] => {
    const at = ["agreements", position];
    const institution = findIn(reader, tables.institutions, entry.institution, [
      ...at,
      "institution",
    ]);
    const date = readTime(reader, entry.date, [...at, "date"]);
    const { person, office, conditions, dissent, fingerprint, revision } = entry;
    const rest = { person, office, conditions, dissent, fingerprint, revision };
    const scope = asList<LocalText>(entry.scope);
    const algorithm = String(entry.algorithm);
    const origin = reader.place(at);
    return institution && date
      ? [compact({ origin, institution, date, scope, algorithm, ...rest })]
      : [];
  });
