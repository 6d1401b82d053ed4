import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { eachOf, type Path, type Reader, type Table, unknownReference } from "./reader.ts";

type AnswerTables = Readonly<Record<"targets" | "measures" | "risks", Table<unknown>>>;

/**
 * A statement or a need of the diagnosis is answered by targets, measures or risks. They are resolved after it,
 * so their ids are looked up when all parts are there.
 */
export const checkAnswers = (reader: Reader, file: PlanFile, tables: AnswerTables): void => {
  const { targets, measures, risks } = tables;
  const among = [{ ...targets, kind: "answer" }, measures, risks];
  const check = (ids: string | readonly string[] | undefined, path: Path): void => {
    for (const [id, at] of eachOf<string>(ids, [...path, "answeredBy"])) {
      if (!among.some(({ byId }) => byId.has(id)))
        unknownReference(reader, among, id, reader.place(at));
    }
  };
  const { diamond = [], needs = {} } = file.diagnosis ?? {};
  for (const [position, { answeredBy }] of diamond.entries())
    check(answeredBy, ["diagnosis", "diamond", position]);
  for (const [id, { answeredBy }] of Object.entries(needs))
    check(answeredBy, ["diagnosis", "needs", id]);
};
