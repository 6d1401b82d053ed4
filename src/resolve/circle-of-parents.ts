import { fault } from "../diagnostics/diagnostic.ts";
import type { Reader } from "./reader.ts";

type Parented = Readonly<Record<string, { readonly parent?: string | undefined }>>;

/** The ids on the way up from one entry until there is no parent, or one comes again. */
const wayUp = (entries: Parented, id: string): readonly string[] => {
  const way = new Set<string>();
  let next: string | undefined = id;
  while (next !== undefined && !way.has(next)) {
    way.add(next);
    next = entries[next]?.parent;
  }
  return next === id ? [...way] : [];
};

/**
 * The indicators that are their own ancestors. Each circle is said once, at its first entry, with the
 * place of every other one.
 */
export const circleOfParents = (reader: Reader, entries: Parented): ReadonlySet<string> => {
  const circular = new Set<string>();
  for (const id of Object.keys(entries)) {
    if (circular.has(id)) continue;
    const circle = wayUp(entries, id);
    for (const one of circle) circular.add(one);
    if (circle.length === 0) continue;
    const place = (one: string) => reader.place(["indicators", one, "parent"]);
    const related = circle.slice(1).map((one) => ({
      place: place(one),
      key: "next",
      facts: { id: one, parent: entries[one]?.parent },
    }));
    reader.complain(fault("reference/circle", "parents", place(id), { ids: circle }, { related }));
  }
  return circular;
};
