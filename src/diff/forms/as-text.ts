import { changeClasses } from "../change.ts";
import type { PlacedChange, Told } from "../told.ts";
import type { DiffWords } from "../words.ts";
import { saidPlaces } from "./said-places.ts";

/** How a terminal sets off headings and small print; plain text where nothing does. */
export type Looks = {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
};

const lineOf = (change: PlacedChange, { faint }: Looks): string => {
  const names = change.institutions.map(({ name }) => name).join(", ");
  const beneath = [names, saidPlaces(change).join(" → ")].filter((part) => part !== "").join(" · ");
  return `  ${change.sentence}\n${faint(`    ${beneath}`)}`;
};

/** For people at a terminal: what got worse first. */
export const asText = (told: Told, words: DiffWords, looks: Looks): string => {
  const groups = changeClasses.flatMap((one) => {
    const own = told.changes.filter((change) => change.class === one);
    if (own.length === 0) return [];
    return [[looks.strong(words.classes[one]), ...own.map((change) => lineOf(change, looks))]];
  });
  const results = told.results.map(
    ({ name, before = "", after = "", news }) =>
      `  ${words.changed({ subject: name, before, after }, words.news[news])}`,
  );
  const blocks = [
    [words.between(told.before, told.after)],
    ...groups,
    ...(results.length > 0 ? [[looks.strong(words.computed), ...results]] : []),
    [words.counts(told.counts)],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};
