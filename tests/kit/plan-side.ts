import { complaints } from "../../src/diagnostics/complaints.ts";
import { type Side, sideOf } from "../../src/diff/diff.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { validate } from "../../src/validate/validate.ts";
import type { Tree } from "./plan-tree.ts";

/** A tree as one side of a comparison; its tables of data are left out. */
export const planSide = (value: Tree): Side => {
  const { complain, said } = complaints();
  const source = { name: "plan", folder: ".", files: [], value, fileOf: () => "plan" };
  const { file } = validate(source, complain) ?? {};
  if (!file) throw new Error(`no plan: ${JSON.stringify(said()).slice(0, 300)}`);
  return sideOf(file, resolve(source, file, complain));
};
