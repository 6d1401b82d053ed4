import type { IoTable } from "../model/tables.ts";
import type { SectionContext } from "./section.ts";

/** What prose says of an input-output table: the title of its source, or what it is, and in `marks` its year and kind. */
export const tableFacts = (
  { source, year, kind }: IoTable,
  unnamed: string,
  { text, cell }: Pick<SectionContext, "text" | "cell">,
) => ({
  table: source?.title === undefined ? unnamed : cell.quoted([text.pick(source.title)]),
  marks: cell.joined([
    ...(year ? [text.period(year)] : []),
    ...(kind ? [text.enumerated("figureKind", kind)] : []),
  ]),
  hasYear: year !== undefined,
});
