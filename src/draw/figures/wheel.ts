import { defineFigure } from "../figure.ts";
import { head, margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { rect } from "../kit/shapes.ts";
import { drawSteps } from "../wheel/draw-steps.ts";
import { drawWheel, labelWidth, wheelRadius } from "../wheel/draw-wheel.ts";
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
    const beside = labelWidth(spokes, context) + 14;
    // at the left, where a narrow screen begins
    const centre = [margin + beside + radius, top.height + 30 + radius] as const;
    const right = centre[0] + radius + beside;
    const height = Math.ceil(centre[1] + radius + 36);
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
          ...drawWheel(spokes, centre, { most, range: [margin, right], context }),
          ...drawSteps(
            spokes,
            { left: right + 24, middle: centre[1], right: width - margin },
            { most, context },
          ),
        ],
      },
      data: wheelTable(spokes, most, context),
      remarks: [],
    };
  },
});
