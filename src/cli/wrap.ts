import { columns } from "../util/columns.ts";

// no line begins with one of these: they belong to the word before
const closing = /^[、。，．！？」』）〕】・ーァィゥェォッャュョぁぃぅぇぉっゃゅょ]/u;

/** Words with the space before them; a wide character is a word of its own. */
const pieces = (text: string): readonly string[] => {
  const found =
    text.match(/\s*(?:[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+)/gu) ?? [];
  const joined: string[] = [];
  for (const piece of found) {
    if (joined.length > 0 && closing.test(piece)) joined.push(`${joined.pop()}${piece}`);
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
