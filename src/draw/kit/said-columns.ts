import type { Row } from "../../document/block.ts";
import type { Drawn } from "../figure.ts";

const isSilent = (cell: Row["cells"][number] | undefined): boolean =>
  (cell ?? []).every((span) => span.kind === "text" && (span.text === "" || span.text === "–"));

/** A table behind a picture without the columns in which no row says anything. */
export const saidColumns = (data: Drawn["data"]): Drawn["data"] => {
  const isSaid = data.columns.map(
    (_, place) => place === 0 || !data.rows.every(({ cells }) => isSilent(cells[place])),
  );
  const kept = <T>(things: readonly T[]): readonly T[] =>
    things.filter((_, place) => isSaid[place]);
  return {
    ...data,
    columns: kept(data.columns),
    rows: data.rows.map((row) =>
      // a row of another width heads a group
      row.cells.length === data.columns.length ? { ...row, cells: kept(row.cells) } : row,
    ),
  };
};
