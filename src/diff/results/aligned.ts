import { alignedEfforts } from "../../analyse/aligned-efforts.ts";
import { defineResult } from "../result.ts";

export const aligned = defineResult({
  id: "aligned",
  name: "Alignment of the efforts in the plan",
  better: "more",
  of: (_, use) => {
    const found = use(alignedEfforts);
    if (!(found.defined && found.plan.defined)) return undefined;
    return { kind: "share", share: found.plan.alignment };
  },
});
