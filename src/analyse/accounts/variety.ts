import { defineAccount } from "../account.ts";
import { variety } from "../analyses/variety.ts";
import { tablesOf } from "../position/accounted.ts";

/** Variety of the region's industries within and across families. */
export const varietyAccount = defineAccount({
  analysis: variety,
  step: 1,
  quantities: {
    related: { unit: "bits", says: "entropy within families of industries" },
    unrelated: { unit: "bits", says: "entropy across families of industries" },
    total: { unit: "bits", says: "entropy of all industries: related plus unrelated variety" },
    coverage: { unit: "share", says: "industries whose value in the region is known, out of all" },
  },
  readings: (outcome) => {
    if (!outcome.defined) return [{ quantity: "related", why: outcome }];
    const { related, unrelated, total, known, all, reference } = outcome;
    const of = ["region"];
    const other = ["reference"];
    return [
      { quantity: "related", of, value: related },
      { quantity: "unrelated", of, value: unrelated },
      { quantity: "total", of, value: total },
      { quantity: "coverage", of, value: known / all },
      ...(reference.defined
        ? [
            { quantity: "related", of: other, value: reference.related },
            { quantity: "unrelated", of: other, value: reference.unrelated },
            { quantity: "total", of: other, value: reference.total },
          ]
        : [{ quantity: "related", of: other, why: reference }]),
    ];
  },
  basis: (outcome) => (outcome.defined ? tablesOf(outcome.statistics) : { figures: [] }),
  lines: {
    bits: (
      { related, unrelated, year }: { related: number; unrelated: number; year: number },
      { number },
    ) =>
      `related variety ${number(related, 2)} bits, unrelated variety ${number(unrelated, 2)} bits (${year})`,
  },
  brief: (outcome, { region }) => {
    if (!outcome.defined) return region.statistics ? outcome : undefined;
    const { related, unrelated, year } = outcome;
    return { key: "bits", facts: { related, unrelated, year } };
  },
});
