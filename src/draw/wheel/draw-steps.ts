import type { Spoke } from "../../check/judgement/wheel.ts";
import type { Shape } from "../../document/drawing.ts";
import { capital } from "../../text/capital.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, path, text, textLines } from "../kit/shapes.ts";
import { wrap } from "../kit/wrap.ts";

type Column = { readonly left: number; readonly middle: number; readonly right: number };

const leading = 16;
const rowGap = 18;
const numberRoom = 22;
const pointsRoom = 50;
const bold = { size: 13, bold: true } as const;

/** The names of the steps whose numbers stand in the hub, each with the points of its factors. */
export const drawSteps = (
  spokes: readonly Spoke[],
  { left, middle, right }: Column,
  { most, context }: { readonly most: number; readonly context: FigureContext },
): readonly Shape[] => {
  const steps = [...new Set(spokes.map(({ step }) => step))].map((step) => {
    const own = spokes.filter((spoke) => spoke.step === step);
    const name = own[0] ? capital(context.text.pick(own[0].stepName)) : "";
    const width = right - left - numberRoom - pointsRoom;
    return {
      step,
      lines: wrap(name, { ...bold, width, lines: 3 }),
      points: `${own.reduce((sum, { score }) => sum + score, 0)} / ${own.length * most}`,
    };
  });
  const height = steps.reduce((sum, { lines }) => sum + lines.length * leading + rowGap, 0);
  let y = Math.round(middle - height / 2);
  const rules: (string | number)[] = ["M", left, y, "H", right];
  const words = steps.flatMap(({ step, lines, points }): readonly Shape[] => {
    const first = y + rowGap / 2 + 13;
    y += lines.length * leading + rowGap;
    rules.push("M", left, y, "H", right);
    return [
      text([left, first], String(step), { ...bold, fill: palette.sub }),
      ...textLines([left + numberRoom, first], lines, { ...bold, leading }),
      text([right, first], points, { size: 13, anchor: "end" }),
    ];
  });
  return [path(d(...rules), { stroke: palette.grid, fill: "none" }), ...words];
};
