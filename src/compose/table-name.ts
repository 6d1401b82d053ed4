import type { IoTable } from "../model/tables.ts";
import type { Text } from "../text/text.ts";

/** An input-output table by the title of its source, or its file. */
export const tableName = ({ source, file }: IoTable, text: Text): string =>
  source?.title === undefined ? file : text.pick(source.title);
