import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { type Point, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { Card } from "./cards.ts";
import { stateColour, stateMarks, states } from "./state.ts";

const step = 11;
/** Marks of one state: more would be a pattern and not a count. */
const most = 40;
const look = { size: 12 } as const;
const leading = 24;

/** The indicators without a chart of their own, as marks by state. */
export const drawRest = (
  rest: readonly Card[],
  top: number,
  width: number,
  { say, text: words }: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  if (rest.length === 0) return { shapes: [], bottom: top };
  const counts = states.map((state) => rest.filter((card) => card.state === state).length);
  const each = Math.max(1, Math.ceil(Math.max(...counts) / most));
  const opening = say("others", { count: rest.length });
  const aside = each > 1 ? say("oneMark", { count: each }) : "";
  let [x, y] = [margin + textWidth(opening, { ...look, bold: true }) + 14, top + 14];
  const shapes: Shape[] = [text([margin, y + 4], opening, { ...look, bold: true })];
  const turn = (needed: number): void => {
    if (x > margin && x + needed > width - margin) [x, y] = [margin, y + leading];
  };
  for (const [place, state] of states.entries()) {
    const count = counts[place] ?? 0;
    if (count === 0) continue;
    const marks = Math.ceil(count / each);
    const label = `${say(state)} ${words.number(count)}`;
    const reach = marks * step + 4;
    turn(reach + textWidth(label, look));
    const points = Array.from({ length: marks }, (_, mark): Point => [x + 5 + mark * step, y]);
    shapes.push(stateMarks(state, points));
    shapes.push(text([x + reach, y + 4], label, { ...look, fill: stateColour[state] }));
    x += reach + textWidth(label, look) + 22;
  }
  if (aside !== "") {
    turn(textWidth(aside, look));
    shapes.push(text([x, y + 4], aside, { ...look, fill: palette.mute }));
  }
  return { shapes, bottom: y + 14 };
};
