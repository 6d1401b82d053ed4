import { defineFigure } from "../figure.ts";
import { head, margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { rect, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { drawWheel, wheelRadius } from "../wheel/draw-wheel.ts";
import { type WheelFacts, wheelMessages } from "../wheel/wheel-messages.ts";
import { wheelTable } from "../wheel/wheel-table.ts";

const width = 960;
const most = 5;
const shownWeakest = 2;

/** The plan's points by factor, so that one look shows where it is thin. */
export const wheel = defineFigure({
  id: "wheel",
  number: "F16",
  messages: wheelMessages,
  draw: (context) => {
    const { judgement, say, text: words } = context;
    const spokes = judgement.wheel;
    // of a plan that says nothing there is nothing to judge
    if (spokes.every(({ score }) => score === 0)) return undefined;
    const named = (score: number) =>
      spokes.filter((spoke) => spoke.score === score).map(({ name }) => words.pick(name));
    const least = Math.min(...spokes.map(({ score }) => score));
    const facts: WheelFacts = {
      total: spokes.reduce((sum, { score }) => sum + score, 0),
      most: spokes.length * most,
      full: named(most),
      isWhole: least === most,
      empty: named(0),
      weakest: least < most ? named(least).slice(0, shownWeakest) : [],
    };
    const title = say("finding", facts);
    const top = head(width, title, say("subtitle"));
    const radius = wheelRadius(most);
    const middle = top.height + 30 + radius;
    const steps = new Map(spokes.map(({ step, stepName }) => [step, words.pick(stepName)]));
    const size = { size: 12.5 };
    const legend = [...steps].map(([step, name]) => `${step} ${name}`);
    const line = legend.join(" · ");
    const height = Math.ceil(middle + radius + 62);
    return {
      drawing: {
        id: "wheel",
        width,
        height,
        title,
        description: say("description", facts),
        language: words.language,
        shapes: [
          rect({ x: 0, y: 0, width, height }, { fill: palette.paper }),
          ...top.shapes,
          ...drawWheel(spokes, [width / 2, middle], { most, context }),
          text(
            [Math.round(Math.max(margin, (width - textWidth(line, size)) / 2)), height - 20],
            line,
            {
              ...size,
              fill: palette.sub,
            },
          ),
        ],
      },
      data: wheelTable(spokes, most, context),
      remarks: [],
    };
  },
});
