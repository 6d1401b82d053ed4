import { changeClasses } from "../change.ts";
import type { PlacedChange, Told } from "../told.ts";
import type { DiffWords } from "../words.ts";
import { saidPlaces } from "./said-places.ts";

/** A cell of a table: one line, with the signs of Markdown taken as text. */
const cell = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<|~]/g, "\\$&");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => [row(heads), row(heads.map(() => "---")), ...rows.map(row)];

const placesIn = (change: PlacedChange): string =>
  saidPlaces(change)
    .map((place) => `\`${place.replaceAll("|", "\\|")}\``)
    .join(" → ");

/** For a pull request or the summary of a job. */
export const asMarkdown = (told: Told, words: DiffWords): string => {
  const { columns } = words;
  const head = [
    `# ${cell(words.title(told.plan))}`,
    "",
    cell(words.between(told.before, told.after)),
  ];
  const groups = changeClasses.flatMap((one) => {
    const own = told.changes.filter((change) => change.class === one);
    if (own.length === 0) return [];
    const rows = own.map((change) => [
      cell(change.sentence),
      cell(change.institutions.map(({ name }) => name).join(", ")),
      placesIn(change),
    ]);
    const heads = [columns.change, columns.institutions, columns.place];
    return ["", `## ${words.classes[one]}`, "", words.policy[one], "", ...table(heads, rows)];
  });
  const results = told.results.map(({ name, before = "", after = "", news }) => [
    cell(name),
    cell(before),
    cell(words.remarked(after, words.news[news])),
  ]);
  const computed =
    results.length > 0
      ? [
          "",
          `## ${words.computed}`,
          "",
          ...table([columns.result, columns.before, columns.after], results),
        ]
      : [];
  return `${[...head, "", words.counts(told.counts), ...computed, ...groups].join("\n")}\n`;
};
