import { createHash } from "node:crypto";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import { compact } from "../../util/compact.ts";
import type { Algorithm, Bind, Binding, Bindings } from "./binding.ts";
import { canonicalJson } from "./canonical.ts";
import { bindDuties } from "./duties.ts";
import { bindPledges } from "./pledges.ts";

const bindings = (plan: Plan): Bindings => {
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

/** SHA-256 over canonical JSON (UTF-8) of the institution's id and its bindings, in no order of their own. */
const fingerprint = ({ id }: Institution, own: readonly Binding[]): string => {
  const binds = own.map(({ kind, of, terms }) => canonicalJson({ kind, of, terms })).sort();
  const text = `{"algorithm":"rip-1","binds":[${binds.join(",")}],"institution":${JSON.stringify(id)}}`;
  return createHash("sha256").update(text, "utf8").digest("hex");
};

const rip1: Algorithm = { id: "rip-1", bindings, fingerprint };

/** Every algorithm an agreement may rest on. One is never taken away or changed: agreements name it. */
export const algorithms: ReadonlyMap<string, Algorithm> = new Map([[rip1.id, rip1]]);

/** The one that new agreements are recorded with. */
export const currentAlgorithm: Algorithm = rip1;
