import type { Institution } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { type InstitutionTie, institutionTies } from "../institution-ties.ts";
import { betweennessOf } from "../network/betweenness.ts";
import { type Brokerage, brokerageOf } from "../network/brokerage.ts";
import { cutPoints } from "../network/cut-points.ts";
import { type Holes, structuralHoles } from "../network/structural-holes.ts";
import { neighboursOf, type Tie, trianglesOf } from "../network/ties.ts";
import { type Sector, sectorOf } from "../sector.ts";

export type NetworkMember = Holes & {
  readonly institution: Institution;
  readonly sector: Sector | undefined;
  readonly ties: number;
  /** `undefined` where the type of the institution is not stated. */
  readonly brokerage: Brokerage | undefined;
  /** Place between the others, 0..1; `undefined` where `betweenness` is not defined. */
  readonly betweenness: number | undefined;
};

/** What hangs on one institution: the parts that are left without it. */
export type Keystone = {
  readonly institution: Institution;
  readonly parts: number;
  /** Institutions that are then no longer with the largest of these parts. */
  readonly severed: number;
};

/** The network as it had grown by the end of a year, by the ties that say since when. */
export type NetworkYear = {
  readonly year: number;
  readonly ties: number;
  readonly institutions: number;
  /** Institutions with a tie for the first time. */
  readonly added: number;
  readonly density: number;
};

export type Network = {
  readonly members: readonly NetworkMember[];
  readonly ties: readonly InstitutionTie[];
  readonly kinds: readonly { readonly kind: ValueOf<"linkKind">; readonly ties: number }[];
  /** Ties over all pairs of institutions, 0..1; the upper end with all pairs that stages leave open. */
  readonly density: { readonly low: number; readonly high: number };
  /** Ties between institutions of different sectors, and all between those whose sectors are known. */
  readonly across: { readonly ties: number; readonly of: number };
  /** Groups of two or more that hang together, largest first. */
  readonly groups: readonly (readonly Institution[])[];
  readonly isolated: readonly Institution[];
  readonly keystones: readonly Keystone[];
  /** Whether betweenness could be computed. */
  readonly betweenness: Outcome<Record<never, never>>;
  readonly years: readonly NetworkYear[];
  readonly undated: number;
};

const id = "network";

/** Steps of the search for shortest paths beyond which it is left out: about a second. */
const mostSteps = 30_000_000;

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

const kindsOf = (ties: readonly InstitutionTie[]): Network["kinds"] => {
  const counts = new Map<ValueOf<"linkKind">, number>();
  for (const { kinds } of ties)
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, ties: count }));
};

const yearsOf = (ties: readonly InstitutionTie[], size: number): readonly NetworkYear[] => {
  const dated = ties
    .flatMap(({ a, b, since }) =>
      since === undefined ? [] : [{ a, b, year: Math.floor(since / 12) }],
    )
    .sort((one, other) => one.year - other.year);
  const joined = new Set<number>();
  const years: NetworkYear[] = [];
  for (const [place, { a, b, year }] of dated.entries()) {
    const before = joined.size;
    joined.add(a).add(b);
    const same = years.at(-1)?.year === year ? years.pop() : undefined;
    years.push({
      year,
      ties: place + 1,
      institutions: joined.size,
      added: (same?.added ?? 0) + joined.size - before,
      density: (place + 1) / pairsOf(size),
    });
  }
  return years;
};

const acrossOf = (
  ties: readonly InstitutionTie[],
  sectors: readonly (Sector | undefined)[],
): Network["across"] => {
  const known = ties.flatMap(({ a, b }) => {
    const [one, other] = [sectors[a], sectors[b]];
    return one && other ? [one !== other] : [];
  });
  return { ties: known.filter(Boolean).length, of: known.length };
};

const between = (size: number, ties: readonly Tie[]) => {
  if (size < 3) return { values: undefined, outcome: notDefined(id, "twoInstitutions") };
  if (size * (size + ties.length) > mostSteps)
    return { values: undefined, outcome: notDefined(id, "tooLarge", { institutions: size }) };
  return { values: betweennessOf(size, ties), outcome: { defined: true } as const };
};

const measure = ({ institutions }: Plan, ties: readonly InstitutionTie[], possible: number) => {
  const size = institutions.length;
  const plain = ties.map(({ a, b }): Tie => ({ a, b, weight: 1 }));
  const neighbours = neighboursOf(size, plain);
  const triangles = trianglesOf(neighbours);
  const sectors = institutions.map(sectorOf);
  const holes = structuralHoles(neighbours, triangles);
  const brokerage = brokerageOf(neighbours, triangles, sectors);
  const { values, outcome } = between(size, plain);
  const { cuts, parts } = cutPoints(neighbours);
  const named = (place: number): Institution => institutions[place] as Institution;
  return {
    members: institutions.map(
      (institution, place): NetworkMember => ({
        ...(holes[place] as Holes),
        institution,
        sector: sectors[place],
        ties: neighbours[place]?.length ?? 0,
        brokerage: brokerage[place],
        betweenness: values?.[place],
      }),
    ),
    ties,
    kinds: kindsOf(ties),
    density: { low: ties.length / pairsOf(size), high: (ties.length + possible) / pairsOf(size) },
    across: acrossOf(ties, sectors),
    groups: parts
      .filter((part) => part.length > 1)
      .sort((a, b) => b.length - a.length)
      .map((part) => part.map(named)),
    isolated: parts.flatMap((part) => (part.length === 1 ? part.map(named) : [])),
    keystones: cuts.map(({ node, ...cut }) => ({ institution: named(node), ...cut })),
    betweenness: outcome,
    years: yearsOf(ties, size),
    undated: ties.filter(({ since }) => since === undefined).length,
  };
};

/**
 * Who works with whom: density, groups, brokers between sectors, and who holds the network together. Ties
 * have no direction and count the same, however many links they stand for.
 */
export const network = defineAnalysis({
  id,
  reasons: {
    tooFew: () => "the plan names fewer than two institutions",
    noTies: (facts: { possible: number }, print) =>
      facts.possible === 0
        ? "no link joins two institutions"
        : `no link joins two institutions by name; those between stages leave open up to ${print.number(facts.possible)} pairs`,
    twoInstitutions: () => "nobody can stand between two institutions",
    tooLarge: (facts: { institutions: number }, print) =>
      `${print.number(facts.institutions)} institutions are too many to follow all paths between them`,
  },
  compute: (plan): Outcome<Network> => {
    if (plan.institutions.length < 2) return notDefined(id, "tooFew");
    const { ties, possible } = institutionTies(plan);
    if (ties.length === 0) return notDefined(id, "noTies", { possible });
    return { defined: true, ...measure(plan, ties, possible) };
  },
});
