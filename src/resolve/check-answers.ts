import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { eachOf, type Path, type Reader, type Table, unknownReference } from "./reader.ts";

type Ids = string | readonly string[] | undefined;
type AnswerTables = Readonly<Record<"targets" | "measures" | "risks", Table<unknown>>>;

/**
 * A statement or a need of the diagnosis is answered by targets, measures or risks, and a seed serves targets.
 * They are resolved after it, so their ids are looked up when all parts are there.
 */
export const checkAnswers = (reader: Reader, file: PlanFile, tables: AnswerTables): void => {
  const { targets, measures, risks } = tables;
  const among = [{ ...targets, kind: "answer" }, measures, risks];
  const check = (ids: Ids, path: Path, known: readonly Table<unknown>[]): void => {
    for (const [id, at] of eachOf<string>(ids, path)) {
      if (!known.some(({ byId }) => byId.has(id)))
        unknownReference(reader, known, id, reader.place(at));
    }
  };
  const { diamond = [], needs = {}, seeds = {} } = file.diagnosis ?? {};
  for (const [position, { answeredBy }] of diamond.entries())
    check(answeredBy, ["diagnosis", "diamond", position, "answeredBy"], among);
  for (const [id, { answeredBy }] of Object.entries(needs))
    check(answeredBy, ["diagnosis", "needs", id, "answeredBy"], among);
  for (const [id, seed] of Object.entries(seeds))
    check(seed.targets, ["diagnosis", "seeds", id, "targets"], [targets]);
};
