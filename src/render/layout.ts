import { engine, type Fill } from "../template/engine.ts";
import { templates } from "../template/layout.gen.ts";
import { once } from "../util/once.ts";
import type { RenderOptions, TemplateName } from "./format.ts";

const builtIn = once(() => engine(templates));

/** The layouts to render with: the built-in ones, or with the caller's or the plan's in their place. */
export const layout = ({ overrides, templates: given }: RenderOptions): Fill<TemplateName> => {
  const fill = given ? engine({ ...templates, ...given }) : builtIn();
  return overrides ? (name, view) => overrides.fill(name, view) ?? fill(name, view) : fill;
};
