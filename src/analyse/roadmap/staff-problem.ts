import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";
import type { RoadmapNetwork } from "./roadmap-network.ts";
import type { StaffDemand } from "./smooth-loads.ts";

/** A roadmap with its dates and the staff it asks for. */
export type StaffProblem = {
  readonly plan: Plan;
  readonly network: RoadmapNetwork;
  readonly start: Month;
  readonly length: number;
  /** First month, and first month after, of each task. */
  readonly dates: readonly { readonly start: Month; readonly end: Month }[];
  /** Resources: institutions with their load by month, and what they can give where it is known. */
  readonly institutions: readonly {
    readonly institution: Institution;
    readonly load: readonly number[];
    readonly capacity?: number;
  }[];
  /** By task; `resource` is a place among the institutions. */
  readonly demands: readonly (readonly StaffDemand[])[];
};
