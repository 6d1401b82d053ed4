import type { Region } from "../model/cluster.ts";
import type { Member } from "./member.ts";
import { sameName } from "./same-name.ts";

/** A region with its plans: one by a code of the same scheme, or by its name. */
export type PlansOfRegion = {
  readonly region: Region;
  readonly members: readonly Member[];
  readonly by: "code" | "name" | "one";
};

const codesOf = ({ codes }: Region): readonly string[] =>
  Object.entries(codes).flatMap(([scheme, values]) => values.map((value) => `${scheme} ${value}`));

/** All codes of a scheme both have must be the same: a part of a region is not the region. */
const isSameByCode = (a: Region, b: Region): boolean => {
  const schemes = (Object.keys(a.codes) as (keyof Region["codes"])[]).filter(
    (scheme) => a.codes[scheme].length > 0 && b.codes[scheme].length > 0,
  );
  const listed = (region: Region, scheme: keyof Region["codes"]): string =>
    region.codes[scheme].toSorted().join(" ");
  return schemes.length > 0 && schemes.every((scheme) => listed(a, scheme) === listed(b, scheme));
};

const sameRegion = (a: Region, b: Region): "code" | "name" | undefined => {
  if (codesOf(a).length > 0 && codesOf(b).length > 0)
    return isSameByCode(a, b) ? "code" : undefined;
  const named = a.name !== undefined && b.name !== undefined && sameName(a.name, b.name);
  return named ? "name" : undefined;
};

/** Whether two plans may be of one region: nothing says otherwise. */
export const mayBeOneRegion = (a: Region, b: Region): boolean => {
  const isUnknown = ({ name, ...region }: Region): boolean =>
    name === undefined && codesOf({ ...region }).length === 0;
  return isUnknown(a) || isUnknown(b) || sameRegion(a, b) !== undefined;
};

export const regionsOf = (members: readonly Member[]): readonly PlansOfRegion[] => {
  const found: { region: Region; members: Member[]; by: PlansOfRegion["by"] }[] = [];
  for (const member of members) {
    const { region } = member.plan;
    const known = found.find((one) => sameRegion(one.region, region));
    if (known) {
      known.members.push(member);
      known.by = sameRegion(known.region, region) ?? known.by;
    } else found.push({ region, members: [member], by: "one" });
  }
  return found;
};
