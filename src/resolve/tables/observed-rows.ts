import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import type { Reader, Written } from "../reader.ts";
import { type Columns, cellOf, columnsOf, type Row, sayingOf } from "./sheet-reader.ts";

/** An entry of the list `observations`, or a row of the CSV file in its place. */
export type ObservedRow = {
  readonly entry: {
    readonly indicator: string;
    readonly period: Written;
    readonly value: Written;
    readonly kind?: ValueOf<"figureKind"> | undefined;
    readonly source?: string | undefined;
    readonly note?: LocalText | undefined;
  };
  /** Reads the entry: what is wrong is told at its place, in the file it stands in. */
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

/** What each row of the CSV file that `observations` names is taken for. */
export const observedRows = <T>(
  reader: Reader,
  take: (row: ObservedRow) => readonly T[],
): readonly T[] => {
  const sheet = reader.sheets.get("observations");
  if (!sheet) return [];
  const { say, complain, close } = sayingOf(reader, sheet);
  const columns = columnsOf(reader, sheet, required, say);
  const taken = columns?.rows.flatMap((row): readonly T[] => {
    const entry = entryOf(columns, row);
    const place: Reader["place"] = (path) => ({
      ...sheet.place(row.number, columns.at.get(String(path.at(-1)))),
      path: ["observations"],
    });
    return entry ? take({ entry, reader: { ...reader, complain, place } }) : [];
  });
  close();
  return taken ?? [];
};
