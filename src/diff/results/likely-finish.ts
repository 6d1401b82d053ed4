import { scheduleRisk } from "../../analyse/analyses/schedule-risk.ts";
import { defineResult } from "../result.ts";

/** The month by which the roadmap is finished in four draws of five. */
export const likelyFinish = defineResult({
  id: "likely-finish",
  name: "End of the roadmap at 80% (P80)",
  better: "less",
  of: (_, use) => {
    const found = use(scheduleRisk);
    if (!found.defined) return undefined;
    return { kind: "month", month: found.start + Math.ceil(found.p80) - 1 };
  },
});
