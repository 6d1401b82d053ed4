import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Task } from "../../model/action.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { LocalText } from "../../text/language.ts";
import { type Graph, reversed } from "../../util/graph.ts";
import { marksBeyond } from "../../util/marks-beyond.ts";
import { defineRule } from "../rule.ts";

type Layer = ValueOf<"layer">;

const layers = valuesOf("layer");

const bit = (layer: Layer | undefined): number => (layer ? 1 << layers.indexOf(layer) : 0);

/**
 * From each task to those it leads to. A task that ends when another begins (SF) stands by for it: it leads
 * to that one and to what that one comes after, by way of a node of its own behind the tasks.
 */
const leadsTo = (tasks: readonly Task[]): Graph => {
  const places = new Map(tasks.map((task, place) => [task.id, place]));
  const count = tasks.length;
  const to: number[][] = Array.from({ length: 2 * count }, () => []);
  for (const [place, { after }] of tasks.entries()) {
    to[count + place]?.push(place);
    for (const { task, type } of after) {
      const before = places.get(task);
      if (before === undefined) continue;
      if (type === "SF") to[place]?.push(count + before);
      else to[before]?.push(place);
      to[count + place]?.push(before);
    }
  }
  return to;
};

type Enabling = "technology" | "resource";

/** What a task of a layer has to lead to: one layer of each group. */
const wanted: Readonly<Record<Enabling, readonly (readonly Layer[])[]>> = {
  technology: [["product"], ["market"]],
  resource: [["technology", "product"]],
};

const isEnabling = (layer: Layer | undefined): layer is Enabling =>
  layer === "technology" || layer === "resource";

type Lack = { readonly layer: Enabling; readonly groups: readonly (readonly Layer[])[] };

/** What each task of technology or resources leads to nowhere. Tasks for no target are shared by all. */
const lacksOf = (tasks: readonly Task[], graph: Graph): readonly (Lack | undefined)[] => {
  const beyond = marksBeyond(
    graph,
    graph.map((_, node) => bit(tasks[node]?.layer)),
  );
  return tasks.map(({ layer, target }, place) => {
    if (!target || !isEnabling(layer)) return undefined;
    const reaches = beyond[place] as number;
    const groups = wanted[layer].filter((group) => group.every((one) => !(reaches & bit(one))));
    return { layer, groups };
  });
};

/** One cause, one finding: where the next task of the same layer leads no further either, it is said there. */
const ownLacks = (
  lacks: readonly (Lack | undefined)[],
  graph: Graph,
  place: number,
): Lack["groups"] => {
  const own = lacks[place];
  const next = (graph[place] ?? []).flatMap((node) => lacks[node] ?? []);
  return (own?.groups ?? []).filter(
    (group) => !next.some(({ layer, groups }) => layer === own?.layer && groups.includes(group)),
  );
};

type Lost = { readonly task: LocalText; readonly lacks: Lack["groups"] };

/** "product", or "technology or product": the layers of a group by their names. */
const layerNames = (lacks: Lack["groups"], print: Print): readonly string[] =>
  lacks.map((group) => group.map((one) => print.enumerated("layer", one)).join(" or "));

/** Technology without a product, and resources without a use, are what a layered roadmap brings to light. */
export const layerLinked = defineRule({
  id: "layer-linked",
  title: { en: "the layers of the roadmap are linked", ja: "ロードマップの層がつながること" },
  number: 38,
  step: 4,
  severity: "warning",
  from: "deliberation",
  limits: {},
  applies: ({ roadmap }) =>
    roadmap.tasks.some(({ target, layer }) => target !== undefined && layer !== undefined),
  messages: {
    technology: (facts: Lost, print: Print) =>
      `no ${layerNames(facts.lacks, print).join(" and no ")} task comes after the technology task \`${print.pick(facts.task)}\``,
    resource: (facts: Lost, print: Print) =>
      `no ${layerNames(facts.lacks, print).join(" and no ")} task comes after the resource task \`${print.pick(facts.task)}\``,
    region: (facts: { task: LocalText }, print: Print) =>
      `the region task \`${print.pick(facts.task)}\` comes after no product or market task`,
  },
  writes: { region: () => ["after"] },
  help: "name the task among what the next one comes `after`, or correct its `layer`",
  principle: {
    en: "T-Plan roadmapping (Phaal, Farrukh and Probert): the layers market, product, technology and resources are worth drawing for the links between them",
    ja: "T-Plan（Phaal、Farrukh、Probert）：市場・製品・技術・資源の層を描くのは、層の間のつながりを示すためである",
  },
  check: ({ plan: { roadmap }, report }) => {
    const { tasks } = roadmap;
    const graph = leadsTo(tasks);
    const lacks = lacksOf(tasks, graph);
    const before = marksBeyond(
      reversed(graph),
      graph.map((_, node) => bit(tasks[node]?.layer)),
    );
    for (const [place, task] of tasks.entries()) {
      const own = ownLacks(lacks, graph, place);
      const layer = lacks[place]?.layer;
      if (layer && own.length > 0) report(layer, onKey(at(task)), { task: task.title, lacks: own });
      const reaches = before[place] as number;
      if (!task.target || task.layer !== "region" || reaches & (bit("product") | bit("market")))
        continue;
      report("region", at(task, "after"), { task: task.title });
    }
  },
});
