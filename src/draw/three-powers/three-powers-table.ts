import type { ThreePowers } from "../../analyse/analyses/three-powers.ts";
import { powers } from "../../analyse/analyses/three-powers.ts";
import type { Column } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import { capital } from "../../text/capital.ts";
import type { Drawn, FigureContext } from "../figure.ts";

/** Every kind of evidence with its count, the whole and what is not stated. */
export const threePowersTable = (
  { evidence }: ThreePowers,
  { say, text }: FigureContext,
): Drawn["data"] => {
  const column = (key: string, align: Column["align"] = "start"): Column => ({
    title: say(key),
    align,
  });
  const number = (value: number | undefined, digits = 0) =>
    value === undefined ? [] : [plain(text.number(value, digits))];
  return {
    caption: say("tableCaption"),
    columns: [
      column("columnEvidence"),
      column("columnPower"),
      column("columnCount", "end"),
      column("columnWhole", "end"),
      column("columnSilent", "end"),
    ],
    rows: powers.flatMap((power) =>
      evidence[power].map(({ key, value, of: whole, silent, isIndex }) => ({
        cells: [
          [plain(capital(say(key)))],
          [plain(say(power))],
          number(value, isIndex ? 1 : 0),
          number(whole),
          number(silent),
        ],
      })),
    ),
  };
};
