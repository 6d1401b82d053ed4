import type { Institution } from "../model/cluster.ts";
import type { Member } from "./member.ts";
import { mayBeOneRegion } from "./regions.ts";
import { sameName, writtenNames } from "./same-name.ts";

/** An institution as one plan has it. */
export type Entry = { readonly member: Member; readonly institution: Institution };

/** One institution in several plans, and how it is known to be one. */
export type SharedInstitution = {
  readonly by: "code" | "name" | "both";
  /** The corporate number, where it is known by one. */
  readonly code?: string;
  /** Known by its name, though the plans are of different regions. */
  readonly isApart: boolean;
  readonly entries: readonly Entry[];
};

/** Entries that may be one institution but are not taken for one. */
export type Doubt = {
  readonly why: "id" | "name";
  readonly entries: readonly Entry[];
};

type Group = { readonly code?: string; readonly entries: Entry[] };

const codeOf = ({ corporateNumber }: Institution): string =>
  (corporateNumber ?? "").normalize("NFKC").replace(/[\s-]/g, "").toUpperCase();

const isNamedAs =
  ({ institution: { id, name } }: Entry) =>
  ({ institution }: Entry): boolean =>
    institution.id === id && sameName(institution.name, name);

const grouped = (entries: readonly Entry[]): readonly Group[] => {
  const byCode = new Map<string, Group>();
  const byId = new Map<string, Set<Group>>();
  const put = (entry: Entry, group: Group): void => {
    group.entries.push(entry);
    const { id } = entry.institution;
    byId.set(id, (byId.get(id) ?? new Set()).add(group));
  };
  for (const entry of entries) {
    const code = codeOf(entry.institution);
    if (code === "") continue;
    const group = byCode.get(code) ?? { code, entries: [] };
    byCode.set(code, group);
    put(entry, group);
  }
  const unnumbered: Group[] = [];
  for (const entry of entries) {
    if (codeOf(entry.institution) !== "") continue;
    const known = [...(byId.get(entry.institution.id) ?? [])];
    const alike = known.filter((group) => group.entries.some(isNamedAs(entry)));
    const [only] = alike;
    // of two numbers nobody can say which is meant
    if (only && alike.length === 1) put(entry, only);
    else {
      const group: Group = { entries: [] };
      unnumbered.push(group);
      put(entry, group);
    }
  }
  return [...byCode.values(), ...unnumbered];
};

const membersIn = (entries: readonly Entry[]): number =>
  new Set(entries.map(({ member }) => member)).size;

const byOf = ({ code, entries }: Group): SharedInstitution["by"] => {
  if (code === undefined) return "name";
  return entries.every(({ institution }) => codeOf(institution) === code) ? "code" : "both";
};

/** Entries of plans that may be of one region. */
const isNear = (a: Entry, b: Entry): boolean =>
  a.member !== b.member && mayBeOneRegion(a.member.plan.region, b.member.plan.region);

const isApart = (entries: readonly Entry[]): boolean =>
  entries.some((a) => entries.some((b) => a.member !== b.member && !isNear(a, b)));

const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => a.member.number - b.member.number);

type Grouped = { readonly group: Group; readonly entry: Entry };

/** Entries of several plans in groups of their own that have a key in common. */
const acrossGroups = (
  groups: readonly Group[],
  keysOf: (entry: Entry) => readonly string[],
): readonly (readonly Grouped[])[] => {
  const found = new Map<string, Grouped[]>();
  for (const group of groups)
    for (const entry of group.entries)
      for (const key of keysOf(entry)) {
        const known = found.get(key) ?? [];
        known.push({ group, entry });
        found.set(key, known);
      }
  return [...found.values()].filter(
    (all) =>
      new Set(all.map(({ group }) => group)).size > 1 &&
      membersIn(all.map(({ entry }) => entry)) > 1,
  );
};

/** Every region has a prefecture: only within one may two of another name be the same. */
const mayBeOne = (all: readonly Grouped[]): boolean =>
  all.some((a) => all.some((b) => a.group !== b.group && isNear(a.entry, b.entry)));

const keyOf = ({ entries }: Doubt): string =>
  entries.map(({ member, institution }) => `${member.number} ${institution.id}`).join("\n");

const doubtsOf = (groups: readonly Group[]): readonly Doubt[] => {
  const byId = acrossGroups(groups, ({ institution }) => [institution.id]);
  const byName = acrossGroups(groups, ({ institution }) => writtenNames(institution.name));
  const doubtOf =
    (why: Doubt["why"]) =>
    (all: readonly Grouped[]): Doubt => ({ why, entries: inOrder(all.map(({ entry }) => entry)) });
  // what has both in common is told by its id
  const doubts = [...byName.map(doubtOf("name")), ...byId.filter(mayBeOne).map(doubtOf("id"))];
  return [...new Map(doubts.map((one) => [keyOf(one), one])).values()];
};

/**
 * Institutions in more than one plan: by their corporate number where both have one, else by id and
 * name together. The same id with another name, or the same name under another id, stays a doubt.
 */
export const sharedInstitutions = (
  members: readonly Member[],
): { readonly shared: readonly SharedInstitution[]; readonly doubts: readonly Doubt[] } => {
  const entries = members.flatMap((member) =>
    member.plan.institutions.map((institution): Entry => ({ member, institution })),
  );
  const groups = grouped(entries);
  const shared = groups
    .filter((group) => membersIn(group.entries) > 1)
    .map((group) => ({
      by: byOf(group),
      isApart: byOf(group) !== "code" && isApart(group.entries),
      ...(group.code !== undefined && { code: group.code }),
      entries: inOrder(group.entries),
    }));
  return { shared, doubts: doubtsOf(groups) };
};
