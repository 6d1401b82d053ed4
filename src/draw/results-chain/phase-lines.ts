import { capital } from "../../text/capital.ts";
import type { FigureContext } from "../figure.ts";
import { wrap } from "../kit/wrap.ts";
import { cardPadding } from "./card-text.ts";
import { type Lane, phasesOf } from "./lanes.ts";

/** For the number of tasks at the end of a line. */
const countRoom = 12;

export type PhaseLine = { readonly words: string; readonly count: number | undefined };

/** The phases of a lane line by line; the number stands with the first line of each name. */
export const phaseLines = (
  lane: Lane,
  width: number,
  { say, text }: FigureContext,
): readonly PhaseLine[] =>
  phasesOf(lane).flatMap(({ phase, count }) => {
    const name = phase === undefined ? say("noPhase") : text.enumerated("phase", phase);
    const room = width - 2 * cardPadding - countRoom;
    return wrap(capital(name), { size: 11, width: room, lines: 2 }).map((words, place) => ({
      words,
      count: place === 0 ? count : undefined,
    }));
  });
