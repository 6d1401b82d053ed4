// Written by `npm run generate`. Do not edit.
import { cluster } from "./cluster.ts";
import { goal } from "./goal.ts";
import { measures } from "./measures.ts";
import { review } from "./review.ts";
import { roadmap } from "./roadmap.ts";
import { roles } from "./roles.ts";
import { spillover } from "./spillover.ts";
import { target } from "./target.ts";

export const steps = [
  cluster,
  goal,
  measures,
  review,
  roadmap,
  roles,
  spillover,
  target,
] as const;
