import { engine, type Fill } from "../template/engine.ts";
import { templates } from "../template/layout.gen.ts";
import { once } from "../util/once.ts";
import type { RenderOptions, TemplateName } from "./format.ts";

const builtIn = once(() => engine(templates));

/** The layouts to render with: the built-in ones, or with the caller's in their place. */
export const layout = (options: RenderOptions): Fill<TemplateName> =>
  options.templates ? engine({ ...templates, ...options.templates }) : builtIn();
