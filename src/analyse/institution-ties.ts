import type { End, Institution, Link } from "../model/cluster.ts";
import type { ValueOf } from "../model/enumerations.ts";
import type { Plan } from "../model/plan.ts";
import type { Month } from "../notation/period.ts";

/** Two institutions that at least one link of the plan joins. */
export type InstitutionTie = {
  /** Places of the two in the plan's list, the earlier first. */
  readonly a: number;
  readonly b: number;
  readonly links: readonly Link[];
  readonly kinds: readonly ValueOf<"linkKind">[];
  /** First month of the earliest link that says since when. */
  readonly since: Month | undefined;
};

export type InstitutionTies = {
  readonly ties: readonly InstitutionTie[];
  /** Pairs more that may be joined, where a link names a stage at which several of them work: at most. */
  readonly possible: number;
};

/** Places of the institutions that work at a stage, by its id. */
type Seats = ReadonlyMap<string, readonly number[]>;

const seatsOf = (institutions: readonly Institution[]): Seats => {
  const seats = new Map<string, number[]>();
  for (const [place, { stages }] of institutions.entries())
    for (const id of new Set(stages.map((stage) => stage.id))) {
      const list = seats.get(id);
      if (list) list.push(place);
      else seats.set(id, [place]);
    }
  return seats;
};

/** More pairs are not told apart but only counted. */
const mostPairs = 1_000_000;

type Pair = readonly [number, number];

type Ends = { readonly from: readonly number[]; readonly to: readonly number[] };

/** Who may stand at each end: the institution named, or all that work at the stage. */
const endsOf = (link: Link, seats: Seats, places: ReadonlyMap<string, number>): Ends => {
  const at = (end: End): readonly number[] => {
    if (end.kind === "stage") return seats.get(end.stage.id) ?? [];
    const place = places.get(end.institution.id);
    return place === undefined ? [] : [place];
  };
  return { from: at(link.from), to: at(link.to) };
};

const pairsOf = ({ from, to }: Ends): readonly Pair[] =>
  from.flatMap((a) =>
    to.flatMap((b) => (a === b ? [] : [[Math.min(a, b), Math.max(a, b)] as const])),
  );

/** An institution is named, and only one other can be meant. */
const isPlain = ({ from, to }: Link, pairs: readonly Pair[]): boolean =>
  pairs.length === 1 && (from.kind === "institution" || to.kind === "institution");

type Named = Map<string, { readonly pair: Pair; readonly links: Link[] }>;

const join = (named: Named, pair: Pair, link: Link): void => {
  const tie = named.get(pair.join(" "));
  if (tie) tie.links.push(link);
  else named.set(pair.join(" "), { pair, links: [link] });
};

const tieOf = ([a, b]: Pair, links: readonly Link[]): InstitutionTie => {
  const months = links.flatMap(({ since }) => since?.from ?? []);
  return {
    a,
    b,
    links,
    kinds: [...new Set(links.map(({ kind }) => kind))],
    since: months.length === 0 ? undefined : months.reduce((least, one) => Math.min(least, one)),
  };
};

/**
 * Which institutions the links of the plan join. A link between two of them is a tie. One between an
 * institution and a stage is a tie where just one other institution works at that stage; where there are
 * several, or the link joins two stages, nobody is named and the pairs are only possible. Rivalry is no tie.
 */
export const institutionTies = ({ chain, institutions }: Plan): InstitutionTies => {
  const places = new Map(institutions.map(({ id }, place) => [id, place]));
  const seats = seatsOf(institutions);
  const named: Named = new Map();
  const open = new Set<string>();
  let uncounted = 0;
  for (const link of chain.links.filter(({ kind }) => kind !== "competition")) {
    const ends = endsOf(link, seats, places);
    const most = ends.from.length * ends.to.length;
    if (open.size + most > mostPairs) {
      uncounted += most;
      continue;
    }
    const pairs = pairsOf(ends);
    const [only] = pairs;
    if (only && isPlain(link, pairs)) join(named, only, link);
    else for (const pair of pairs) open.add(pair.join(" "));
  }
  const all = (institutions.length * (institutions.length - 1)) / 2;
  const possible = [...open].filter((key) => !named.has(key)).length + uncounted;
  return {
    ties: [...named.values()].map(({ pair, links }) => tieOf(pair, links)),
    possible: Math.min(possible, all - named.size),
  };
};
