import { expect, test } from "vitest";
import { documentWords } from "../../../src/compose/document-words.ts";
import { makeTable } from "../../../src/compose/make-table.ts";
import { withSharedMarks } from "../../../src/compose/shared-marks.ts";
import type { Table } from "../../../src/document/block.ts";
import { missing, type Span, text } from "../../../src/document/span.ts";
import { cellsOf } from "./composed.ts";

const number = (value: string, mark: string): readonly Span[] => [
  text(value),
  { kind: "aside", text: mark, isMark: true },
];

const lifted = (cells: readonly (readonly Span[])[]): Table => {
  const table = makeTable({
    number: "T4",
    caption: "Stages",
    columns: ["Stage", ["Sales", "end"]],
    rows: cells.map((cell, place) => [[text(`Stage ${place}`)], cell]),
  });
  return withSharedMarks([table], documentWords)[0] as Table;
};

const columnOf = ({ columns, rows }: Table): readonly string[] => [
  columns[1]?.title ?? "",
  ...rows.map((row) => cellsOf(row)[1] ?? ""),
];

test("what all numbers of a column share stands at its head", () => {
  const marks = ["2024, actual", "2024, actual", "2024, actual"];
  expect(columnOf(lifted(marks.map((mark, place) => number(`${place} t`, mark))))).toEqual([
    "Sales (2024, actual)",
    "0 t",
    "1 t",
    "2 t",
  ]);
});

test("what differs keeps its own, and the head says so", () => {
  const marks = ["2024, actual", "2024, actual", "2020, estimate", "2024, actual"];
  expect(columnOf(lifted(marks.map((mark, place) => number(`${place} t`, mark))))).toEqual([
    "Sales (2024, actual; others as marked)",
    "0 t",
    "1 t",
    "2 t (2020, estimate)",
    "3 t",
  ]);
});

test("what the head of the column says itself is not said again", () => {
  const marks = ["2024, sales", "2024, sales", "2025, sales", "2024, sales"];
  expect(columnOf(lifted(marks.map((mark, place) => number(`${place} t`, mark))))).toEqual([
    "Sales (2024; others as marked)",
    "0 t",
    "1 t",
    "2 t (2025, sales)",
    "3 t",
  ]);
});

test.each([
  ["two numbers", [number("1 t", "2024"), number("2 t", "2024")]],
  ["marks that differ", ["2020", "2021", "2022", "2023"].map((mark) => number("1 t", mark))],
  [
    "a number without a mark, which would seem to have it",
    [...["1 t", "2 t", "3 t"].map((one) => number(one, "2024")), [text("4 t")]],
  ],
])("%s keep every mark where it is", (_, cells) => {
  expect(columnOf(lifted(cells))[0]).toBe("Sales");
});

test("a hole and a dash are no numbers without a mark", () => {
  const three = ["1 t", "2 t", "3 t"].map((one) => number(one, "2024"));
  const table = lifted([...three, [missing("to be decided")], [text("–")]]);
  expect(columnOf(table)).toEqual(["Sales (2024)", "1 t", "2 t", "3 t", "to be decided", "–"]);
});
