import type { VersionResults } from "../../analyse/version-results.ts";
import type { Column } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { printed } from "./rows.ts";

const none = "–";

/** Every version with all it came to, those that are not drawn as well. */
export const versionsTable = (
  { versions, tracks }: VersionResults,
  context: FigureContext,
): Drawn["data"] => {
  const { say, text } = context;
  const column = (key: string, align: Column["align"]): Column => ({ title: say(key), align });
  return {
    caption: say("tableCaption"),
    columns: [
      column("columnVersion", "start"),
      column("columnDate", "start"),
      column("columnStatus", "start"),
      ...tracks.map(({ id }) => column(id, "end")),
    ],
    rows: versions.map(({ version, date, status }, place) => {
      const results = tracks.map(({ values }) => {
        const value = values[place];
        return value === undefined ? none : printed(value, context);
      });
      const came = status === undefined ? none : text.enumerated("status", status);
      return { cells: [version, text.period(date), came, ...results].map((one) => [plain(one)]) };
    }),
  };
};
