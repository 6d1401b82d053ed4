import { tableCell, tableLines } from "../../render/markdown/table-lines.ts";
import { changeClasses } from "../change.ts";
import type { PlacedChange, Told } from "../told.ts";
import type { DiffWords } from "../words.ts";
import { saidPlaces } from "./said-places.ts";

const placesIn = (change: PlacedChange): string =>
  saidPlaces(change)
    .map((place) => `\`${place.replaceAll("|", "\\|")}\``)
    .join(" → ");

/** For a pull request or the summary of a job. */
export const asMarkdown = (told: Told, words: DiffWords): string => {
  const { columns } = words;
  const head = [
    `# ${tableCell(words.title(told.plan))}`,
    "",
    tableCell(words.between(told.before, told.after)),
  ];
  const groups = changeClasses.flatMap((one) => {
    const own = told.changes.filter((change) => change.class === one);
    if (own.length === 0) return [];
    const rows = own.map((change) => [
      tableCell(change.sentence),
      tableCell(change.institutions.map(({ name }) => name).join(", ")),
      placesIn(change),
    ]);
    const heads = [columns.change, columns.institutions, columns.place];
    return ["", `## ${words.classes[one]}`, "", words.policy[one], "", ...tableLines(heads, rows)];
  });
  const results = told.results.map(({ name, before = "", after = "", news }) => [
    tableCell(name),
    tableCell(before),
    tableCell(words.remarked(after, words.news[news])),
  ]);
  const computed =
    results.length > 0
      ? [
          "",
          `## ${words.computed}`,
          "",
          ...tableLines([columns.result, columns.before, columns.after], results),
        ]
      : [];
  return `${[...head, "", words.counts(told.counts), ...computed, ...groups].join("\n")}\n`;
};
