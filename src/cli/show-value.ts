type Thing = { readonly id: string; readonly origin: { readonly path: readonly unknown[] } };

const isThing = (value: object): value is Thing => "id" in value && "origin" in value;

const partsOf = (value: object): readonly unknown[] =>
  Array.isArray(value) ? value : Object.values(value);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every object below a value, once, those nearest to the top first. */
const objectsIn = (root: unknown): readonly object[] => {
  const seen = new Set<object>(isObject(root) ? [root] : []);
  // a set is walked in the order of adding, also while it grows
  for (const one of seen) for (const part of partsOf(one)) if (isObject(part)) seen.add(part);
  return [...seen];
};

/** Things of the plan, each with the list it is nearest to the top in: there it is at home. */
const homesIn = (root: unknown): ReadonlyMap<object, object> => {
  const homes = new Map<object, object>();
  for (const list of objectsIn(root).filter((one) => Array.isArray(one))) {
    const things = partsOf(list).filter(isObject).filter(isThing);
    for (const thing of things) if (!homes.has(thing)) homes.set(thing, list);
  }
  return homes;
};

/**
 * A value as a tree for JSON: a thing is written out where it is at home and is its id everywhere
 * else; where something came from is a dotted path.
 */
export const showValue = (root: unknown, plan: unknown): unknown => {
  const homes = homesIn(plan);
  const walk = (value: unknown, holder: object | undefined): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (isThing(value) && homes.get(value) !== undefined && homes.get(value) !== holder) {
      return value.id;
    }
    if (Array.isArray(value)) return value.map((part) => walk(part, value));
    const entries = Object.entries(value).map(([key, part]) => [
      key,
      key === "origin" && typeof part === "object" ? part.path.join(".") : walk(part, value),
    ]);
    return Object.fromEntries(entries);
  };
  return walk(root, undefined);
};
