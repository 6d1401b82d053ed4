import { text as plain, type Span } from "../document/span.ts";
import type { Stage } from "../model/cluster.ts";
import type { Cells } from "./cells.ts";

/** The level of its technology, with that of the rivals. */
export const levelOf = (cell: Cells, { id, level, rivalLevel }: Stage): readonly Span[] => {
  if (level === undefined) return cell.holeIn(`chain.stages.${id}.level`);
  return [plain(String(level)), ...(rivalLevel === undefined ? [] : [plain(` (${rivalLevel})`)])];
};

/** Its firms and jobs, one under the other. */
export const sizeOf = (cell: Cells, { firms, employment }: Stage): readonly Span[] => {
  const both = [firms, employment].filter((figure) => figure !== undefined);
  return both.length === 0
    ? cell.none
    : both.flatMap((figure, place): readonly Span[] => [
        ...(place === 0 ? [] : [{ kind: "break" } as const]),
        ...cell.figure(figure),
      ]);
};
