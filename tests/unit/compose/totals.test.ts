import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { rules } from "../../../src/check/rules/index.gen.ts";
import type { PlanDocument, Row, Table } from "../../../src/document/block.ts";
import { readQuantity } from "../../../src/notation/read-quantity.ts";
import { examine } from "../../../src/pipeline.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { cellsOf, composed, everyBlock } from "./composed.ts";

/** Tables whose last row, or last row of each part, is the sum of those above it. */
const summed: ReadonlySet<string> = new Set([
  "T14",
  "budget-balance-years",
  "budget-payer-status",
  "budget-payers",
  "f10-funding-gap-data",
  "funding-by-phase",
  "staff-load-table",
]);

/** Kept apart on purpose: their last rows are products, shares, dates or sums over more than is listed. */
const notSummed: ReadonlySet<string> = new Set([
  "T25",
  "additionality-table",
  "appraisal-rates",
  "f8-kpi-ladder-data",
  "f11-alignment-data",
  "f13-leakage-data",
  "f14-sensitivity-data",
  "kpi-ladder-table",
  "local-multiplier-table",
  "nets",
  "schedule-risk-tasks",
  "shift-share-table",
]);
const isSummed = (id: string): boolean => summed.has(id) || /^pays-/.test(id);
const isNotSummed = (id: string): boolean =>
  notSummed.has(id) || /^(?:ripple|task-funding)-/.test(id);

const nameOf = ({ number, id }: Table): string => number || id;

const isTotal = ({ look }: Row): boolean => look === "total";

/** What a cell prints, 0 where it prints nothing; a share is nothing that could be added. */
const amountOf = (cell: string, currency: string): number | undefined => {
  const bare = cell.replace(/ \([^)]*\)$/, "").replace("−", "-");
  if (bare === "" || bare === "–") return 0;
  const reading = readQuantity(bare, { currency });
  return reading.ok && !bare.endsWith("%") ? reading.value.amount : undefined;
};

/** A heading begins a part, a row of totals ends one. */
const partsOf = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  rows.reduce<Row[][]>(
    (parts, row) => {
      if (row.look === "group") parts.push([]);
      else parts.at(-1)?.push(row);
      if (isTotal(row)) parts.push([]);
      return parts;
    },
    [[]],
  );

type Sum = { readonly column: string; readonly sum: number; readonly printed: number };

/** The sum of the printed cells beside the printed total, for each column of each part that can be added. */
const sumsOf = ({ columns, rows }: Table, currency: string): readonly Sum[] =>
  partsOf(rows).flatMap((part) => {
    const total = part.find(isTotal);
    if (!total) return [];
    return columns.flatMap(({ title }, place): readonly Sum[] => {
      const cellAt = (row: Row): string => cellsOf(row)[place] ?? "";
      if (place === 0 || /^(?:–|)$/.test(cellAt(total))) return [];
      const amounts = part
        .filter((row) => !isTotal(row))
        .map((row) => amountOf(cellAt(row), currency));
      const printed = amountOf(cellAt(total), currency);
      const isOpen = printed === undefined || amounts.includes(undefined);
      if (isOpen) return [];
      const sum = amounts.reduce<number>((all, one) => all + (one ?? 0), 0);
      return [{ column: title, sum, printed }];
    });
  });

const tablesOf = (document: PlanDocument): readonly Table[] =>
  [document, document.annex]
    .flatMap((volume) => everyBlock(volume?.sections ?? []))
    .flatMap((block) => (block.kind === "table" ? [block] : []));

const samples = readdirSync("plans", { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

const settings = { rules: rules as readonly Rule[], today: "2026-04-01" };

const documentsOf = async (name: string) => {
  const { plan } = await examine({ name: `plans/${name}`, settings }, nodeDisk);
  if (!plan) throw new Error(`${name} is no plan`);
  const documents = plan.head.languages.map((language) => composed(plan, language));
  return { plan, documents: await Promise.all(documents) };
};

describe.each(samples)("the tables of %s", (name) => {
  test("add up as printed, or say that they are rounded", async () => {
    const { plan, documents } = await documentsOf(name);
    const off = documents.flatMap((document) =>
      tablesOf(document)
        .filter((table) => isSummed(nameOf(table)))
        .flatMap((table) =>
          sumsOf(table, plan.head.currency)
            .filter(({ sum, printed }) => Math.abs(sum - printed) > 1e-9 * Math.abs(printed) + 1e-9)
            .filter(() => !/Rounded|丸め/.test(JSON.stringify(table.note ?? "")))
            .map((sum) => ({ language: document.language, table: nameOf(table), ...sum })),
        ),
    );
    expect(off).toEqual([]);
  });

  test("with a row of totals are known here", async () => {
    const { documents } = await documentsOf(name);
    const unknown = documents
      .flatMap(tablesOf)
      .filter(({ rows }) => rows.some(isTotal))
      .map(nameOf)
      .filter((id) => !isSummed(id) && !isNotSummed(id));
    expect(unknown).toEqual([]);
  });

  test("say of each payer what the budget says", async () => {
    const { plan, documents } = await documentsOf(name);
    for (const document of documents) {
      const tables = tablesOf(document);
      const budget = tables.find(({ number }) => number === "T14");
      const years = budget?.columns.map(({ title }) => title) ?? [];
      for (const table of tables.filter(({ id }) => id.startsWith("pays-"))) {
        const who = plan.institutions.find(({ id }) => table.id === `pays-${id}`);
        const title =
          typeof who?.name === "string" ? who.name : who?.name[document.language as "ja"];
        const stated = budget?.rows.map(cellsOf).find(([item]) => item === title) ?? [];
        const paid = cellsOf(table.rows.at(-1) ?? { cells: [] });
        // years in which it pays nothing have no column
        const own = table.columns
          .slice(1, -1)
          .map(({ title: year }, place) => [year, paid[place + 1]]);
        expect(own, table.id).toEqual(
          years.slice(1).flatMap((year, place) => {
            const cell = stated[place + 1];
            return cell === "–" ? [] : [[year, cell]];
          }),
        );
      }
    }
  });

  test("have each number once", async () => {
    const { documents } = await documentsOf(name);
    for (const document of documents) {
      const numbers = tablesOf(document).flatMap(({ number }) => (number === "" ? [] : [number]));
      expect(numbers.toSorted()).toEqual([...new Set(numbers)].toSorted());
    }
  });
});

test("the budget of a sample is really added up: a yen more is seen", async () => {
  const { plan, documents } = await documentsOf("south-kyushu-shochu");
  const [first] = documents.flatMap(tablesOf).filter(({ number }) => number === "T14");
  if (!first) throw new Error("no T14");
  const sums = sumsOf(first, plan.head.currency);
  // three parts, five years and the total of each
  expect(sums).toHaveLength(18);
  const raised: Table = {
    ...first,
    rows: first.rows.map((row) =>
      isTotal(row) ? { ...row, cells: row.cells.map(() => [{ kind: "text", text: "1円" }]) } : row,
    ),
  };
  expect(sumsOf(raised, plan.head.currency).every(({ sum, printed }) => sum !== printed)).toBe(
    true,
  );
});
