import type { Span } from "../document/span.ts";

/** Lines of one cell, one under the other. */
export const underEachOther = (lines: readonly (readonly Span[])[]): readonly Span[] =>
  lines.flatMap((line, place): readonly Span[] =>
    place === 0 ? line : [{ kind: "break" }, ...line],
  );
