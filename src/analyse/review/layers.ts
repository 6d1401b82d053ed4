import type { ValueOf } from "../../model/enumerations.ts";
import { valuesOf } from "../../model/enumerations.ts";
import type { IndicatorProgress, Light } from "../analyses/progress.ts";

export type Layer = ValueOf<"monitoringLayer">;

/** "moves" where at least half of what can be judged is on track; "unseen" where nothing can be judged. */
export type LayerState = "moves" | "stalls" | "unseen" | "empty";

export type LayerStand = {
  readonly layer: Layer;
  readonly state: LayerState;
  readonly indicators: number;
  readonly judged: number;
  readonly counts: Readonly<Record<Light, number>>;
};

/** How far the effect of the plan comes through the layers, from the link with policy to economic results. */
export type Reach = {
  /** "stops" between two layers, at the first that can be seen "never" begins, "comes" as far as can be seen. */
  readonly kind: "stops" | "never" | "comes" | "unseen";
  /** The last layer that moves in an unbroken row. */
  readonly last?: Layer;
  /** The first that stalls. */
  readonly next?: Layer;
  /** Layers between the two, or behind the last, of which nothing is known. */
  readonly dark: readonly Layer[];
  /** Layers that move behind one that stalls: what moves them is not what the plan says. */
  readonly despite: readonly Layer[];
};

const stateOf = (all: number, judged: number, green: number): LayerState => {
  if (all === 0) return "empty";
  if (judged === 0) return "unseen";
  return 2 * green >= judged ? "moves" : "stalls";
};

export const layerStands = (indicators: readonly IndicatorProgress[]): readonly LayerStand[] =>
  valuesOf("monitoringLayer").map((layer) => {
    const own = indicators.filter(({ indicator }) => indicator.layer === layer);
    const countOf = (light: Light) => own.filter((one) => one.light === light).length;
    const counts = {
      green: countOf("green"),
      amber: countOf("amber"),
      red: countOf("red"),
      early: countOf("early"),
      grey: countOf("grey"),
    };
    const judged = counts.green + counts.amber + counts.red;
    const state = stateOf(own.length, judged, counts.green);
    return { layer, state, indicators: own.length, judged, counts };
  });

const isSeen = ({ state }: LayerStand): boolean => state === "moves" || state === "stalls";

const namesOf = (stands: readonly LayerStand[]): readonly Layer[] =>
  stands.map(({ layer }) => layer);

export const reachOf = (stands: readonly LayerStand[]): Reach => {
  const unseen = (all: readonly LayerStand[]) => namesOf(all.filter((one) => !isSeen(one)));
  if (!stands.some(isSeen)) return { kind: "unseen", dark: unseen(stands), despite: [] };
  const stall = stands.findIndex(({ state }) => state === "stalls");
  if (stall === -1) {
    const last = stands.findLastIndex(isSeen);
    const { layer } = stands[last] as LayerStand;
    return { kind: "comes", last: layer, dark: unseen(stands), despite: [] };
  }
  const next = (stands[stall] as LayerStand).layer;
  const despite = namesOf(stands.slice(stall).filter(({ state }) => state === "moves"));
  const before = stands.slice(0, stall).findLastIndex(({ state }) => state === "moves");
  const last = stands[before]?.layer;
  const dark = unseen(stands.slice(before + 1, stall));
  return last === undefined
    ? { kind: "never", next, dark, despite }
    : { kind: "stops", last, next, dark, despite };
};
