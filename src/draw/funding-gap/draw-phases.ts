import type { Coverage } from "../../analyse/analyses/funding-coverage.ts";
import type { Cover } from "../../analyse/finance/cover.ts";
import type { Shape } from "../../document/drawing.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { line, rect, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine } from "../kit/wrap.ts";
import { figureWidth, plot, type Setting } from "./draw-years.ts";
import { coverageOf, frameOf, looks, statuses } from "./statuses.ts";

type Phase = ValueOf<"phase">;

const rowHeight = 36;
const barHeight = 18;
/** Room right of the longest bar for what is not secured. */
const noteWidth = 210;
const coverageRight = plot.left - 14;

/** Phases with tasks that raise technology readiness between 4 and 7. */
const valleyPhases = ({ roadmap }: Plan): ReadonlySet<Phase | "none" | undefined> =>
  new Set(
    roadmap.tasks
      .filter(({ readiness: { trl } }) => trl !== undefined && trl.from < 7 && trl.to > 4)
      .map(({ phase }) => phase),
  );

type Row = {
  readonly name: string;
  readonly cover: Cover;
  readonly isValley: boolean;
  /** The first of those that follow each other in the valley carries its name. */
  readonly isValleyStart: boolean;
  readonly isLowest: boolean;
};

const rowsOf = ({ phases, valley }: Coverage, { context }: Setting): readonly Row[] => {
  const { plan, text: words, say } = context;
  const inValley = valleyPhases(plan);
  const lowest = new Set<Phase | undefined>(valley.defined ? valley.phases : []);
  const before = (place: number): Phase | "none" | undefined =>
    place === 0 ? "none" : phases[place - 1]?.phase;
  return phases.map(({ phase, cover }, place) => ({
    name: phase === undefined ? say("noPhase") : words.enumerated("phase", phase),
    cover,
    isValley: inValley.has(phase),
    isValleyStart: inValley.has(phase) && !inValley.has(before(place)),
    isLowest: phase !== undefined && lowest.has(phase),
  }));
};

const notesOf = (
  { cover, isLowest }: Row,
  { scale, context: { say } }: Setting,
): readonly string[] => {
  if (cover.gap <= 0) return [say("full")];
  const amount = say("open", { amount: scale.full(cover.gap) });
  return isLowest ? [amount, say("lowest")] : [amount];
};

const drawBar = (
  { cover }: Row,
  middle: number,
  at: (amount: number) => number,
  { scale }: Setting,
): readonly Shape[] => {
  let sum = 0;
  return statuses.flatMap((status): readonly Shape[] => {
    if (cover[status] <= 0) return [];
    const from = at(sum);
    sum += cover[status];
    const wide = at(sum) - from;
    const said = scale.write(cover[status]);
    const box = { x: from, y: middle - barHeight / 2, width: Math.max(0.8, wide - 1) };
    return [
      rect({ ...box, height: barHeight }, { fill: looks[status].fill, ...frameOf(status) }),
      ...(textWidth(said, { size: 11 }) + 8 <= wide
        ? [
            text([from + wide / 2, middle + 4], said, {
              size: 11,
              fill: looks[status].ink,
              anchor: "middle",
            }),
          ]
        : []),
    ];
  });
};

const drawRow = (
  row: Row,
  top: number,
  at: (amount: number) => number,
  setting: Setting,
): readonly Shape[] => {
  const { context } = setting;
  const { cover, isValleyStart, isLowest } = row;
  const middle = top + rowHeight / 2;
  const isOpen = cover.gap > 0;
  const x = at(cover.need) + 9;
  const room = { width: figureWidth - margin - x, size: 12, bold: isOpen };
  const lines = notesOf(row, setting).map((note) => oneLine(note, room));
  return [
    text([margin + 8, middle + (isValleyStart ? -3 : 4)], row.name, {
      size: 12.5,
      bold: isLowest,
    }),
    ...(isValleyStart
      ? [
          text([margin + 8, middle + 12], context.say("valley"), {
            size: 11,
            fill: palette.caution,
          }),
        ]
      : []),
    text(
      [coverageRight, middle + 4.5],
      cover.coverage === undefined ? "–" : coverageOf(cover.coverage, context),
      { size: 13, bold: true, anchor: "end", fill: isLowest ? palette.gap : palette.ink },
    ),
    ...drawBar(row, middle, at, setting),
    ...textLines([x, middle + 4 - (lines.length - 1) * 7.5], lines, {
      size: 12,
      bold: isOpen,
      leading: 15,
      fill: isOpen ? palette.gap : palette.sub,
    }),
  ];
};

/** Need by phase, how much of it is secured, and where the valley of death lies. */
export const drawPhases = (
  outcome: Coverage,
  top: number,
  setting: Setting,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const { say } = setting.context;
  const rows = rowsOf(outcome, setting);
  const most = rows.reduce((max, { cover }) => Math.max(max, cover.need), 0);
  const room = figureWidth - margin - noteWidth - plot.left;
  const at = (amount: number): number => plot.left + (most > 0 ? (amount / most) * room : 0);
  const start = top + 34;
  const bottom = start + rows.length * rowHeight;
  return {
    shapes: [
      line([margin, top], [figureWidth - margin, top], { stroke: palette.hair }),
      text([margin, top + 24], say("byPhase"), { size: 13, bold: true }),
      text([coverageRight, top + 24], say("covered"), {
        size: 11.5,
        anchor: "end",
        fill: palette.sub,
      }),
      ...rows.flatMap(({ isValley }, place) => {
        const box = { x: margin, y: start + place * rowHeight, height: rowHeight };
        return isValley
          ? [
              rect({ ...box, width: coverageRight + 6 - margin }, { fill: palette.cautionTint }),
              rect({ ...box, width: 3 }, { fill: palette.caution }),
            ]
          : [];
      }),
      ...rows.flatMap((row, place) => drawRow(row, start + place * rowHeight, at, setting)),
      line([plot.left, start], [plot.left, bottom], { stroke: palette.ink, "stroke-width": 1.2 }),
    ],
    bottom,
  };
};
