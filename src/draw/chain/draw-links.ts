import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { d, path, text } from "../kit/shapes.ts";
import type { FlowKind } from "./chart.ts";
import { doCross } from "./crossing.ts";
import { type Label, lineHeight } from "./labels.ts";
import { small } from "./letters.ts";
import { type Drawn, headLength } from "./route.ts";

/** Kinds differ by colour and by dash, so that they stay apart in grey. */
export const strokes = {
  goods: { stroke: palette.goods },
  knowledge: { stroke: palette.knowledge, "stroke-dasharray": "7 4" },
  finance: { stroke: palette.finance, "stroke-dasharray": "1 5", "stroke-linecap": "round" },
  return: { stroke: palette.back, "stroke-dasharray": "11 4" },
} as const satisfies Readonly<Record<FlowKind, Readonly<Record<string, string>>>>;

const kinds = Object.keys(strokes) as readonly FlowKind[];

const widthOf = ({ flow, width }: Drawn): number =>
  flow.kind === "finance" ? Math.max(2.6, width) : width;

/** From this width on a link would swallow a narrow one that crosses it. */
const broad = 5;

const pathsOf = (links: readonly Drawn[]): string => links.map((link) => link.path).join(" ");

/** All links of one width and kind; those that cross a broad one before them have a white casing. */
const drawAlike = (links: readonly Drawn[], before: readonly Drawn[]): readonly Shape[] => {
  const [first] = links;
  if (!first) return [];
  const width = widthOf(first);
  const cased = links.filter((link) =>
    before.some((other) => other.width >= broad && doCross(link.samples, other.samples)),
  );
  const casing = { fill: "none", stroke: palette.paper, "stroke-width": width + 3 };
  return [
    ...(cased.length > 0 ? [path(pathsOf(cased), casing)] : []),
    path(pathsOf(links), { fill: "none", ...strokes[first.flow.kind], "stroke-width": width }),
  ];
};

const headOf = ({ end: [x, y], points, width }: Drawn): string => {
  const half = Math.round(4.5 + width * 0.35);
  if (points === "down") return d("M", x - half, y, "h", 2 * half, "L", x, y + headLength, "Z");
  const length = points === "right" ? headLength : -headLength;
  return d("M", x, y - half, "v", 2 * half, "L", x + length, y, "Z");
};

/** The links, the broad ones first, then the heads of their arrows. */
export const drawLinks = (links: readonly Drawn[]): readonly Shape[] => {
  const alike = new Map<string, Drawn[]>();
  for (const link of links) {
    const key = `${widthOf(link)} ${link.flow.kind}`;
    const known = alike.get(key);
    if (known) known.push(link);
    else alike.set(key, [link]);
  }
  const before: Drawn[] = [];
  const lines = [...alike.values()]
    .toSorted((a, b) => (b[0]?.width ?? 0) - (a[0]?.width ?? 0))
    .flatMap((group) => {
      const shapes = drawAlike(group, before);
      before.push(...group);
      return shapes;
    });
  const heads = kinds.flatMap((kind) => {
    const own = links.filter(({ flow }) => flow.kind === kind);
    const fill = strokes[kind].stroke;
    return own.length === 0 ? [] : [path(own.map(headOf).join(" "), { fill })];
  });
  return [...lines, ...heads];
};

type Line = {
  readonly at: readonly [number, number];
  readonly words: string;
  readonly fill: string;
};

const linesOf = ({ link, box, lines }: Label): readonly Line[] =>
  lines.map((words, row) => ({
    at: [Math.round(box.x + box.width / 2), box.y + 13 + row * lineHeight],
    words,
    fill:
      row === lines.length - 1 && link.flow.leak !== undefined
        ? palette.gap
        : strokes[link.flow.kind].stroke,
  }));

/** A white pill behind each line of a label that stands on its link. */
const plateOf = ({ box, lines }: Label): string =>
  lines
    .map((_, row) =>
      d("M", box.x + 6, box.y + 9 + row * lineHeight, "h", Math.max(0, Math.ceil(box.width) - 12)),
    )
    .join(" ");

/** Lines from the links to the labels beside them. */
const drawLeaders = (labels: readonly Label[]): readonly Shape[] =>
  kinds.flatMap((kind) => {
    const leaders = labels.flatMap(({ link, leader }) =>
      leader && link.flow.kind === kind ? [d("M", ...leader[0], "L", ...leader[1])] : [],
    );
    const look = { fill: "none", stroke: strokes[kind].stroke, "stroke-width": 1 };
    return leaders.length > 0 ? [path(leaders.join(" "), look)] : [];
  });

/** What the links are worth, by colour. */
export const drawLabels = (labels: readonly Label[]): readonly Shape[] => {
  const plates = labels.filter(({ leader }) => leader === undefined).map(plateOf);
  const lines = labels.flatMap(linesOf);
  const fills = [...new Set(lines.map(({ fill }) => fill))];
  return [
    ...drawLeaders(labels),
    ...(plates.length > 0
      ? [
          path(plates.join(" "), {
            fill: "none",
            stroke: palette.paper,
            "stroke-width": 16,
            "stroke-linecap": "round",
          }),
        ]
      : []),
    ...fills.flatMap((fill) =>
      lines
        .filter((line) => line.fill === fill)
        .map(({ at, words }) =>
          text(at, words, { size: small, bold: true, anchor: "middle", fill }),
        ),
    ),
  ];
};
