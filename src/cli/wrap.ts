import { columns } from "../util/columns.ts";

// no line begins with one of these: they belong to the word before
const closing =
  /^[、。，．：；！？」』）〕】］｝〉》”’)\]}%・…ーァィゥェォッャュョぁぃぅぇぉっゃゅょ]/u;

// no line ends with one of these: they belong to the word behind
const opening = /[（「『〔【［｛〈《“‘([{]$/u;

/** Words with the space before them; a wide character is a word of its own. */
const pieces = (text: string): readonly string[] => {
  const found =
    text.match(/\s*(?:[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+)/gu) ?? [];
  const joined: string[] = [];
  for (const piece of found) {
    const last = joined.at(-1);
    const isOpened = last !== undefined && opening.test(last) && !/^\s/.test(piece);
    const isBound = isOpened || (last !== undefined && closing.test(piece));
    if (isBound) joined.push(`${joined.pop()}${piece}`);
    else joined.push(piece);
  }
  return joined;
};

/** A text in lines of at most `width` columns, wide characters counted as two. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && columns(line + piece) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += line === "" ? piece.trimStart() : piece;
  }
  return line === "" ? lines : [...lines, line];
};
