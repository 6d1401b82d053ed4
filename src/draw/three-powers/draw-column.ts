import type { Power } from "../../analyse/analyses/three-powers.ts";
import type { Shape } from "../../document/drawing.ts";
import { capital } from "../../text/capital.ts";
import type { FigureContext } from "../figure.ts";
import { bareLines } from "../kit/bare-text.ts";
import { palette } from "../kit/palette.ts";
import { group, line, type Point, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import type { EvidenceRow, EvidenceState } from "./evidence-rows.ts";
import type { EvidenceUnit } from "./three-powers-messages.ts";
import { drawMarks, type Run } from "./unit-marks.ts";

/** Room for the number at the left of a row. */
export const gutter = 34;
const labelSize = 12.5;
const labelLeading = 16;

const unitOf: Readonly<Record<string, EvidenceUnit>> = {
  researchBodies: "research",
  regionalSeeds: "seeds",
  researchedTargets: "targets",
  sectors: "sectors",
  staffedCoordinators: "bodies",
  fundedCoordinators: "bodies",
  hubFirms: "firms",
  heardNeeds: "needs",
  crossSectorTies: "ties",
  matchedSeeds: "seeds",
};

const numberColour: Readonly<Record<EvidenceState, string>> = {
  some: palette.ink,
  none: palette.gap,
  unstated: palette.caution,
  void: palette.mute,
};

export type PowerColumn = {
  readonly power: Power;
  readonly rows: readonly EvidenceRow[];
  /** The effective number of types, to stand with their count. */
  readonly varied: number | undefined;
  /** In how many columns its rows stand. */
  readonly columns: number;
};

const wholeWords = (row: EvidenceRow, say: FigureContext["say"]): readonly string[] => {
  const { key, of: whole, silent, state, isOfWhole } = row;
  if (state === "void") return [say("void")];
  if (whole === undefined) return state === "some" ? [] : [say(state)];
  if (state === "some") return isOfWhole ? [say("of", { whole })] : [];
  const facts = { whole, silent, unit: unitOf[key] ?? "institutions" };
  return [say(state === "none" ? "noneOf" : "unstatedOf", facts)];
};

/** What stands beside the marks: what is missing, the whole, what is not stated. */
const noteOf = (
  row: EvidenceRow,
  varied: number | undefined,
  { say, text: words }: FigureContext,
): string => {
  const { key, silent, state, value } = row;
  const parts = [
    ...wholeWords(row, say),
    ...(silent === 0 || state !== "some" ? [] : [say("silent", { silent })]),
    ...(key === "types" && varied !== undefined && value > 0
      ? [say("equally", { types: words.number(varied, 1) })]
      : []),
  ];
  return parts.join(words.language === "ja" ? "、" : ", ");
};

const countOf = ({ state, value }: EvidenceRow, { text: words }: FigureContext): string => {
  if (state === "void") return "–";
  return state === "unstated" ? "?" : words.number(value);
};

type Frame = { readonly left: number; readonly width: number };

type Piece = {
  readonly shapes: readonly Shape[];
  readonly runs: readonly Run[];
  readonly bottom: number;
};

const noteLines = (row: EvidenceRow, note: string, at: Point, width: number): Piece => {
  const isLack = row.state === "none" || row.state === "unstated";
  const lines = wrap(note, { width, size: 11, bold: isLack, lines: 3 });
  const look = {
    "font-size": 11,
    "font-weight": isLack ? 700 : undefined,
    fill: isLack ? numberColour[row.state] : palette.sub,
  };
  return {
    shapes: lines.length === 0 ? [] : [group(look, bareLines(at, lines, 14))],
    runs: [],
    bottom: at[1] + (lines.length - 1) * 14 + 4,
  };
};

/** The marks with the note after them where both fit on a line, under them where not. */
const drawBody = (row: EvidenceRow, note: string, [x, y]: Point, width: number): Piece => {
  const counts = { filled: row.value, silent: row.silent, rest: row.rest };
  const marks = drawMarks(counts, [x, y], width);
  const isBeside =
    marks.height > 0 &&
    marks.right + 8 + textWidth(note, { size: 11, bold: row.state !== "some" }) <= x + width;
  const at: Point = isBeside
    ? [marks.right + 8, y + marks.height - 5]
    : [x, y + marks.height + (marks.height > 0 ? 10 : 8)];
  const words = noteLines(row, note, at, width);
  return {
    shapes: [...marks.shapes, ...words.shapes],
    runs: marks.runs,
    bottom: Math.max(y + marks.height, words.bottom),
  };
};

const drawRow = (
  row: EvidenceRow,
  varied: number | undefined,
  { left, width, top }: Frame & { readonly top: number },
  context: FigureContext,
): Piece => {
  const x = left + gutter;
  const room = width - gutter;
  const label = wrap(capital(context.say(row.key)), { width: room, size: labelSize, lines: 4 });
  const below = top + 12 + (label.length - 1) * labelLeading;
  const body = drawBody(row, noteOf(row, varied, context), [x, below + 7], room);
  const number = countOf(row, context);
  return {
    shapes: [
      text([x - 9, top + 13], number, {
        size: number.length > 3 ? 11 : 16,
        bold: true,
        anchor: "end",
        fill: numberColour[row.state],
      }),
      group(
        { "font-size": labelSize, fill: palette.ink },
        bareLines([x, top + 12], label, labelLeading),
      ),
      ...body.shapes,
    ],
    runs: body.runs,
    bottom: body.bottom,
  };
};

const heads = {
  knowledge: "aboutKnowledge",
  change: "aboutChange",
  linkage: "aboutLinkage",
} as const;

export const columnGap = 28;

const drawRows = (
  column: PowerColumn,
  { left, width }: Frame,
  top: number,
  context: FigureContext,
): Piece => {
  const each = Math.ceil(column.rows.length / column.columns);
  const room = (width - (column.columns - 1) * columnGap) / column.columns;
  let [y, bottom] = [top, top];
  const drawn = column.rows.map((row, place) => {
    if (place % each === 0) y = top;
    const start = left + Math.floor(place / each) * (room + columnGap);
    const piece = drawRow(row, column.varied, { left: start, width: room, top: y }, context);
    y = piece.bottom + 14;
    bottom = Math.max(bottom, y);
    return piece;
  });
  return {
    shapes: drawn.flatMap(({ shapes }) => shapes),
    runs: drawn.flatMap(({ runs }) => runs),
    bottom,
  };
};

/** One of the three powers: its name, and a row for each kind of evidence. */
export const drawColumn = (
  column: PowerColumn,
  frame: Frame,
  top: number,
  context: FigureContext,
): Piece => {
  const { say } = context;
  const { left, width } = frame;
  const about = wrap(say(heads[column.power]), { width, size: 11.5, lines: 2 });
  const rows = drawRows(column, frame, top + 44 + about.length * 16, context);
  return {
    shapes: [
      line([left, top], [left + width, top], { stroke: palette.ink, "stroke-width": 1.6 }),
      text([left, top + 24], say(column.power), { size: 16, bold: true }),
      group({ "font-size": 11.5, fill: palette.sub }, bareLines([left, top + 43], about, 16)),
      ...rows.shapes,
    ],
    runs: rows.runs,
    bottom: rows.bottom,
  };
};
