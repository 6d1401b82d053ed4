import type { FigureContext } from "../figure.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { cardPadding } from "./card-text.ts";
import { type Lane, phasesOf } from "./lanes.ts";

/** How many tasks of a lane stand in each phase, as a running text in lines. */
export const phaseLines = (
  lane: Lane,
  width: number,
  { say, text }: FigureContext,
): readonly string[] => {
  const phases = phasesOf(lane).map(({ phase, count }) =>
    say("phase", {
      name: phase === undefined ? say("noPhase") : text.enumerated("phase", phase),
      count,
    }),
  );
  const fit = { size: 11, width: width - 2 * cardPadding };
  const lines: string[] = [];
  for (const [place, phase] of phases.entries()) {
    const words = place + 1 < phases.length ? phase + say("comma") : phase;
    const joined = `${lines.at(-1) ?? ""}${say("space")}${words}`;
    if (lines.length > 0 && textWidth(joined, fit) <= fit.width) lines.splice(-1, 1, joined);
    else lines.push(...wrap(words, { ...fit, lines: 2 }));
  }
  return lines;
};
