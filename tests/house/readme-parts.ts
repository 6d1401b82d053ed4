import { textOf } from "./imports.ts";

export const readme = textOf("README.md");

type Fence = { readonly language: string; readonly text: string };

/** The fenced blocks in their order. */
export const fences: readonly Fence[] = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
  ([, language = "", text = ""]) => ({ language, text }),
);

/** What stands under a heading of a table's first column: rows of cells. */
export const tableUnder = (first: string): readonly (readonly string[])[] => {
  const lines = readme.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  if (start === -1) throw new Error(`README.md has no table that begins with ${first}`);
  const length = lines.slice(start).findIndex((line) => !line.startsWith("|"));
  return lines.slice(start + 2, start + length).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};
