import { type Diagnostic, fault } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../read/source.ts";
import { stretch } from "./stretches.ts";

/** What a style sheet inside a page must not hold: the end of its element, and the world outside. */
const refused: readonly (readonly [key: string, pattern: RegExp])[] = [
  ["markup", /<\/|<!--/g],
  ["outside", /@import\b[^;]*|url\(\s*["']?(?!data:|#)[^)]*\)/gi],
];

/** Comments and strings as blanks, so that a brace in them counts for nothing. */
const bare = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, (found) =>
    " ".repeat(found.length),
  );

/** The first place where something closes that was not opened, or the last that is not closed. */
const unbalanced = (text: string): number | undefined => {
  const plain = bare(text);
  const comment = plain.indexOf("/*");
  if (comment !== -1) return comment;
  const open: number[] = [];
  for (const { 0: sign, index } of plain.matchAll(/[{}]/g)) {
    if (sign === "{") open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open.at(-1);
};

/** What is wrong with a style sheet that takes the place of the page's own. */
export const judgeStyle = (file: SourceFile): readonly Diagnostic[] => {
  const code = "template/style";
  const { text } = file;
  const held = refused.flatMap(([key, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) =>
      fault(code, key, stretch(file, index, index + found.length), { found: found.slice(0, 40) }),
    ),
  );
  const at = unbalanced(text);
  if (at === undefined) return held;
  return [...held, fault(code, "brace", stretch(file, at, at + 1), { found: text[at] })];
};
