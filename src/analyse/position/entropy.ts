import { sumOf } from "./rows-of.ts";

/** Shannon entropy in bits; what has no share adds nothing. */
export const entropyOf = (shares: readonly number[]): number =>
  -sumOf(shares.map((share) => (share > 0 ? share * Math.log2(share) : 0))) + 0;

export type Variety = {
  /** Bits within families: industries near enough to learn from each other. */
  readonly related: number;
  /** Bits across families. */
  readonly unrelated: number;
  /** Their sum, the entropy of all industries. */
  readonly total: number;
  readonly groups: readonly {
    readonly group: string;
    readonly share: number;
    /** Entropy inside the family, in bits. */
    readonly within: number;
    /** Industries in it with a share. */
    readonly members: number;
  }[];
};

/** Frenken, Van Oort and Verburg 2007: `UV = H(P_g)`, `RV = sum P_g H(p_i / P_g)`, `UV + RV = H(p)`. */
export const varietyOf = (
  industries: readonly { readonly group: string; readonly share: number }[],
): Variety => {
  const families = new Map<string, number[]>();
  for (const { group, share } of industries) {
    const members = families.get(group) ?? [];
    if (share > 0) families.set(group, [...members, share]);
  }
  const groups = [...families].map(([group, shares]) => {
    const share = sumOf(shares);
    const within = entropyOf(shares.map((one) => one / share));
    return { group, share, within, members: shares.length };
  });
  return {
    related: sumOf(groups.map(({ share, within }) => share * within)),
    unrelated: entropyOf(groups.map(({ share }) => share)),
    total: entropyOf(industries.map(({ share }) => share)),
    groups,
  };
};
