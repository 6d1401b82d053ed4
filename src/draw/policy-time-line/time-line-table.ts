import type { Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import type { Entry, Lane } from "./entries.ts";

const row = (cells: readonly string[], institutions: readonly string[] = []): Row => ({
  cells: cells.map((words) => (words === "" ? [] : [plain(words)])),
  ...(institutions.length === 0 ? {} : { institutions }),
});

const notesOf = (entry: Entry, lane: Lane["id"], { plan, text, say }: FigureContext): string => {
  const notes = entry.elsewhere.map(({ date, source, note }) => {
    const words = source?.title ?? note;
    return say("otherDate", {
      date: text.period(date),
      ...(words === undefined ? {} : { source: text.pick(words) }),
    });
  });
  const isMeasured = lane === "programmes" && entry.period && plan.head.period;
  const against = isMeasured ? [say(entry.endsEarly ? "endsEarly" : "toTheEnd")] : [];
  return say("notes", { notes: [...against, ...notes] });
};

/** Every entry with its date, also where the picture gathers them. */
export const timeLineTable = (lanes: readonly Lane[], context: FigureContext): Drawn["data"] => {
  const { text, say } = context;
  return {
    caption: say("tableCaption"),
    columns: [
      { title: say("columnItem"), align: "start" },
      { title: say("columnDate"), align: "start" },
      { title: say("columnEvent"), align: "start" },
      { title: say("columnNote"), align: "start" },
    ],
    rows: lanes.flatMap(({ id, entries }) => [
      { ...row([say(id), "", "", ""]), look: "group" as const },
      ...entries.map((entry) =>
        row(
          [
            entry.name,
            entry.period ? text.period(entry.period) : say("undated"),
            entry.event ? text.enumerated("eventKind", entry.event) : "",
            notesOf(entry, id, context),
          ],
          entry.institutions,
        ),
      ),
    ]),
  };
};
