import { headline } from "../../analyse/headline.ts";
import { defineResult } from "../result.ts";

export const headlineTarget = defineResult({
  id: "headline-target",
  name: "Target of the headline indicator",
  of: (plan) => {
    const quantity = headline(plan)?.target?.quantity;
    return quantity && { kind: "quantity", quantity };
  },
});
