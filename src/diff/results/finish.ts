import { schedule } from "../../analyse/analyses/schedule.ts";
import { defineResult } from "../result.ts";

export const finish = defineResult({
  id: "finish",
  name: "End of the roadmap",
  better: "less",
  of: (_, use) => {
    const found = use(schedule);
    return found.defined ? { kind: "month", month: found.end - 1 } : undefined;
  },
});
