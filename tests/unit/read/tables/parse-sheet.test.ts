import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "../../../../src/read/locate.ts";
import { sheetOf } from "./said-of.ts";

const textAt = (text: string, row: number, column?: number): string | undefined => {
  const { file, sheet } = sheetOf(text);
  const place = sheet?.place(row, column);
  return place?.offset && file.text.slice(...place.offset);
};

describe("cells", () => {
  it("come with quotes taken off, blanks trimmed and a byte order mark dropped", () => {
    expect(sheetOf('\ufeffa, b \r\n"1,234","x ""y"""\r\n').sheet?.rows).toEqual([
      ["a", "b"],
      ["1,234", 'x "y"'],
    ]);
  });

  it("end at any line end, and blank rows are none", () => {
    expect(sheetOf("a,b\r\n\r\n1,2\n , \n,\n3,4\r5,6").sheet?.rows).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  it("know their place", () => {
    const text = '\ufeffa,b\r\n\r\n,,\n"x\ny", "2" \n 3 ,"p""q"\n'.replace(' "2" ', '"2"');
    expect(textAt(text, 1, 0)).toBe('"x\ny"');
    expect(textAt(text, 1, 1)).toBe('"2"');
    expect(textAt(text, 2, 0)).toBe("3");
    expect(textAt(text, 2, 1)).toBe('"p""q"');
    expect(textAt(text, 2)).toBe('3 ,"p""q"');
    expect(textAt(text, 1)).toBe('"x');
    expect(textAt(text, 2, 7)).toBe('3 ,"p""q"');
  });
});

it("take rows of another length, some thousands of them", () => {
  const text = `a,b\n${"1,2\n".repeat(30_000)}${"1\n\n".repeat(20_000)}`;
  expect(sheetOf(text).sheet?.rows.length).toBe(50_001);
});

describe("texts that are no table", () => {
  it.each([
    ["", "table/empty found a.csv 1:1"],
    ["\n , \n\n", "table/empty found a.csv 1:1"],
    ['a,b\n1,"2\n3', "table/quote found a.csv 2:1"],
    ['a,b\n1,x"y\n', "table/quote found a.csv 2:1"],
    ["a,b\n1,\ufffd\n", "table/not-utf8 found a.csv 2:3"],
    ["a,b\n1,\u0007\n", "table/control-character found a.csv 2:3"],
    [",".repeat(1_000_001), "table/too-many-cells found a.csv 1:1"],
    [`a,b\n${"1\n".repeat(20_001)}`, "table/uneven found a.csv 1:1"],
    ["1\n".repeat(500_001), "table/too-many-cells rows a.csv 1:1"],
    ["a".repeat(5_000_001), "table/too-large found a.csv 1:1"],
  ])("%#", (text, spot) => {
    const { spots, sheet } = sheetOf(text);
    expect(spots).toEqual([spot]);
    expect(sheet).toBeUndefined();
  });
});

const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(",", '"', '""', "\n", "\r\n", "\r", " ", "\t", ";", "'", "\\", "\ufeff", "0"),
    fc.constantFrom("region", "value", "-", "X", "…", "１", "1,2", "=1+1", "__proto__"),
    fc.string({ unit: "binary", maxLength: 4 }),
  ),
  { maxLength: 60 },
);

/** The cell at a place, as the parser would read it. */
const cellAt = (text: string, offset: readonly [number, number] = [0, 0]): string => {
  const written = text.slice(...offset).trim();
  const isQuoted = written.startsWith('"');
  return (isQuoted ? written.slice(1, -1).replaceAll('""', '"') : written).trim();
};

describe("any text", () => {
  it("becomes cells that stand where they say, or one fault at a place inside", () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const { file, sheet, spots } = sheetOf(parts.join(""));
        expect(spots.length).toBe(sheet ? 0 : 1);
        if (!sheet) return;
        for (const [row, cells] of sheet.rows.entries()) {
          const found = cells.map((_, column) =>
            cellAt(file.text, sheet.place(row, column).offset),
          );
          expect(found).toEqual(cells);
          const { start } = locate({ files: [file] }, sheet.place(row));
          expect(start.line).toBeLessThanOrEqual(file.lineStarts.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
