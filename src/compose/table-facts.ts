import type { IoTable } from "../model/tables.ts";
import type { SectionContext } from "./section.ts";

/** What prose says of an input-output table: its source or file, and in `marks` its year and kind. */
export const tableFacts = (
  { source, file, year, kind }: IoTable,
  { text, cell }: Pick<SectionContext, "text" | "cell">,
) => ({
  table: source?.title === undefined ? file : text.pick(source.title),
  marks: cell.joined([
    ...(year ? [text.period(year)] : []),
    ...(kind ? [text.enumerated("figureKind", kind)] : []),
  ]),
  hasYear: year !== undefined,
});
