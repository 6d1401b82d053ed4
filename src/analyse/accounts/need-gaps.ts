import { defineAccount, type Reading } from "../account.ts";
import { needGaps } from "../analyses/need-gaps.ts";

/** Needs by importance and performance. */
export const needGapsAccount = defineAccount({
  analysis: needGaps,
  step: 1,
  quantities: {
    gap: { unit: "pure", says: "importance less performance of a need, -4 to 4" },
    "weighted-gap": { unit: "pure", says: "importance of a need times what is missing to the aim" },
    quadrant: { unit: "name", says: "where a need stands by importance and performance" },
  },
  readings: ({ needs }) =>
    needs.flatMap(({ need, gap }): readonly Reading[] => {
      const of = [`diagnosis.needs.${need.id}`];
      if (!gap.defined) return [{ quantity: "gap", of, why: gap }];
      return [
        { quantity: "gap", of, value: gap.gap },
        ...(gap.weighted === undefined
          ? []
          : [{ quantity: "weighted-gap", of, value: gap.weighted }]),
        { quantity: "quadrant", of, value: gap.quadrant },
      ];
    }),
  basis: ({ rated }) => ({ figures: [], parts: rated === 0 ? [] : ["diagnosis.needs"] }),
  lines: {
    concentrate: ({ concentrate, rated }: { concentrate: number; rated: number }, { number }) =>
      `${concentrate === rated && rated > 1 ? `all ${number(rated)}` : `${number(concentrate)} of ${number(rated)}`} rated needs ${concentrate === 1 ? "matters" : "matter"} and ${concentrate === 1 ? "is" : "are"} met badly`,
  },
  brief: ({ needs, rated }) => {
    if (rated === 0) return undefined;
    const concentrate = needs.filter(
      ({ gap }) => gap.defined && gap.quadrant === "concentrate",
    ).length;
    return { key: "concentrate", facts: { concentrate, rated } };
  },
});
