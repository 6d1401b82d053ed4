import { defineAccount, type Reading } from "../account.ts";
import { type NetworkMember, network } from "../analyses/network.ts";
import type { Brokerage } from "../network/brokerage.ts";

const roles = [
  "coordinator",
  "gatekeeper",
  "consultant",
  "liaison",
] as const satisfies readonly (keyof Brokerage)[];

const memberReadings = (member: NetworkMember): readonly Reading[] => {
  const of = [`institutions.${member.institution.id}`];
  const stated: readonly (readonly [string, number | undefined])[] = [
    ["betweenness", member.betweenness],
    ["constraint", member.constraint],
    ["effective-size", member.effectiveSize],
    ...roles.map((role) => [role, member.brokerage?.[role]] as const),
  ];
  return [
    { quantity: "ties", of, value: member.ties },
    ...stated.flatMap(([quantity, value]) =>
      value === undefined ? [] : [{ quantity, of, value }],
    ),
  ];
};

/** The network of the institutions: how dense, who bridges it, who holds it together. */
export const networkAccount = defineAccount({
  analysis: network,
  step: 1,
  quantities: {
    density: { unit: "share", says: "ties over all pairs of institutions" },
    groups: { unit: "count", says: "groups of two or more institutions that hang together" },
    isolated: { unit: "count", says: "institutions without a tie" },
    "cross-sector-ties": { unit: "count", says: "ties between institutions of different sectors" },
    ties: { unit: "count", says: "institutions that one institution is tied to, or all ties" },
    betweenness: { unit: "share", says: "shortest paths between two others that run through it" },
    constraint: {
      unit: "pure",
      says: "Burt's constraint: high where all contacts know each other",
    },
    "effective-size": { unit: "pure", says: "contacts less what they repeat of each other" },
    coordinator: { unit: "count", says: "pairs bridged, all three of one sector" },
    gatekeeper: { unit: "count", says: "pairs bridged between its own sector and another" },
    consultant: { unit: "count", says: "pairs bridged inside a sector that is not its own" },
    liaison: { unit: "count", says: "pairs bridged between two sectors, neither its own" },
    severed: { unit: "count", says: "institutions cut off from the largest part if it leaves" },
    "density-by-year": { unit: "share", says: "density by the dated ties up to a year" },
  },
  readings: (outcome) => {
    if (!outcome.defined) return [{ quantity: "density", why: outcome }];
    const { density } = outcome;
    return [
      {
        quantity: "density",
        value: density.low,
        ...(density.high > density.low ? { ...density, interval: "bounds" } : {}),
      },
      { quantity: "ties", value: outcome.ties.length },
      { quantity: "groups", value: outcome.groups.length },
      { quantity: "isolated", value: outcome.isolated.length },
      { quantity: "cross-sector-ties", value: outcome.across.ties },
      ...(outcome.betweenness.defined
        ? []
        : [{ quantity: "betweenness", why: outcome.betweenness }]),
      ...outcome.members.flatMap(memberReadings),
      ...outcome.keystones.map(({ institution, severed }) => ({
        quantity: "severed",
        of: [`institutions.${institution.id}`],
        value: severed,
      })),
      ...outcome.years.map((one) => ({
        quantity: "density-by-year",
        of: [String(one.year)],
        value: one.density,
      })),
    ];
  },
  basis: (outcome) =>
    outcome.defined ? { figures: [], parts: ["chain.links", "institutions"] } : { figures: [] },
  lines: {
    ties: (
      { ties, institutions, isolated }: { ties: number; institutions: number; isolated: number },
      { number },
    ) =>
      `${number(ties)} ${ties === 1 ? "tie joins" : "ties join"} ${number(institutions - isolated)} of ${number(institutions)} institutions`,
  },
  brief: (outcome) => {
    if (!outcome.defined) return outcome.reason === "tooFew" ? undefined : outcome;
    return {
      key: "ties",
      facts: {
        ties: outcome.ties.length,
        institutions: outcome.members.length,
        isolated: outcome.isolated.length,
      },
    };
  },
});
