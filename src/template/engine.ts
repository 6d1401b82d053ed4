import Handlebars from "handlebars/runtime.js";
import type { Specification } from "./specification.ts";

/** Fills in the template of that name. A variable the view lacks is a bug, and throws. */
export type Fill<Name extends string> = (name: Name, view: object) => string;

/** Templates by name, each made ready when first asked for. */
export const engine = <Name extends string>(
  templates: Readonly<Record<Name, Specification>>,
): Fill<Name> => {
  const { template } = Handlebars.create();
  const ready = new Map<Name, (view: object) => string>();
  return (name, view) => {
    const known = ready.get(name) ?? template(templates[name]);
    ready.set(name, known);
    return known(view);
  };
};
