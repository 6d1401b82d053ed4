import type { Complain } from "../diagnostics/diagnostic.ts";
import type { Region } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";
import type { Source as SourceText } from "../read/source.ts";
import type { Sheets } from "../read/tables/sheet.ts";
import { compact } from "../util/compact.ts";
import { deepFreeze } from "../util/deep-freeze.ts";
import { once } from "../util/once.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { resolveTargets, resolveTasks } from "./action.ts";
import { resolveEfforts, resolveIndicators, resolvePositions, resolveRoles } from "./agreement.ts";
import { resolveChanges } from "./changes.ts";
import { checkAnswers } from "./check-answers.ts";
import { resolveInputs, resolveInstitutions, resolveLinks, resolveStages } from "./cluster.ts";
import { resolveDiagnosis } from "./diagnosis.ts";
import {
  resolveAgreements,
  resolveObservations,
  resolveReviews,
  resolveRisks,
  resolveSpillover,
} from "./follow-up.ts";
import {
  readingDefaults,
  resolveGlossary,
  resolveHead,
  resolveHoles,
  resolveMethods,
  resolveSources,
  resolveThresholds,
  resolveWaivers,
  startOf,
} from "./frame.ts";
import { successOf } from "./funding.ts";
import { lostIds } from "./lost-ids.ts";
import { resolveMultipliers } from "./multipliers.ts";
import { resolveProduct, resolveRegion } from "./product.ts";
import { type Reader, readTime, type Table, table } from "./reader.ts";
import { suggester } from "./suggester.ts";
import { resolveBarriers, resolveCriteria, resolveMeasures, resolveProgrammes } from "./support.ts";
import { withKnownSectors } from "./tables/known-sectors.ts";

const makeReader = (
  source: SourceText,
  file: PlanFile,
  complain: Complain,
  sheets: Sheets,
): Reader => {
  const reader: Reader = {
    complain,
    sheets,
    ...readingDefaults(file),
    place: (path, on) => ({
      file: source.fileOf(String(path[0] ?? "")),
      path,
      ...(on ? { on } : {}),
    }),
    figures: [],
    assumed: [],
    sources: table("source", []),
    suggest: suggester(),
    lost: once(() => new Set(lostIds(source.value, file))),
  };
  return { ...reader, sources: table("source", resolveSources(reader, file)) };
};

/** The name of a plan that gives itself no id: its folder, or its file without the ending. */
const idFrom = (name: string): string => {
  const stem =
    name
      .replace(/\/?plan\.ya?ml$|\.ya?ml$/, "")
      .split("/")
      .at(-1) ?? "";
  const id = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  return id === "" ? "plan" : id;
};

const clusterOf = (reader: Reader, file: PlanFile) => {
  const region = resolveRegion(reader, file);
  const product = resolveProduct(reader, file);
  const stages = withKnownSectors(reader, resolveStages(reader, file), region);
  const stageTable = table("stage", stages);
  const institutions = resolveInstitutions(reader, file, stageTable);
  const institutionTable = table("institution", institutions);
  const chain = compact({
    origin: reader.place(["chain"], "key"),
    description: file.chain?.description,
    stages,
    links: resolveLinks(reader, file, stageTable, institutionTable),
    inputs: resolveInputs(reader, file, stageTable),
  });
  const diagnosis = resolveDiagnosis(reader, file, stageTable, institutionTable);
  const needs = table("need", diagnosis.needs);
  const tables = { stages: stageTable, institutions: institutionTable, needs };
  return { region, product, chain, institutions, diagnosis, tables };
};

type ClusterTables = ReturnType<typeof clusterOf>["tables"];

const actionOf = (reader: Reader, file: PlanFile, cluster: ClusterTables) => {
  const criteria = resolveCriteria(reader, file);
  const targets = resolveTargets(reader, file, cluster);
  const withTargets = { ...cluster, targets: table("target", targets) };
  const programmes = resolveProgrammes(reader, file, cluster.institutions);
  const measureIds: Table<unknown> = {
    kind: "measure",
    byId: new Map(Object.entries(file.measures ?? {})),
  };
  const tasks = resolveTasks(reader, file, {
    ...withTargets,
    programmes: table("programme", programmes),
    measureIds,
  });
  const tables = { ...withTargets, tasks: table("task", tasks) };
  const barriers = resolveBarriers(reader, file, tables);
  const measures = resolveMeasures(reader, file, {
    ...tables,
    barriers: table("barrier", barriers),
    programmes: table("programme", programmes),
  });
  const start = readTime(reader, file.roadmap?.start, ["roadmap", "start"])?.from;
  const roadmap = compact({
    origin: reader.place(["roadmap"], "key"),
    description: file.roadmap?.description,
    blockedMonths: file.roadmap?.blockedMonths ?? [],
    success: successOf(reader, file.roadmap?.success),
    start: start ?? startOf(file, reader.fiscalYearStart),
    tasks,
  });
  const all = { ...tables, measures: table("measure", measures) };
  return { criteria, targets, roadmap, barriers, programmes, measures, tables: all };
};

type ActionTables = ReturnType<typeof actionOf>["tables"];

const agreementOf = (reader: Reader, file: PlanFile, action: ActionTables, region: Region) => {
  const multipliers = resolveMultipliers(reader, file);
  const indicators = resolveIndicators(reader, file, { ...action, multipliers });
  const inputOutput = region.inputOutput ?? region.nationalInputOutput;
  const known = table("indicator", indicators);
  const tables = { ...action, indicators: known, multipliers, inputOutput };
  return {
    roles: resolveRoles(reader, file, action),
    efforts: resolveEfforts(reader, file, action),
    positions: resolvePositions(reader, file, action),
    indicators,
    spillover: resolveSpillover(reader, file, tables),
    risks: resolveRisks(reader, file, tables),
    reviews: resolveReviews(reader, file, tables),
    observations: resolveObservations(reader, file, tables),
    agreements: resolveAgreements(reader, file, tables),
  };
};

/**
 * Turns the plan file into the plan: values read, names resolved, defaults taken and recorded. What
 * cannot be read or resolved is said at its place and left out.
 */
export const resolve = (
  source: SourceText,
  file: PlanFile,
  complain: Complain,
  sheets: Sheets = new Map(),
): Plan => {
  const reader = makeReader(source, file, complain, sheets);
  const { tables: cluster, ...clusterParts } = clusterOf(reader, file);
  const { tables: action, ...actionParts } = actionOf(reader, file, cluster);
  const agreementParts = agreementOf(reader, file, action, clusterParts.region);
  checkAnswers(reader, file, { ...action, risks: table("risk", agreementParts.risks) });
  return deepFreeze(
    compact({
      name: source.name,
      head: resolveHead(reader, file, cluster.institutions, idFrom(source.name)),
      ...clusterParts,
      ...actionParts,
      ...agreementParts,
      sources: [...reader.sources.byId.values()],
      holes: resolveHoles(reader, file, cluster.institutions),
      waivers: resolveWaivers(reader, file),
      thresholds: resolveThresholds(reader, file),
      methods: resolveMethods(reader, file),
      glossary: resolveGlossary(reader, file),
      changes: resolveChanges(reader, file),
      figures: reader.figures,
      assumed: reader.assumed,
      start: startOf(file, reader.fiscalYearStart),
    }),
  );
};
