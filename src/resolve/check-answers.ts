import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { eachOf, type Reader, type Table, unknownReference } from "./reader.ts";

type AnswerTables = Readonly<Record<"targets" | "measures" | "risks", Table<unknown>>>;

/**
 * A statement of the diagnosis is answered by targets, measures or risks. They are resolved after it,
 * so their ids are looked up when all parts are there.
 */
export const checkAnswers = (reader: Reader, file: PlanFile, tables: AnswerTables): void => {
  const { targets, measures, risks } = tables;
  const among = [{ ...targets, kind: "answer" }, measures, risks];
  for (const [position, item] of (file.diagnosis?.diamond ?? []).entries()) {
    const path = ["diagnosis", "diamond", position, "answeredBy"];
    for (const [id, at] of eachOf<string>(item.answeredBy, path)) {
      if (!among.some(({ byId }) => byId.has(id)))
        unknownReference(reader, among, id, reader.place(at));
    }
  }
};
