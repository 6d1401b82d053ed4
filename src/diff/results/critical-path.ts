import { schedule } from "../../analyse/analyses/schedule.ts";
import { defineResult } from "../result.ts";

export const criticalPath = defineResult({
  id: "critical-path",
  name: "Critical path",
  of: (_, use) => {
    const found = use(schedule);
    if (!found.defined) return undefined;
    const critical = found.tasks.filter((one) => one.critical);
    return { kind: "tasks", tasks: critical.map(({ task }) => task) };
  },
});
