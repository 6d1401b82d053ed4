import { createHash } from "node:crypto";
import type { Institution } from "../../model/cluster.ts";
import type { Algorithm, Binding } from "./binding.ts";
import { bindings } from "./bindings.ts";
import { canonicalJson } from "./canonical.ts";

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
