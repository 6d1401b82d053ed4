import { stageLinks } from "../../analyse/analyses/chain-graph.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target } from "../../model/action.ts";
import type { Indicator, SpilloverPath } from "../../model/agreement.ts";
import type { Chain, Stage } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { also, defineRule, type Report } from "../rule.ts";

const quoted = (names: readonly LocalText[], print: Print): string =>
  print.list(names.map((name) => `\`${print.pick(name)}\``));

const messages = {
  noPaths: (facts: { targets: readonly LocalText[] }, print: Print) =>
    `no path says how ${quoted(facts.targets, print)} reach${facts.targets.length === 1 ? "es" : ""} the regional economy`,
  none: (facts: { target: LocalText }, print: Print) =>
    `no path says how \`${print.pick(facts.target)}\` reaches the regional economy`,
  incomplete: (facts: { path: string; missing: readonly string[] }, print: Print) =>
    `the path \`${facts.path}\` names ${print.list(facts.missing.map((key) => `no \`${key}\``))}`,
  start: (facts: { path: string; first: LocalText; stages: readonly LocalText[] }, print: Print) =>
    `the path \`${facts.path}\` begins at \`${print.pick(facts.first)}\`, while its target is at ${quoted(facts.stages, print)}`,
  gap: (facts: { path: string; cutOff: readonly LocalText[] }, print: Print) =>
    `in the path \`${facts.path}\` no link joins ${quoted(facts.cutOff, print)} to the stage it begins at, directly or through its other stages`,
  notRegional: (
    facts: { target: LocalText; indicator: LocalText; level?: ValueOf<"indicatorLevel"> },
    print: Print,
  ) =>
    `no path of \`${print.pick(facts.target)}\` ends in an effect on the region: \`${print.pick(facts.indicator)}\` ${facts.level === undefined ? "states no level" : `is of the level \`${print.enumerated("indicatorLevel", facts.level)}\``}`,
};

/** Stage → the stages a link or an input joins it to; rivals are not joined. */
const neighboursIn = (chain: Chain): ReadonlyMap<Stage, readonly Stage[]> => {
  const found = new Map<Stage, Stage[]>(chain.stages.map((stage) => [stage, []]));
  const join = (a: Stage | undefined, b: Stage | undefined): void => {
    if (!a || !b) return;
    found.get(a)?.push(b);
    found.get(b)?.push(a);
  };
  for (const { from, to, link } of stageLinks(chain))
    if (link.kind !== "competition") join(chain.stages[from], chain.stages[to]);
  for (const { stage, of } of chain.inputs) join(stage, of);
  return found;
};

/** Stages of a path that cannot be reached from its first along stages of the path: an effect may branch. */
const cutOffIn = (
  { stages }: SpilloverPath,
  neighbours: ReadonlyMap<Stage, readonly Stage[]>,
): readonly Stage[] => {
  const waiting = new Set(stages);
  const next = stages.slice(0, 1);
  for (let stage = next.pop(); stage; stage = next.pop()) {
    waiting.delete(stage);
    for (const one of neighbours.get(stage) ?? []) if (waiting.has(one)) next.push(one);
  }
  return stages.filter((stage) => waiting.has(stage));
};

/** Whether the indicator, or one it contributes to, is an effect on the region. */
const isRegional = (indicator: Indicator, all: ReadonlyMap<string, Indicator>): boolean => {
  let one: Indicator | undefined = indicator;
  while (one && one.level !== "impact")
    one = one.parent === undefined ? undefined : all.get(one.parent);
  return one !== undefined;
};

const judgePath = (
  path: SpilloverPath,
  target: Target,
  neighbours: ReadonlyMap<Stage, readonly Stage[]>,
  report: Report<typeof messages>,
): void => {
  const { id, stages, indicator } = path;
  const missing = [...(stages.length === 0 ? ["stages"] : []), ...(indicator ? [] : ["indicator"])];
  if (missing.length > 0) report("incomplete", onKey(at(path)), { path: id, missing });
  const [first] = stages;
  if (!first) return;
  // a target without stages is the business of the rule on anchored targets
  if (target.stages.length > 0 && !target.stages.includes(first)) {
    const names = target.stages.map(({ name }) => name);
    const facts = { path: id, first: first.name, stages: names };
    report("start", at(path, "stages"), facts, [also(onKey(at(target)), "target")]);
  }
  const cutOff = cutOffIn(path, neighbours);
  if (cutOff.length === 0) return;
  const facts = { path: id, cutOff: cutOff.map(({ name }) => name) };
  report(
    "gap",
    at(path, "stages"),
    facts,
    cutOff.map((stage) => also(onKey(at(stage)), "stage")),
  );
};

const judgeEnds = (
  target: Target,
  paths: readonly SpilloverPath[],
  all: ReadonlyMap<string, Indicator>,
  report: Report<typeof messages>,
): void => {
  const ends = paths.flatMap((path) => (path.indicator ? [{ path, end: path.indicator }] : []));
  const [first, ...others] = ends;
  if (!first || ends.some(({ end }) => isRegional(end, all))) return;
  report(
    "notRegional",
    at(first.path, "indicator"),
    compact({ target: target.title, indicator: first.end.name, level: first.end.level }),
    [
      also(onKey(at(first.end)), "indicator"),
      ...others.map(({ path }) => also(at(path, "indicator"), "end")),
    ],
  );
};

const byTarget = (plan: Plan): ReadonlyMap<Target, readonly SpilloverPath[]> => {
  const found = new Map<Target, SpilloverPath[]>(
    plan.targets.filter(({ decision }) => decision === "chosen").map((target) => [target, []]),
  );
  for (const path of plan.spillover.paths) if (path.target) found.get(path.target)?.push(path);
  return found;
};

/** A stronger stage is not yet a stronger region: the way between them has to be named. */
export const spilloverPath = defineRule({
  id: "spillover-path",
  title: {
    en: "each target has a path to the regional economy",
    ja: "地域経済への波及の経路があること",
  },
  number: 61,
  step: 7,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ targets }) => targets.some(({ decision }) => decision === "chosen"),
  messages,
  writes: { incomplete: ({ missing }) => missing },
  notes: {
    target: () => "the target",
    stage: () => "the stage",
    indicator: () =>
      "the indicator; neither it nor what it contributes to is of the level `impact`",
    end: () => "another path of the target, with no such end either",
  },
  help: ({ path, cutOff }: { readonly path?: string; readonly cutOff?: readonly LocalText[] }) => {
    if (path === undefined)
      return "write under `spillover.paths` the stages an effect of the target passes through and the indicator of the level `impact` it ends in";
    return cutOff === undefined
      ? "begin the path at a stage of the target, name the stages after it, and end in an indicator"
      : "name the stage in between, or write the link that is missing under `chain.links`";
  },
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, figure 5: from the support of one stage through the chain to the regional economy",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 図5：一つの工程への支援から、サプライチェーンを経て地域経済へ",
  },
  check: ({ plan, report }) => {
    const paths = byTarget(plan);
    if (paths.size === 0) return;
    if (plan.spillover.paths.length === 0) {
      const targets = [...paths.keys()].map(({ title }) => title);
      report("noPaths", at(plan.spillover), { targets });
      return;
    }
    const neighbours = neighboursIn(plan.chain);
    const indicators = new Map(plan.indicators.map((one) => [one.id, one]));
    for (const [target, own] of paths) {
      if (own.length === 0) report("none", onKey(at(target)), { target: target.title });
      for (const path of own) judgePath(path, target, neighbours, report);
      judgeEnds(target, own, indicators, report);
    }
  },
});
