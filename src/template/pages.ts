import { texts } from "./texts.gen.ts";
import type { TemplatePage } from "./variable.ts";
import { templatePages } from "./variables.gen.ts";

/** Every file under `templates` that a plan may have its own of: `prose/ja/chain.hbs`. */
export const templateFiles: readonly string[] = Object.keys(texts);

/** The name a template is documented under, whatever its language: `prose/chain`, `layout/html/table`. */
export const pageName = (file: string): string =>
  file.replace(/\.hbs$/, "").replace(/^prose\/(?:en|ja)\//, "prose/");

/** What is known of a template, by the path of its file or by the name it is documented under. */
export const pageOf = (file: string): TemplatePage | undefined => {
  const name = pageName(file);
  return Object.hasOwn(templatePages, name) ? templatePages[name] : undefined;
};
