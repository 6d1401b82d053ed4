import { fault } from "../diagnostics/diagnostic.ts";
import type { Reader } from "./reader.ts";

type Parented = Readonly<Record<string, { readonly parent?: string | undefined }>>;

/**
 * The circle one comes into on the way up from an entry, beginning with its first entry in the order
 * of the way; nothing where the way ends or meets what was walked before.
 */
const circleAbove = (entries: Parented, id: string, walked: Set<string>): readonly string[] => {
  const way: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined && Object.hasOwn(entries, next) && !walked.has(next)) {
    walked.add(next);
    way.push(next);
    next = entries[next]?.parent;
  }
  const start = next === undefined ? -1 : way.indexOf(next);
  return start === -1 ? [] : way.slice(start);
};

/** The same circle, begun where the file names it first. */
const fromFirst = (circle: readonly string[], order: ReadonlyMap<string, number>) => {
  const orders = circle.map((id) => order.get(id) ?? 0);
  const first = orders.indexOf(orders.reduce((a, b) => Math.min(a, b), order.size));
  return [...circle.slice(first), ...circle.slice(0, first)];
};

/**
 * The indicators that are their own ancestors. Each circle is said once, at its first entry, with the
 * place of every other one.
 */
export const circleOfParents = (reader: Reader, entries: Parented): ReadonlySet<string> => {
  const circular = new Set<string>();
  const walked = new Set<string>();
  const order = new Map(Object.keys(entries).map((id, position) => [id, position]));
  for (const id of order.keys()) {
    const ids = fromFirst(circleAbove(entries, id, walked), order);
    for (const one of ids) circular.add(one);
    const [first, ...others] = ids;
    if (first === undefined) continue;
    const place = (one: string) => reader.place(["indicators", one, "parent"]);
    const related = others.map((one) => ({
      place: place(one),
      key: "next",
      facts: { id: one, parent: entries[one]?.parent },
    }));
    reader.complain({ ...fault("reference/circle", "parents", place(first), { ids }), related });
  }
  return circular;
};
