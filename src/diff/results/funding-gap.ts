import { fundingCoverage } from "../../analyse/analyses/funding-coverage.ts";
import { defineResult } from "../result.ts";

export const fundingGap = defineResult({
  id: "funding-gap",
  name: "Cost of the roadmap not secured",
  better: "less",
  of: (_, use) => {
    const found = use(fundingCoverage);
    if (!found.defined) return undefined;
    const { currency, total } = found;
    const amount = total.need - total.secured;
    return {
      kind: "quantity",
      quantity: { amount, unit: { kind: "money", currency }, approximate: false, written: "" },
    };
  },
});
