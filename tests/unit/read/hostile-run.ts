import { complaints } from "../../../src/diagnostics/complaints.ts";
import { readText } from "../../../src/read/read.ts";

const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index)).join("\n");

const texts: Readonly<Record<string, () => string>> = {
  "links in links": () =>
    `a0: &a0 [x]\n${rows(9, (i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)}`,
  "open brackets": () => `a: ${"[".repeat(100_000)}`,
  "closed brackets": () => `a: ${"[".repeat(100_000)}${"]".repeat(100_000)}`,
  "millions of brackets": () => "[".repeat(5_000_000),
  "open braces": () => `a: ${"{a: ".repeat(100_000)}`,
  "nested lists": () => "- ".repeat(100_000),
  "nested keys": () => rows(3000, (i) => `${" ".repeat(i)}a:`),
  "a level too many": () => `a: ${"[".repeat(64)}${"]".repeat(64)}`,
  "a long text": () => `a: ${"x".repeat(4_900_000)}`,
  "a long escaped text": () => `a: "${"\\n".repeat(2_400_000)}"`,
  "50,000 keys": () => rows(50_000, (i) => `key${i}: ${i}`),
  "50,000 equal keys": () => rows(50_000, () => "key: 1"),
  "a huge number": () => `a: ${"9".repeat(1_000_000)}`,
  "a list of millions": () => `a: [${"1,".repeat(2_000_000)}]`,
  "100,000 commas": () => `a: [${",".repeat(100_000)}]`,
  "too large": () => "x".repeat(5_000_001),
};

const text = texts[process.argv[2] ?? ""]?.() ?? "";
const { complain, said } = complaints();
const before = performance.now();
readText("hostile.yaml", text, complain);
const seconds = (performance.now() - before) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, megabytes, first: said()[0]?.code ?? "none" }));
