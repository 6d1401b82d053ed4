import type { Target } from "../../model/action.ts";
import { compact } from "../../util/compact.ts";
import { type Plain, textOf } from "./canonical.ts";

/** Which target a promise is for; that it is rejected counts, since nothing is promised for it then. */
export const targetOf = (target: Target | undefined): Plain =>
  target &&
  compact({
    id: target.id,
    title: textOf(target.title),
    rejected: target.decision === "rejected" || undefined,
  });
