import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("./hostile-tables-run.ts", import.meta.url));

/** Generous against a busy machine; the text itself, as it is made for the test, is in the memory. */
const limits = { seconds: 6, megabytes: 500 };

it.each([
  ["a column of digits", "table/column"],
  ["a column of single digits", "table/too-many-cells"],
  ["a million short rows", "table/too-many-cells"],
  ["half a million short rows", "table/uneven"],
  ["two million short rows", "table/too-many-cells"],
  ["some thousands of short rows", "table/ragged"],
  ["one huge quoted cell", "table/ragged"],
  ["a cell of quotes", "table/ragged"],
  ["a quote never closed", "table/quote"],
  ["quotes inside cells", "table/quote"],
  ["200,000 columns", "table/column"],
  ["columns of one name", "table/column"],
  ["millions of commas", "table/too-many-cells"],
  ["blank lines", "table/too-many-cells"],
  ["an industry in each row", "table/sparse"],
  ["a region in each row", "table/sparse"],
  ["one row again and again", "table/twice"],
  ["values that are none", "table/number"],
  ["years that are none", "table/year"],
  ["a number of millions of digits", "table/number"],
])(
  "refuses or reads %s soon",
  (name, code) => {
    const answer = execFileSync(process.execPath, ["--import", "tsx", program, name], {
      encoding: "utf8",
      timeout: 240_000,
    });
    const { seconds, megabytes, first } = JSON.parse(answer);
    expect(first).toBe(code);
    expect(seconds).toBeLessThan(limits.seconds);
    expect(megabytes).toBeLessThan(limits.megabytes);
  },
  240_000,
);
