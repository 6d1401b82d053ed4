import type { Edit } from "../diagnostics/diagnostic.ts";
import { stretchAt } from "./locate.ts";
import type { SourceFile } from "./source.ts";

/** UTF-16 units of the text, and what takes their place. */
type Replacement = { readonly start: number; readonly end: number; readonly by: string };

export const replacementOf = (file: SourceFile, edit: Edit): readonly Replacement[] => {
  const stretch = edit.place.file === file.name ? stretchAt(file, edit.place) : undefined;
  if (!stretch) return [];
  const [start, end] = stretch;
  const by = "by" in edit ? edit.by : `"${file.text.slice(start, end)}"`;
  return [{ start, end, by }];
};

/**
 * The text of a file with edits made and every other character as it was. Of two edits in one place
 * the first is made.
 */
export const edited = (file: SourceFile, edits: readonly Edit[]): string => {
  const wanted = edits
    .flatMap((edit) => replacementOf(file, edit))
    .toSorted((a, b) => a.start - b.start);
  let text = "";
  let done = 0;
  for (const { start, end, by } of wanted) {
    if (start < done) continue;
    text += file.text.slice(done, start) + by;
    done = end;
  }
  return text + file.text.slice(done);
};
