import { quoted } from "../../notation/misread-facts.ts";
import type { Say } from "./sheet-reader.ts";

const none = /^[-‐‑–—―−－ー]+$/;
const secret = /^[xχ×*]+$/i;
const unknown = /^(?:…+|‥+|\.{2,}|・{2,}|:|n\/?a)$/i;
const plain = /^[+-]?(?:\d{1,18}|\d{1,3}(?:,\d{3}){1,5})(?:\.\d{1,18})?(?:e[+-]?\d{1,2})?$/i;

/** Larger than any amount of an economy in any currency, and small enough to be added up exactly enough. */
const largest = 1e18;

/** A number as a statistical table writes it: `null` for missing or secret, `undefined` for no number. */
export const numberIn = (cell: string): number | null | undefined => {
  if (/^\d{1,15}$/.test(cell)) return Number(cell);
  const text = cell.normalize("NFKC").trim();
  if (text === "") return null;
  if (none.test(text)) return 0;
  if (secret.test(text) || unknown.test(cell) || unknown.test(text)) return null;
  const signed = text.replace(/^[▲△−‐–-] ?/, "-");
  if (!plain.test(signed)) return undefined;
  const value = Number(signed.replaceAll(",", ""));
  // a zero with a sign would be printed as one
  return Math.abs(value) <= largest ? value + 0 : undefined;
};

type Cell = { readonly text: string; readonly row: number; readonly column: number };

/** The number in a cell, or `null`; what is none is said and taken for missing. */
export const readCell = (
  { text, row, column }: Cell,
  say: Say,
  allow: { readonly negative: boolean },
): number | null => {
  const value = numberIn(text);
  if (value === null || (value !== undefined && (value >= 0 || allow.negative))) return value;
  const code = value === undefined ? "table/number" : "table/negative";
  say({ code, facts: { written: quoted(text) } }, row, column);
  return null;
};

/** In an input-output table an empty cell is no flow; what is kept secret cannot be reckoned with. */
export const readFlow = (
  cell: Cell,
  say: Say,
  allow: { readonly negative: boolean } = { negative: true },
): number => {
  const value = readCell(cell, say, allow);
  const isMissing = value === null && cell.text !== "" && numberIn(cell.text) === null;
  if (isMissing)
    say({ code: "table/secret", facts: { written: quoted(cell.text) } }, cell.row, cell.column);
  return value ?? 0;
};
