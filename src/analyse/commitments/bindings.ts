import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import { compact } from "../../util/compact.ts";
import type { Bind, Binding, Bindings } from "./binding.ts";
import { bindDuties } from "./duties.ts";
import { bindPledges } from "./pledges.ts";

/** What binds whom by `rip-1`: by itself, as most who ask need no fingerprints, and what makes them is slow to load. */
export const bindings = (plan: Plan): Bindings => {
  const found = new Map<Institution, Binding[]>();
  const bind: Bind = (institution, { terms, ...rest }) => {
    if (!institution) return;
    const binding = { ...rest, terms: compact(terms) };
    const own = found.get(institution);
    if (own) own.push(binding);
    else found.set(institution, [binding]);
  };
  bindDuties(plan, bind);
  bindPledges(plan, bind);
  return found;
};
