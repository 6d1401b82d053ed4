import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import { compact } from "../../util/compact.ts";
import type { Reader } from "../reader.ts";
import { type Columns, cellOf, columnsOf, type Row, sayingOf } from "./sheet-reader.ts";

/** A row of `data/observations.csv`, as an entry of the list `observations` would say it. */
export type ObservedRow = {
  readonly entry: {
    readonly indicator: string;
    readonly period: string;
    readonly value: string;
    readonly kind?: ValueOf<"figureKind">;
    readonly source?: string;
    readonly note?: string;
  };
  /** Reads the row's cells: what is wrong in one is told at its place in the file. */
  readonly reader: Reader;
};

const required = ["indicator", "period", "value"] as const;
const kinds: readonly string[] = valuesOf("figureKind");

const entryOf = (columns: Columns, row: Row): ObservedRow["entry"] | undefined => {
  const { at, say } = columns;
  const cell = (name: string) => cellOf(columns, row, name);
  const blank = required.find((name) => cell(name) === "");
  if (blank !== undefined) {
    say({ code: "table/blank", facts: { name: blank } }, row.number, at.get(blank));
    return undefined;
  }
  const [kind, source, note] = [cell("kind"), cell("source"), cell("note")];
  const isKind = kinds.includes(kind);
  if (kind !== "" && !isKind)
    say(
      { code: "table/choice", facts: { written: kind, values: kinds } },
      row.number,
      at.get("kind"),
    );
  return compact({
    indicator: cell("indicator"),
    period: cell("period"),
    value: cell("value"),
    kind: isKind ? (kind as ValueOf<"figureKind">) : undefined,
    source: source || undefined,
    note: note || undefined,
  });
};

/** The rows of the CSV file that `observations` names. */
export const observedRows = (reader: Reader): readonly ObservedRow[] => {
  const sheet = reader.sheets.get("observations");
  if (!sheet) return [];
  const { say, close } = sayingOf(reader, sheet);
  const columns = columnsOf(reader, sheet, required, say);
  const rows = columns?.rows.flatMap((row): readonly ObservedRow[] => {
    const entry = entryOf(columns, row);
    const place: Reader["place"] = (path) => ({
      ...sheet.place(row.number, columns.at.get(String(path.at(-1)))),
      path: ["observations"],
    });
    return entry ? [{ entry, reader: { ...reader, place } }] : [];
  });
  close();
  return rows ?? [];
};
