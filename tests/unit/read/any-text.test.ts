import fc from "fast-check";
import { expect, it } from "vitest";
import { complaints } from "../../../src/diagnostics/complaints.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { makeSpeech } from "../../../src/diagnostics/speech.ts";
import { readTextsJa } from "../../../src/languages/ja/read.ts";
import { locate, type Range } from "../../../src/read/locate.ts";
import { readText } from "../../../src/read/read.ts";
import { readTexts } from "../../../src/read/trouble.ts";
import { reportWords } from "../../../src/report/words.ts";
import { print } from "../report/print.ts";

const speeches = [[readTexts], [readTextsJa]].map((catalogue) =>
  makeSpeech(catalogue, reportWords, print),
);

const speaks = (diagnostic: Diagnostic): void => {
  for (const speech of speeches) {
    expect(speech.message(diagnostic)).not.toMatch(/undefined|\[object|[.。]$/);
    for (const related of diagnostic.related) {
      expect(speech.note(diagnostic.code, related)).not.toContain("undefined");
    }
  }
};

const holds = (text: string): void => {
  const { complain, said } = complaints();
  const reading = readText("plan.yaml", text, complain);
  expect(reading.source === undefined).toBe(said().length > 0);
  const lines = (reading.files[0]?.text ?? "").split("\n");
  for (const diagnostic of said()) {
    for (const { place } of [diagnostic, ...diagnostic.related]) {
      const { start, end } = locate(reading, place);
      for (const { line, column } of [start, end]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
      }
      expect(end.line * 1e9 + end.column).toBeGreaterThanOrEqual(start.line * 1e9 + start.column);
    }
    speaks(diagnostic);
  }
};

const small = `plan:
  title: "地域イノベーション"
  period: FY2026-FY2030
  languages: [ja, en]
chain:
  stages:
    sweet-potato: { name: さつまいも, position: raw-material }
    brewing:
      name: { ja: 醸造, en: 'brewing' }
      summary: |
        一行目
        second: line
  links:
    - from: sweet-potato
      to: brewing
measures: {}
`;

const signs = [
  "\t",
  "\n",
  ":",
  "：",
  "　",
  "- ",
  '"',
  "'",
  "[",
  "}",
  "*a",
  "&a ",
  "!x ",
  "<<: ",
  "---\n",
  "#",
  "|",
  "\r\n",
  "\u0000",
  "\ufeff",
  "%",
  "? ",
  "? []",
  "@",
  "`",
  "\ud83c",
];

const mutated = fc
  .array(
    fc.record({
      at: fc.nat(small.length),
      cut: fc.nat(12),
      put: fc.oneof(fc.constantFrom(...signs), fc.string({ unit: "binary", maxLength: 4 })),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((edits) =>
    edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), small),
  );

it("reads any text at all without throwing, and every diagnostic points inside it", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), holds), { numRuns: 300 });
});

it("reads any heap of YAML signs without throwing, and every diagnostic points inside it", () => {
  const heap = fc.array(
    fc.oneof(fc.constantFrom(...signs), fc.constantFrom("a", "b: 1", " ", "  ")),
  );
  fc.assert(
    fc.property(heap, (parts) => holds(parts.join(""))),
    { numRuns: 300 },
  );
});

it("reads any mutated plan without throwing, and every diagnostic points inside it", () => {
  fc.assert(fc.property(mutated, holds), { numRuns: 300 });
});

const cut = (text: string, { start, end }: Range): string => {
  const lines = text.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  return lines.join("\n");
};

it("gives every path of a value a place that contains the value", () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.stringMatching(/^[a-z]{1,5}$/).map((word) => `v-${word}`),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(id, tie("value"), { maxKeys: 3 }),
    ),
  }));
  const check = (written: Record<string, unknown>) => {
    const text = JSON.stringify(written, null, 1);
    const reading = readText("p", text, (diagnostic) => expect.fail(diagnostic.code));
    const walk = (part: unknown, path: readonly (string | number)[]): void => {
      expect(JSON.parse(cut(text, locate(reading, { file: "p", path })))).toEqual(part);
      if (typeof part !== "object" || part === null) return;
      for (const [key, inner] of Object.entries(part)) {
        walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
      }
    };
    walk(written, []);
  };
  fc.assert(fc.property(fc.dictionary(id, value, { minKeys: 1, maxKeys: 4 }), check), {
    numRuns: 100,
  });
});
