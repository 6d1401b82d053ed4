import { readdirSync } from "node:fs";

const camel = (name) => name.replace(/[^a-zA-Z0-9]+(.)?/g, (_, next = "") => next.toUpperCase());

/**
 * The text of `src/template/index.gen.ts`: every template under the folder by its path without ending.
 * @param {string} templates the path of the folder `templates`
 */
export const templateRegistry = (templates) => {
  const names = readdirSync(templates, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".hbs"))
    .map((name) => name.slice(0, -".hbs".length))
    .sort((a, b) => (a < b ? -1 : 1));
  return [
    "// Written by `npm run generate`. Do not edit.",
    ...names.map((name) => `import ${camel(name)} from "../../templates/${name}.hbs";`),
    'import type { Specification } from "./specification.ts";',
    "",
    "export const templates = {",
    ...names.map((name) => `  "${name}": ${camel(name)},`),
    "} satisfies Readonly<Record<string, Specification>>;",
    "",
    "export type TemplateName = keyof typeof templates;",
    "",
  ].join("\n");
};
