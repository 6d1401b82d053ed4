import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { templateRegistry } from "./template-registry.js";

type Collection = {
  readonly folder: string;
  /** The name of the list. */
  readonly name: string;
  /** How a member's file defines it: the function that does, or the type it gives it. */
  readonly by: `define${string}` | `:${string}`;
};

export const collections: readonly Collection[] = [
  { folder: "src/check/rules", name: "rules", by: "defineRule" },
  { folder: "src/analyse/analyses", name: "analyses", by: "defineAnalysis" },
  { folder: "src/analyse/accounts", name: "accounts", by: "defineAccount" },
  { folder: "src/walk/steps", name: "steps", by: "defineStep" },
  { folder: "src/draw/figures", name: "figures", by: "defineFigure" },
  { folder: "src/render/formats", name: "formats", by: ":Format" },
  { folder: "src/diff/results", name: "results", by: "defineResult" },
  { folder: "src/report/reporters", name: "reporters", by: ":Reporter" },
  { folder: "src/cli/commands", name: "commands", by: "defineCommand" },
];

/** Collections whose members have a page in each language beside them. */
export const paged: readonly string[] = ["src/check/rules", "src/analyse/analyses"];

const head = "// Written by `npm run generate`. Do not edit.";

const camel = (id: string): string =>
  id.replace(/[-.](.)/g, (_, letter: string) => letter.toUpperCase());

const byCodePoint = (a: string, b: string): number => Number(a > b) - Number(a < b);

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).sort(byCodePoint) : [];

const definition = (by: Collection["by"]): RegExp =>
  by.startsWith(":")
    ? new RegExp(`^export const (\\w+): ${by.slice(1)} =`, "m")
    : new RegExp(`^export const (\\w+)(?:: [^=]+)? = ${by}(?:<[^(]*>)?\\(`, "m");

type Member = { readonly id: string; readonly constant: string };

/** The members of a collection: the files that define one. */
const members = (root: string, { by, folder }: Collection): readonly Member[] =>
  filesIn(path.join(root, folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".gen.ts"))
    .flatMap((file) => {
      const text = readFileSync(path.join(root, folder, file), "utf8");
      const constant = definition(by).exec(text)?.[1];
      return constant === undefined ? [] : [{ id: path.basename(file, ".ts"), constant }];
    });

export const membersOf = (root: string, collection: Collection): readonly string[] =>
  members(root, collection).map(({ id }) => id);

const registry = (root: string, collection: Collection): string => {
  const found = members(root, collection);
  const list = found.map(({ constant }) => `  ${constant},`);
  const imports = found.map(({ id, constant }) => `import { ${constant} } from "./${id}.ts";`);
  const lines =
    list.length === 0
      ? [`export const ${collection.name} = [] as const;`]
      : [`export const ${collection.name} = [`, ...list, "] as const;"];
  return `${[head, ...imports, "", ...lines].join("\n")}\n`;
};

const pages = (root: string, folder: string): string => {
  const names = filesIn(path.join(root, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.basename(file, ".md"));
  const stem = (name: string) => `${camel(name)}Page`;
  return `${[
    head,
    ...names.map((name) => `import ${stem(name)} from "./${name}.md?raw";`),
    "",
    "/** The pages by id; the Japanese one of `id` is `id.ja`. */",
    "export const pages: Readonly<Record<string, string>> = {",
    ...names.map((name) => `  "${name}": ${stem(name)},`),
    "};",
  ].join("\n")}\n`;
};

/** Folders of words in one language, a file for each thing that has words. */
const wordFolders: Readonly<Record<string, string>> = {
  "src/languages/ja/analyses": "analysesJa",
  "src/languages/ja/exhibits": "exhibitsJa",
  "src/languages/ja/figures": "figuresJa",
  "src/languages/ja/rules": "rulesJa",
};

const wordsIn = (root: string, folder: string): string => {
  const ids = filesIn(path.join(root, folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".gen.ts"))
    .map((file) => path.basename(file, ".ts"));
  return `${[
    head,
    ...ids.map((id) => `import { ${camel(id)}Ja } from "./${id}.ts";`),
    "",
    `export const ${wordFolders[folder]} = {`,
    ...ids.map((id) => `  ${id === camel(id) ? id : `"${id}"`}: ${camel(id)}Ja,`),
    "} as const;",
  ].join("\n")}\n`;
};

/** The bodies of the commands in one piece: a command loads this one file and not a dozen. */
const actions = (root: string): string => {
  const ids = filesIn(path.join(root, "src/cli/actions"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".gen.ts"))
    .map((file) => path.basename(file, ".ts"));
  return `${[
    head,
    ...ids.map((id) => `import { ${camel(id)} } from "./${id}.ts";`),
    "",
    "export const actions = {",
    ...ids.map((id) => `  ${id === camel(id) ? id : `"${id}": ${camel(id)}`},`),
    "} as const;",
  ].join("\n")}\n`;
};

const withCommas = (lines: readonly string[]): string => lines.map((line) => `${line},`).join("\n");

/** The worked examples a plan may start from. */
const examples = ["mizuhara-instruments", "south-kyushu-shochu"];

/** Paths below a folder, with forward slashes, in order; the documents built there are no part of it. */
const below = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .map((name) => name.replaceAll("\\", "/"))
        .filter((name) => !name.startsWith("document/"))
        .sort(byCodePoint)
    : [];

/** What `rip init` writes: the starters, one for each language, and the worked examples as they are. */
const starters = (root: string): string => {
  const own = filesIn(path.join(root, "templates/starters")).filter((file) =>
    file.endsWith(".yaml"),
  );
  const files = [
    ...own.map((file) => ({
      starter: path.basename(file, ".yaml"),
      name: "plan.yaml",
      from: `templates/starters/${file}`,
    })),
    ...examples.flatMap((sample) =>
      below(path.join(root, "plans", sample))
        .filter((file) => /\.(yaml|csv|svg)$/.test(file))
        .map((file) => ({ starter: sample, name: file, from: `plans/${sample}/${file}` })),
    ),
  ];
  const ids = [...new Set(files.map(({ starter }) => starter))];
  const entries = ids.map((id) => {
    const inside = files.flatMap(({ starter, name }, index) =>
      starter === id ? [`    "${name}": text${index}`] : [],
    );
    return `  "${id}": {\n${withCommas(inside)}\n  }`;
  });
  return `${[
    head,
    ...files.map(({ from }, index) => `import text${index} from "../../${from}?raw";`),
    "",
    "/** The files of each starter by name. */",
    "export const starters: Readonly<Record<string, Readonly<Record<string, string>>>> = {",
    withCommas(entries),
    "};",
  ].join("\n")}\n`;
};

/** The text of every template, for people who want one of their own. */
const templateTexts = (root: string): string => {
  const names = ["layout", "prose"].flatMap((folder) =>
    below(path.join(root, "templates", folder)).map((name) => `${folder}/${name}`),
  );
  return `${[
    head,
    ...names.map((name, index) => `import text${index} from "../../templates/${name}?raw";`),
    "",
    "/** The built-in templates as they are written, by their path below `templates`. */",
    "export const texts: Readonly<Record<string, string>> = {",
    ...names.map((name, index) => `  "${name}": text${index},`),
    "};",
  ].join("\n")}\n`;
};

const templateFolders = (root: string): readonly string[] => [
  "layout",
  ...filesIn(path.join(root, "templates/prose")).map((language) => `prose/${language}`),
];

/** Every generated file of the project by its path, as it should be now. */
export const registries = (root: string): ReadonlyMap<string, string> =>
  new Map([
    ...collections
      .filter(({ folder }) => existsSync(path.join(root, folder)))
      .map((one) => [`${one.folder}/index.gen.ts`, registry(root, one)] as const),
    ...Object.keys(wordFolders).map(
      (folder) => [`${folder}/index.gen.ts`, wordsIn(root, folder)] as const,
    ),
    ...paged.map((folder) => [`${folder}/pages.gen.ts`, pages(root, folder)] as const),
    ["src/cli/actions/index.gen.ts", actions(root)] as const,
    ["src/cli/starters.gen.ts", starters(root)] as const,
    ["src/template/texts.gen.ts", templateTexts(root)] as const,
    ...templateFolders(root).map(
      (folder) =>
        [
          `src/template/${folder.replace("/", "-")}.gen.ts`,
          templateRegistry(path.join(root, "templates"), folder),
        ] as const,
    ),
  ]);
