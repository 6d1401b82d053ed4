import { fault } from "../diagnostics/diagnostic.ts";
import type { End, Input, Institution, Link, Locality, Stage } from "../model/cluster.ts";
import { quoted } from "../notation/misread-facts.ts";
import type { LocalText } from "../text/language.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { readFigure } from "./read-figure.ts";
import { readShare } from "./read-share.ts";
import {
  asList,
  entriesOf,
  findAll,
  findIn,
  type Path,
  type Reader,
  readAmount,
  readTime,
  sourceAt,
  type Table,
  unknownReference,
} from "./reader.ts";

type StageWritten = NonNullable<NonNullable<PlanFile["chain"]>["stages"]>[string];

/** The share inside the region: 1 and 0 for the two words, else a share as `60%` or `0.6`. */
const shareOf = (reader: Reader, written: string | number, path: Path): number | undefined => {
  if (written === "in-region") return 1;
  if (written === "outside") return 0;
  const near = typeof written === "string" && !/\p{Nd}/u.test(written);
  const quantity = near ? undefined : readAmount(reader, written, path);
  const amount = quantity?.amount;
  const isShare = quantity?.unit.kind === "share" || quantity?.unit.kind === "count";
  if (amount !== undefined && isShare && amount >= 0 && amount <= 1) return amount;
  if (near || quantity) {
    reader.complain(
      fault("location/notAShare", "found", reader.place(path), {
        written: quoted(String(written)),
      }),
    );
  }
  return undefined;
};

const localityOf = (
  reader: Reader,
  written: StageWritten["location"],
  path: Path,
  owner: Pick<Locality, "source" | "asOf">,
): Locality | undefined => {
  if (written === undefined) return undefined;
  const whole = typeof written === "object" ? written : { share: written };
  const share = shareOf(
    reader,
    whole.share,
    typeof written === "object" ? [...path, "share"] : path,
  );
  if (share === undefined) return undefined;
  return compact({
    origin: reader.place(path),
    share,
    written: String(whole.share),
    source: sourceAt(reader, whole.source, [...path, "source"]) ?? owner.source,
    asOf: readTime(reader, whole.asOf, [...path, "asOf"]) ?? owner.asOf,
    kind: whole.kind,
    note: whole.note,
  });
};

export const resolveStages = (reader: Reader, file: PlanFile): readonly Stage[] =>
  entriesOf(reader, file.chain?.stages, ["chain", "stages"], (entry, id, at, origin): Stage => {
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    const asOf = readTime(reader, entry.asOf, [...at, "asOf"]);
    const figure = (
      key:
        | ("firms" | "employment" | "output" | "volume" | "planned")
        | ("valueAdded" | "capacity" | "wages"),
    ) => readFigure(reader, entry[key], [...at, key], { source, asOf });
    return compact({
      ...origin,
      id,
      name: entry.name ?? id,
      position: entry.position,
      locality: localityOf(reader, entry.location, [...at, "location"], compact({ source, asOf })),
      description: entry.description,
      firms: figure("firms"),
      employment: figure("employment"),
      output: figure("output"),
      volume: figure("volume"),
      planned: figure("planned"),
      valueAdded: figure("valueAdded"),
      capacity: figure("capacity"),
      wages: figure("wages"),
      sector: entry.sector === undefined ? undefined : String(entry.sector),
      level: entry.level,
      rivalLevel: entry.rivalLevel,
      importance: entry.importance,
      source,
      note: entry.note,
    });
  });

export const resolveInstitutions = (
  reader: Reader,
  file: PlanFile,
  stages: Table<Stage>,
): readonly Institution[] =>
  entriesOf(reader, file.institutions, ["institutions"], (entry, id, at, origin): Institution => {
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    const asOf = readTime(reader, entry.asOf, [...at, "asOf"]);
    const { contribution = {} } = entry;
    const isText = typeof contribution === "string" || "ja" in contribution || "en" in contribution;
    return compact({
      ...origin,
      id,
      name: entry.name ?? id,
      type: entry.type,
      locality: localityOf(reader, entry.location, [...at, "location"], compact({ source, asOf })),
      stages: findAll(reader, stages, entry.stages, [...at, "stages"]),
      functions: asList(entry.functions) as Institution["functions"],
      fields: asList<LocalText>(entry.fields),
      capabilities: asList<LocalText>(entry.capabilities),
      members: readAmount(reader, entry.members, [...at, "members"]),
      staff: readFigure(reader, entry.staff, [...at, "staff"], { source, asOf }),
      budget: readFigure(reader, entry.budget, [...at, "budget"], { source, asOf, money: true }),
      commitment: entry.commitment,
      since: readTime(reader, entry.since, [...at, "since"]),
      capacity: readFigure(reader, entry.capacity, [...at, "capacity"], { source, asOf }),
      blockedMonths: entry.blockedMonths ?? [],
      corporateNumber: entry.codes?.corporateNumber,
      contribution: isText
        ? { text: contribution as LocalText }
        : (compact(contribution) as Institution["contribution"]),
      afterwards: entry.afterwards,
      source,
      note: entry.note,
    });
  });

/** The stage or institution with an id; an id of both is said, and taken for the stage. */
export const endOf = (
  reader: Reader,
  tables: { readonly stages: Table<Stage>; readonly institutions: Table<Institution> },
  id: string,
  path: Path,
): End | undefined => {
  const stage = tables.stages.byId.get(id);
  const institution = tables.institutions.byId.get(id);
  if (stage && institution) {
    const related = [stage, institution].map(({ origin }) => ({
      place: origin,
      key: "one",
      facts: {},
    }));
    const place = reader.place(path);
    reader.complain({ ...fault("reference/ambiguous", "end", place, { id }), related });
  }
  if (stage) return { kind: "stage", stage };
  if (institution) return { kind: "institution", institution };
  const ends = { ...tables.stages, kind: "end" };
  unknownReference(reader, [ends, tables.institutions], id, reader.place(path));
  return undefined;
};

export const resolveLinks = (
  reader: Reader,
  file: PlanFile,
  stages: Table<Stage>,
  institutions: Table<Institution>,
): readonly Link[] =>
  (file.chain?.links ?? []).flatMap((entry, position): readonly Link[] => {
    const at = ["chain", "links", position];
    const from = endOf(reader, { stages, institutions }, entry.from, [...at, "from"]);
    const to = endOf(reader, { stages, institutions }, entry.to, [...at, "to"]);
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    const asOf = readTime(reader, entry.asOf, [...at, "asOf"]);
    const value = readFigure(reader, entry.value, [...at, "value"], { source, asOf, money: true });
    const volume = readFigure(reader, entry.volume, [...at, "volume"], { source, asOf });
    const since = readTime(reader, entry.since, [...at, "since"]);
    const covers = readShare(reader, entry.covers, [...at, "covers"]);
    const { kind = "supply", good, essential = true, note } = entry;
    const flow = { kind, value, volume, since, good, essential, covers, source, note };
    return from && to ? [compact({ origin: reader.place(at), from, to, ...flow })] : [];
  });

export const resolveInputs = (
  reader: Reader,
  file: PlanFile,
  stages: Table<Stage>,
): readonly Input[] =>
  (file.chain?.inputs ?? []).flatMap((entry, position): readonly Input[] => {
    const at = ["chain", "inputs", position];
    const stage = findIn(reader, stages, entry.stage, [...at, "stage"]);
    const of = findIn(reader, stages, entry.of, [...at, "of"]);
    const quantity = readAmount(reader, entry.quantity, [...at, "quantity"]);
    const per = readAmount(reader, entry.per, [...at, "per"]);
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    const asOf = readTime(reader, entry.asOf, [...at, "asOf"]);
    const { kind, note } = entry;
    const origin = reader.place(at);
    return stage && of && quantity && per
      ? [compact({ origin, stage, of, quantity, per, source, asOf, kind, note })]
      : [];
  });
