import { sideOf } from "../diff/diff.ts";
import type { Revision } from "../diff/told.ts";
import type { Examined } from "../pipeline.ts";
import { locate } from "../read/locate.ts";
import { namedAs, type RevisionName } from "./plan-revision.ts";

/**
 * A plan as it was read, ready to be compared; nothing where it could not be read whole. What it says like the
 * revision beside it is worked out once.
 */
export const comparable = (
  name: RevisionName,
  { file, plan, use, source, files }: Examined,
  beside?: Revision,
): Revision | undefined => {
  if (!file || !plan || !use || !source) return undefined;
  const placeOf: Revision["placeOf"] = (path) => {
    const place = { file: source.fileOf(String(path[0])), path };
    return { file: place.file, line: locate({ files }, place).start.line };
  };
  return { name: namedAs(name), ...sideOf(file, plan, beside), use, placeOf };
};
