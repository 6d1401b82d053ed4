import type { InstitutionTie } from "../../analyse/institution-ties.ts";
import type { Shape } from "../../document/drawing.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import { palette } from "../kit/palette.ts";
import { line, type Point, path } from "../kit/shapes.ts";

export type TieKind = "knowledge" | "people" | "finance" | "goods" | "several";

const kindOf: Readonly<Record<ValueOf<"linkKind">, TieKind>> = {
  "joint-research": "knowledge",
  licence: "knowledge",
  people: "people",
  information: "people",
  finance: "finance",
  supply: "goods",
  service: "goods",
  return: "goods",
  competition: "goods",
};

export const tieKind = ({ kinds }: InstitutionTie): TieKind => {
  const found = new Set(kinds.map((kind) => kindOf[kind]));
  return found.size === 1 ? ([...found][0] as TieKind) : "several";
};

export const tieKinds: readonly TieKind[] = ["knowledge", "people", "finance", "goods", "several"];

/** Kinds differ by colour and by dash, as in the picture of the chain. */
const looks: Readonly<Record<TieKind, Readonly<Record<string, string>>>> = {
  knowledge: { stroke: palette.knowledge, "stroke-dasharray": "7 4" },
  people: { stroke: palette.tintLine, "stroke-dasharray": "3 3" },
  finance: { stroke: palette.finance, "stroke-dasharray": "1 4.5", "stroke-linecap": "round" },
  goods: { stroke: palette.goods },
  several: { stroke: palette.ink, "stroke-dasharray": "12 3 3 3" },
};

const widest = 4.5;

/** A link more makes the line one unit wider. */
export const tieWidth = ({ links }: Pick<InstitutionTie, "links">): number =>
  Math.min(widest, 0.8 + links.length);

const strokeOf = (kind: TieKind, width: number) => ({
  ...looks[kind],
  "stroke-width": kind === "finance" ? width + 0.6 : width,
});

const short = (value: number): string => String(Math.round(value));

/** How far a chord bends towards the middle of the circle, of the way and of its own length. */
const bend = 0.62;
const deepest = 0.75;

/** From one node to another, bent towards the middle so that neighbours are joined inside the circle. */
export const chordPath = (from: Point, to: Point, centre: Point): string => {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const way = Math.hypot(centre[0] - middle[0], centre[1] - middle[1]);
  const length = Math.hypot(from[0] - to[0], from[1] - to[1]);
  const share = way === 0 ? 0 : Math.min(bend, (deepest * length) / way);
  const control: Point = [
    middle[0] + (centre[0] - middle[0]) * share,
    middle[1] + (centre[1] - middle[1]) * share,
  ];
  return `M${from.map(short).join(" ")}Q${control.map(short).join(" ")} ${to.map(short).join(" ")}`;
};

type DrawnTie = {
  readonly tie: InstitutionTie;
  readonly path: string;
};

/** The ties, those of one look as one path; the widest last, so that they lie above. */
export const drawTies = (ties: readonly DrawnTie[]): readonly Shape[] => {
  const groups = new Map<string, DrawnTie[]>();
  for (const one of ties.toSorted((a, b) => tieWidth(a.tie) - tieWidth(b.tie))) {
    const key = `${tieWidth(one.tie)} ${tieKind(one.tie)}`;
    const list = groups.get(key);
    if (list) list.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const look = { fill: "none", ...strokeOf(tieKind(first.tie), tieWidth(first.tie)) };
    return [path(list.map((one) => one.path).join(""), look)];
  });
};

/** A piece of line, for the legend. */
export const tieSample =
  (kind: TieKind) =>
  ([x, y]: Point): Shape =>
    line([x + 1, y], [x + 33, y], strokeOf(kind, 1.8));
