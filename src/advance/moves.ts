import type { ValueOf } from "../model/enumerations.ts";

export type Status = ValueOf<"status">;

/**
 * Where a plan may go from each status, the way forward first. A text that was agreed is opened again by going
 * back to deliberation: nobody is held to a text that changed under the same status.
 */
const ways: Readonly<Record<Status, readonly Status[]>> = {
  draft: ["deliberation"],
  deliberation: ["agreed", "draft"],
  agreed: ["shared", "deliberation"],
  shared: ["under-review", "deliberation"],
  "under-review": ["deliberation"],
};

export const waysFrom = (status: Status): readonly Status[] => ways[status];

/** The status that comes next when all goes well. */
export const nextOf = (status: Status): Status => ways[status][0] ?? "deliberation";
