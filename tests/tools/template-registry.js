import { readdirSync } from "node:fs";

const camel = (name) => name.replace(/[^a-zA-Z0-9]+(.)?/g, (_, next = "") => next.toUpperCase());

/**
 * The text of a file in `src/template`: every template under one folder by its path without ending. The
 * prose of each language stands by itself, so that a document loads its own only.
 * @param {string} templates the path of the folder `templates`
 * @param {string} folder the folder inside it: `layout`, `prose/ja`
 */
export const templateRegistry = (templates, folder) => {
  const names = readdirSync(`${templates}/${folder}`, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
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
  ].join("\n");
};
