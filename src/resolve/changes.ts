import type { Change, ChangeResults } from "../model/plan.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { type Path, type Reader, readAmount, readTime } from "./reader.ts";

type Written = NonNullable<PlanFile["changes"]>[number];

const classesOf = (reader: Reader, written: Written["classes"], at: Path): Change["classes"] =>
  written &&
  compact({
    commitment: readAmount(reader, written.commitment, [...at, "commitment"]),
    needsAgreement: readAmount(reader, written.needsAgreement, [...at, "needsAgreement"]),
    informational: readAmount(reader, written.informational, [...at, "informational"]),
  });

const resultsOf = (
  reader: Reader,
  written: Written["results"],
  at: Path,
): ChangeResults | undefined =>
  written &&
  compact({
    headlineTarget: readAmount(reader, written.headlineTarget, [...at, "headlineTarget"]),
    closure: readAmount(reader, written.closure, [...at, "closure"]),
    fundingGap: readAmount(reader, written.fundingGap, [...at, "fundingGap"]),
    likelyFinish: readTime(reader, written.likelyFinish, [...at, "likelyFinish"]),
  });

export const resolveChanges = (reader: Reader, file: PlanFile): readonly Change[] =>
  (file.changes ?? []).flatMap((change, position) => {
    const at = ["changes", position];
    const date = readTime(reader, change.date, [...at, "date"]);
    if (!date) return [];
    const { author, what, why, status } = change;
    return [
      compact({
        origin: reader.place(at),
        version: String(change.version),
        date,
        author,
        what,
        why,
        status,
        classes: classesOf(reader, change.classes, [...at, "classes"]),
        results: resultsOf(reader, change.results, [...at, "results"]),
      }),
    ];
  });
