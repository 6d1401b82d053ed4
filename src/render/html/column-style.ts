import { headWidth } from "./table-look.ts";

/** What each class of a table says of one of its columns, whose place stands for `#`. */
type Rule = readonly [name: string, cells: string, style: string];

/** What `--lines` and `--beside` do is said once, in the style of the page. */
const rules: readonly Rule[] = [
  ["e", "*>tr>:nth-child(#)", "text-align:end;--lines:nowrap;--beside:block;--room:var(--least)"],
  // a head longer than its numbers says how wide the column is
  ["h", "thead>tr>:nth-child(#)", `width:${headWidth}em;min-width:${headWidth}em`],
  ["c", "*>tr>:nth-child(#)", "text-align:center"],
  ["s", "*>tr>:nth-child(#)", "--lines:nowrap;--beside:block;--room:var(--least)"],
  ["l", "tbody>tr>:nth-child(#)", "overflow-wrap:anywhere"],
  ["m", "tbody>tr>:nth-child(#)", "font-family:var(--code);font-size:.9em"],
  ["p", "tbody>tr>td:nth-child(#)", "min-width:var(--sentence)"],
];

/** A table scrolls on a screen, so that its columns can have the room they are read best in. */
const onScreen: readonly Rule[] = [["l", "tbody>tr>:nth-child(#)", "width:15em;min-width:12em"]];

const written = (places: readonly string[], [name, cells, style]: Rule): string => {
  const selectors = places
    .filter((place) => place.startsWith(name))
    .map((place) => `.${place}>${cells.replace("#", place.slice(1))}`);
  return selectors.length === 0 ? "" : `${selectors.join()}{${style}}`;
};

/**
 * The style of the columns of all tables, written once for the places that occur. `looks` are the
 * classes of the tables: "e2 s3".
 */
export const columnStyle = (looks: Iterable<string>): string => {
  const places = [...new Set([...looks].flatMap((look) => look.split(" ")))]
    .filter((place) => place !== "")
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  return [
    ...rules.map((rule) => written(places, rule)),
    // one cell that differs from its column
    "td.s{--lines:nowrap;--beside:block}tbody>tr>td.w.w{--lines:normal;--beside:inline-block;min-width:var(--odd)}",
    `@media screen{${onScreen.map((rule) => written(places, rule)).join("")}}`,
  ].join("");
};
