import type { Diagnosis, DiamondItem, Institution, Need, Seed, Stage } from "../model/cluster.ts";
import type { LocalText } from "../text/language.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { readFigure } from "./read-figure.ts";
import {
  asList,
  entriesOf,
  findIn,
  type Path,
  type Reader,
  readTime,
  sourceAt,
  type Table,
} from "./reader.ts";

/** An institution where the text has the form of an id, else the words themselves. */
export const institutionOrText = (
  reader: Reader,
  institutions: Table<Institution>,
  written: LocalText | undefined,
  path: Path,
): Institution | LocalText | undefined => {
  if (typeof written !== "string" || !/^[a-z][a-z0-9-]*$/.test(written)) return written;
  return findIn(reader, institutions, written, path);
};

type DiagnosisWritten = NonNullable<PlanFile["diagnosis"]>;

const resolveNeeds = (
  reader: Reader,
  written: DiagnosisWritten["needs"],
  stages: Table<Stage>,
  institutions: Table<Institution>,
): readonly Need[] =>
  entriesOf(reader, written, ["diagnosis", "needs"], (entry, id, at, origin): Need => {
    const { text, evidence, notNow, importance, performance, aim } = entry;
    return compact({
      ...origin,
      id,
      who: institutionOrText(reader, institutions, entry.who, [...at, "who"]),
      text,
      stage: findIn(reader, stages, entry.stage, [...at, "stage"]),
      evidence,
      date: readTime(reader, entry.date, [...at, "date"]),
      source: sourceAt(reader, entry.source, [...at, "source"]),
      answeredBy: asList<string>(entry.answeredBy),
      notNow,
      importance,
      performance,
      aim,
    });
  });

const resolveSeeds = (
  reader: Reader,
  written: DiagnosisWritten["seeds"],
  institutions: Table<Institution>,
): readonly Seed[] =>
  entriesOf(reader, written, ["diagnosis", "seeds"], (entry, id, at, origin): Seed => {
    const { technology, trl, ip } = entry;
    const owner = findIn(reader, institutions, entry.owner, [...at, "owner"]);
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    const targets = asList<string>(entry.targets);
    return compact({ ...origin, id, owner, technology, trl, ip, targets, source });
  });

const resolveDiamond = (
  reader: Reader,
  written: DiagnosisWritten["diamond"],
): readonly DiamondItem[] =>
  (written ?? []).map((item, position): DiamondItem => {
    const at = ["diagnosis", "diamond", position];
    const { condition, sign, statement, notNow, note } = item;
    const answeredBy = asList<string>(item.answeredBy);
    const source = sourceAt(reader, item.source, [...at, "source"]);
    const origin = reader.place(at);
    return compact({ origin, condition, sign, statement, answeredBy, notNow, note, source });
  });

export const resolveDiagnosis = (
  reader: Reader,
  file: PlanFile,
  stages: Table<Stage>,
  institutions: Table<Institution>,
): Diagnosis => {
  const { summary, diamond, benchmarks, needs, seeds } = file.diagnosis ?? {};
  return compact({
    origin: reader.place(["diagnosis"], "key"),
    summary,
    diamond: resolveDiamond(reader, diamond),
    benchmarks: entriesOf(
      reader,
      benchmarks,
      ["diagnosis", "benchmarks"],
      (entry, id, at, origin) => {
        const { name, metric, own = false, note } = entry;
        const value = readFigure(reader, entry.value, [...at, "value"]);
        return compact({ ...origin, id, name, metric, value, own, note });
      },
    ),
    needs: resolveNeeds(reader, needs, stages, institutions),
    seeds: resolveSeeds(reader, seeds, institutions),
    synonyms: file.diagnosis?.synonyms ?? [],
  });
};
