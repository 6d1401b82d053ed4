import { chainClosure } from "../../analyse/analyses/chain-closure.ts";
import { defineResult } from "../result.ts";

export const closure = defineResult({
  id: "closure",
  name: "Stays in the region, of the chain’s sales",
  better: "more",
  of: (_, use) => {
    const found = use(chainClosure);
    if (!found.defined) return undefined;
    return { kind: "share", share: found.closure, upTo: found.closure + found.unknown };
  },
});
