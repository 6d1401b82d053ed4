import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** What is printed in Japanese; messages of the terminal keep its half-width marks. */
const printed = [
  ["templates/prose/ja", ".hbs"],
  ...["analyses", "exhibits", "figures", "rules", "section-words"].map(
    (part) => [`src/languages/ja/${part}`, ".ts"] as const,
  ),
].flatMap(([folder = "", ending = ""]) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name)),
);

/** Where Japanese stands beside English, or on a page of its own. */
const beside = ["src/check", "src/analyse/analyses", "src/compose/glossary", "plans"].flatMap(
  (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|ja\.md|yaml)$/.test(name))
      .map((name) => join(folder, name)),
);

const linesWith = (mark: RegExp, files = printed): readonly string[] =>
  files.flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (mark.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );

test.each([
  ["the wave dash of ranges, 〜", /～/],
  ["the space of the caption in references to figures and tables", /[図表][A-Z]\d/],
  ["a full-width colon after Japanese", /[ぁ-んァ-ヶ一-龠]: /],
])("is written with %s", (_mark, other) => {
  expect(linesWith(other)).toEqual([]);
});

test.each([
  ["ゲート", /関門/],
  ["域内に残る割合", /閉鎖度/],
  ["代表指標", /主要指標/],
  ["計画の値に達していない", /目標への線|目標値までの線/],
])("has one word for one thing: %s", (_word, other) => {
  expect(linesWith(other)).toEqual([]);
});

test.each([
  ["ゲート", /関門/],
  ["照合値", /照合番号/],
])("has that word beside English, on pages and in samples too: %s", (_word, other) => {
  expect(linesWith(other, [...printed, ...beside])).toEqual([]);
});

test("has full-width colons and the wave dash in what rules rest on", () => {
  const grounds = beside.filter((file) => /^src.check/.test(file) && file.endsWith(".ts"));
  expect(linesWith(/^\s*ja: ".*([0-9]～|: [ぁ-んァ-ヶ一-龠])/, grounds)).toEqual([]);
});
