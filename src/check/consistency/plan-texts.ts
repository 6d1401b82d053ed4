import type { Origin } from "../../diagnostics/place.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";

export type Keys = readonly (string | number)[];

/** A text, the thing it stands in, and the keys that lead to it there. */
export type Visit = (text: LocalText, thing: Origin, keys: Keys) => void;

type Tree = Readonly<Record<string, unknown>>;

/** No prose: places, ids, what was written of a quantity, whole tables, and what stands elsewhere too. */
const passedOver = new Set([
  ...["origin", "id", "written", "codes", "url", "file", "fingerprint", "revision", "quantity"],
  ...["statistics", "inputOutput", "nationalInputOutput", "assumed", "figures", "period", "asOf"],
]);

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

const isLocal = (value: Tree): boolean => {
  for (const key in value) if (key !== "ja" && key !== "en") return false;
  return "ja" in value || "en" in value;
};

type Walk = { readonly visit: Visit; readonly seen: Set<unknown> };
type Path = (string | number)[];

const walkInside = (tree: Tree, thing: Origin, keys: Path, walk: Walk): void => {
  if (walk.seen.has(tree)) return;
  walk.seen.add(tree);
  for (const key in tree) {
    if (passedOver.has(key)) continue;
    keys.push(Array.isArray(tree) ? Number(key) : key);
    walkValue(tree[key], thing, keys, walk);
    keys.pop();
  }
};

const walkValue = (value: unknown, thing: Origin, keys: Path, walk: Walk): void => {
  if (typeof value === "string") walk.visit(value, thing, keys);
  if (!isTree(value)) return;
  if (isLocal(value)) walk.visit(value as LocalText, thing, keys);
  else if ("origin" in value) walkInside(value, value as Origin, [], walk);
  else walkInside(value, thing, keys, walk);
};

/** Shows every text of the plan that stands in a thing with a place, each once; `keys` only lends itself. */
export const visitTexts = (plan: Plan, visit: Visit): void =>
  walkValue(plan, plan.head, [], { visit, seen: new Set() });
