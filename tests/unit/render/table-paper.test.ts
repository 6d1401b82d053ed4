import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/document/block.ts";
import { aside, type Span, text } from "../../../src/document/span.ts";
import { cellLook, columnLooks, tableLook } from "../../../src/render/html/table-look.ts";
import { tablePaper } from "../../../src/render/html/table-paper.ts";
import { rowCells } from "../../../src/render/row-cells.ts";

const tableOf = (
  columns: readonly Table["columns"][number]["align"][],
  cells: readonly (readonly Span[])[],
): Table => ({
  kind: "table",
  id: "t",
  number: "",
  caption: "",
  columns: columns.map((align) => ({ title: "見出し", align })),
  rows: [{ cells: [[text("行の名前")], ...cells] }],
});

const paperOf = (table: Table): string => tablePaper(table, columnLooks(table));

const years = (count: number, amount: string): Table =>
  tableOf(
    ["start", ...Array.from({ length: count }, () => "end" as const)],
    Array.from({ length: count }, () => [text(amount)]),
  );

describe("how a table lies on paper", () => {
  test.each([
    [3, "34,596万円", ""],
    [12, "34", ""],
    [9, "34,596万円", "dense"],
    [10, "34,596万円", "dense tight"],
    [13, "34,596万円", "wide"],
    [20, "34,596万円", "wide tight"],
  ])("%i columns of %s: “%s”", (count, amount, expected) => {
    expect(paperOf(years(count, amount))).toBe(expected);
  });

  test("the same is turned where it has rows enough for a sheet of its own", () => {
    const short = years(10, "34,596万円");
    const rows = Array.from({ length: 7 }, () => short.rows).flat();
    expect(paperOf({ ...short, rows })).toBe("wide");
  });

  test("prose is broken, however long it is", () => {
    const sentence = [
      text("推進事務局の設置と運営について、各機関が合意した内容を示します。".repeat(9)),
    ];
    expect(
      paperOf(tableOf(["start", "start", "start", "start"], [sentence, sentence, sentence])),
    ).toBe("");
  });

  test("a long word takes its room", () => {
    const word = [text("interdepartmentalisation")];
    const columns = ["start", "start", "start", "start", "start"] as const;
    expect(paperOf(tableOf(columns, [word, word, word, word]))).toBe("dense");
  });
});

const plain = { isCode: false, hasLongHead: false };

describe("how its columns break", () => {
  const [number, note] = [
    [text("34億円"), aside("2033年度・仮定の値")],
    [text("34億円 2033年度・仮定の値")],
  ];

  test("numbers and short words do not, and what is beside them stands under them", () => {
    const table = tableOf(["start", "end", "start", "start"], [number, number, note]);
    expect(tableLook(columnLooks(table))).toBe("e2 p4");
    expect(
      tableLook(columnLooks(tableOf(["start", "start"], [[text("34億円"), aside("2033年度")]]))),
    ).toBe("s2");
  });

  test("months one under the other stay whole", () => {
    const months: readonly Span[] = [text("2027年10月"), { kind: "break" }, text("2033年12月")];
    expect(tableLook(columnLooks(tableOf(["start", "start"], [months])))).toBe("s2");
  });

  test("a column of names of the file says so once, and only if all of it is such names", () => {
    const code = (name: string): readonly Span[] => [{ kind: "code", text: name }];
    const codes = tableOf(["start", "start"], [code("market.size")]);
    expect(tableLook(columnLooks(codes))).toContain("m2");
    const words = { cells: [[text("行の名前")], [text("size")]] };
    const mixed = { ...codes, rows: [...codes.rows, words] };
    expect(tableLook(columnLooks(mixed))).not.toContain("m2");
  });

  test("a head far longer than the numbers under it has a width of its own", () => {
    const table = tableOf(["start", "end"], [[text("36")]]);
    const [first = { title: "", align: "start" as const }, second = first] = table.columns;
    const title = "事業費・百万円（2027年度価格・仮定）";
    const long = { ...table, columns: [first, { ...second, title }] };
    expect(tableLook(columnLooks(table))).toBe("e2");
    expect(tableLook(columnLooks(long))).toBe("e2 h2");
  });

  test("words get room to be read, and a cell of words among numbers breaks", () => {
    const words = [text("推進事務局の設置と運営について、各機関が合意した内容です。")];
    expect(tableLook(columnLooks(tableOf(["start", "start"], [words])))).toBe("p2");
    expect(cellLook(words, { align: "end", breaks: "short", ...plain }, false)).toBe("w");
    expect(cellLook(number, { align: "end", breaks: "usual", ...plain }, false)).toBe("");
  });
});

test("an empty cell says that nothing is there, but not in a head or a sum", () => {
  const row = { cells: [[], [text("a")], []] };
  expect(rowCells(row, [1, 2, 3])).toEqual([[], [text("a")], [text("–")]]);
  expect(rowCells({ ...row, look: "total" }, [1, 2, 3])).toEqual(row.cells);
});
