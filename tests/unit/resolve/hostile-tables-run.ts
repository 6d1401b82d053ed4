import { planOf } from "../../kit/plan-of.ts";

const head = "region,industry,year,value\n";
const size = 4_900_000;

/** As many rows as a file may have. */
const filled = (row: (index: number) => string, count: number, first = head): string =>
  (first + Array.from({ length: count }, (_, index) => row(index)).join("\n")).slice(0, size);

const texts: Readonly<Record<string, () => string>> = {
  "a column of digits": () => filled(() => "123456789", 490_000, "1\n"),
  "a column of single digits": () => filled(() => "1", 999_000, "1\n"),
  "a million short rows": () => filled(() => "1", 990_000),
  "half a million short rows": () => filled(() => "1", 490_000),
  "two million short rows": () => filled(() => "1", 2_400_000),
  "some thousands of short rows": () => filled(() => "1", 20_000),
  "one huge quoted cell": () => `${head}"${"x".repeat(size)}"\n`,
  "a cell of quotes": () => `${head}"${'""'.repeat(size / 2 - 20)}"\n`,
  "a quote never closed": () => `${head}"${"x\n".repeat(size / 2 - 20)}`,
  "quotes inside cells": () => head + 'a"b,'.repeat(1_000_000),
  "200,000 columns": () =>
    `${Array.from({ length: 200_000 }, (_, index) => `c${index}`).join(",")}\n${"1,".repeat(199_999)}1\n`,
  "columns of one name": () => `region,industry,year,value${",d".repeat(400_000)}\n`,
  "millions of commas": () => head + ",".repeat(size),
  "blank lines": () => head + "\n".repeat(size),
  "an industry in each row": () => filled((row) => `r,${row},2020,1`, 240_000),
  "a region in each row": () => filled((row) => `${row},${row % 20_000},2020,1`, 240_000),
  "one row again and again": () => filled(() => "r,i,2020,1", 240_000),
  "values that are none": () => filled((row) => `${row % 20},${row % 12_000},2020,q`, 240_000),
  "years that are none": () => filled((row) => `r,i,${row}x,1`, 240_000),
  "a number of millions of digits": () => `${head}r,i,2020,${"9".repeat(size)}\n`,
};

const text = texts[process.argv[2] ?? ""]?.() ?? "";
const before = performance.now();
const { said } = planOf("region: { name: r, statistics: s.csv }\n", "plan.yaml", {
  "region.statistics": text,
});
const seconds = (performance.now() - before) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, megabytes, first: said[0]?.code ?? "none" }));
