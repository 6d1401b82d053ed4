import type { StageScore } from "../../analyse/analyses/stage-scores.ts";
import { measuresAtStage } from "../../analyse/measures-at-stage.ts";
import type { Shape } from "../../document/drawing.ts";
import type { Target } from "../../model/action.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { group, line, type Point, text, textLines } from "../kit/shapes.ts";
import { spread } from "../kit/spread.ts";
import { wrap } from "../kit/wrap.ts";
import { figureWidth, type PlacedRow } from "./grid.ts";

const laneWidth = 24;
const mostLanes = 6;
const markRadius = 8.5;

type Scored = PlacedRow & { readonly score: StageScore };

/** One target down the rows it stands at. */
type Lane = { readonly target: Target; readonly rows: readonly Scored[] };

const scoredOf = (rows: readonly PlacedRow[]): readonly Scored[] =>
  rows.flatMap((placed) =>
    placed.row.kind === "stage" ? [{ ...placed, score: placed.row.score }] : [],
  );

const lanesOf = (rows: readonly PlacedRow[]): readonly Lane[] => {
  const found = new Map<string, { target: Target; rows: Scored[] }>();
  for (const placed of scoredOf(rows)) {
    for (const target of placed.score.targets) {
      const lane = found.get(target.id) ?? { target, rows: [] };
      lane.rows.push(placed);
      found.set(target.id, lane);
    }
  }
  return [...found.values()];
};

/** A numbered disc; a ring where the stage does not lie behind. */
export const mark = ([x, y]: Point, said: string, isBehind: boolean): Shape =>
  group({}, [
    {
      tag: "circle",
      attributes: {
        cx: x,
        cy: y,
        r: markRadius,
        fill: isBehind ? palette.accent : palette.paper,
        stroke: palette.accent,
        "stroke-width": 1.6,
      },
      children: [],
    },
    text([x, y + 4], said, {
      size: 11,
      bold: true,
      fill: isBehind ? palette.paper : palette.accent,
      anchor: "middle",
    }),
  ]);

const isBehind = ({ gap }: StageScore): boolean => (gap.value ?? 1) > 0;

const drawLane = ({ target, rows }: Lane, x: number, said: string): readonly Shape[] => {
  const [first, last] = [rows[0]?.middle ?? 0, rows.at(-1)?.middle ?? 0];
  const look = {
    stroke: palette.accent,
    "stroke-width": 1.6,
    "stroke-dasharray": target.decision === "open" ? "3 3" : undefined,
  };
  return [
    ...(rows.length > 1 ? [line([x, first], [x, last], look)] : []),
    ...rows.map(({ score, middle }) => mark([x, middle], said, isBehind(score))),
  ];
};

type Note = {
  readonly middle: number;
  readonly weight: number;
  readonly number?: string;
  readonly lines: readonly string[];
};

const leading = 15;
const gap = 7;

const heightOf = ({ lines }: Note): number => lines.length * leading;

const targetNote = (
  { target, rows }: Lane,
  number: string,
  room: { readonly width: number; readonly lines: number },
  { say, text: words }: FigureContext,
): Note => {
  const title = words.pick(target.title);
  const said = target.decision === "open" ? say("open", { title }) : title;
  const middles = rows.map(({ middle }) => middle);
  return {
    middle: ((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2,
    weight: 1,
    number,
    lines: wrap(said, { width: room.width - 24, size: 12, lines: room.lines }),
  };
};

const drawNote = (note: Note, x: number, top: number): readonly Shape[] => {
  if (note.number === undefined)
    return textLines([x, top + 12], note.lines, {
      size: 12,
      bold: true,
      leading,
      fill: palette.gap,
    });
  const left = x + 24;
  return [
    mark([x + markRadius, top + 8], note.number, true),
    ...textLines([left, top + 12], note.lines, { size: 12, leading }),
  ];
};

/** As many lines to a title as let all notes stand beside the rows. */
const fitted = (make: (lines: number) => readonly Note[], room: number): readonly Note[] => {
  for (const lines of [4, 3, 2]) {
    const notes = make(lines);
    const tall = notes.reduce((sum, note) => sum + heightOf(note) + gap, 0);
    if (tall <= room) return notes;
  }
  return make(1);
};

const countMarks = (rows: readonly PlacedRow[], x: number): readonly Shape[] =>
  scoredOf(rows).flatMap(({ score, middle }) =>
    score.targets.length === 0
      ? []
      : [mark([x, middle], String(score.targets.length), isBehind(score))],
  );

export type Targets = {
  readonly shapes: readonly Shape[];
  /** Whether the targets are counted, as they are too many to draw one by one. */
  readonly isCounted: boolean;
  /** Right end of the marks, before their names. */
  readonly right: number;
  readonly bottom: number;
};

/** The targets beside the rows they stand at, with their names, and what is overlooked. */
export const drawTargets = (
  rows: readonly PlacedRow[],
  x: number,
  overlooked: ReadonlySet<string>,
  context: FigureContext,
): Targets => {
  const lanes = lanesOf(rows);
  const isCounted = lanes.length > mostLanes;
  const [top, bottom] = [rows[0]?.top ?? 0, (rows.at(-1)?.top ?? 0) + (rows.at(-1)?.height ?? 0)];
  const left = x + (isCounted ? 1 : Math.max(1, lanes.length)) * laneWidth + 8;
  const width = figureWidth - margin - left - 6;
  const missed = scoredOf(rows)
    .filter(({ score }) => overlooked.has(score.stage.id))
    .map(
      ({ middle, score }): Note => ({
        middle,
        weight: 1000,
        lines: wrap(
          context.say("overlooked", {
            measures: measuresAtStage(context.plan, score.stage).length,
          }),
          { width, size: 12, bold: true, lines: 1 },
        ),
      }),
    );
  const notes = fitted(
    (lines) =>
      [
        ...missed,
        ...(isCounted
          ? []
          : lanes.map((lane, place) =>
              targetNote(lane, String(place + 1), { width, lines }, context),
            )),
      ].sort((a, b) => a.middle - b.middle),
    bottom - top,
  );
  const starts = spread(
    notes.map((note) => ({ middle: note.middle, size: heightOf(note), weight: note.weight })),
    gap,
    [top + 4, bottom],
  );
  const drawn = notes.flatMap((note, place) => drawNote(note, left, starts[place] ?? top));
  const last = notes.at(-1);
  return {
    shapes: [
      ...(isCounted
        ? countMarks(rows, x + markRadius)
        : lanes.flatMap((lane, place) =>
            drawLane(lane, x + markRadius + place * laneWidth, String(place + 1)),
          )),
      ...drawn,
    ],
    isCounted,
    right: left - 10,
    bottom: last ? Math.max(bottom, (starts.at(-1) ?? 0) + heightOf(last)) : bottom,
  };
};
