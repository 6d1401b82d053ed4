import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { templateRegistry } from "./template-registry.js";

type Collection = {
  readonly folder: string;
  /** The name of the list. */
  readonly name: string;
  /** What a member's file says when it defines one. */
  readonly marks: readonly string[];
};

export const collections: readonly Collection[] = [
  { folder: "src/check/rules", name: "rules", marks: ["defineRule("] },
  { folder: "src/analyse/analyses", name: "analyses", marks: ["defineAnalysis("] },
  { folder: "src/draw/figures", name: "figures", marks: ["defineFigure("] },
  { folder: "src/compose/sections", name: "sections", marks: ["defineSection("] },
  { folder: "src/render/formats", name: "formats", marks: [": Format ="] },
  { folder: "src/report/reporters", name: "reporters", marks: [": Reporter ="] },
  { folder: "src/cli/commands", name: "commands", marks: ["defineCommand("] },
];

/** Collections whose members have a page in each language beside them. */
export const paged: readonly string[] = ["src/check/rules", "src/analyse/analyses"];

const head = "// Written by `npm run generate`. Do not edit.";

const camel = (id: string): string =>
  id.replace(/[-.](.)/g, (_, letter: string) => letter.toUpperCase());

const byCodePoint = (a: string, b: string): number => Number(a > b) - Number(a < b);

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).sort(byCodePoint) : [];

/** Ids of the members: the files that define a thing named as the file is. */
export const membersOf = (root: string, { folder, marks }: Collection): readonly string[] =>
  filesIn(path.join(root, folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".gen.ts"))
    .filter((file) => {
      const text = readFileSync(path.join(root, folder, file), "utf8");
      const isNamed = new RegExp(`^export const ${camel(path.basename(file, ".ts"))}\\b`, "m").test(
        text,
      );
      return isNamed && marks.some((mark) => text.includes(mark));
    })
    .map((file) => path.basename(file, ".ts"));

const list = (name: string, ids: readonly string[]): string =>
  ids.length === 0
    ? `export const ${name} = [] as const;`
    : [`export const ${name} = [`, ...ids.map((id) => `  ${camel(id)},`), "] as const;"].join("\n");

const registry = (root: string, collection: Collection): string => {
  const ids = membersOf(root, collection);
  const imports = ids.map((id) => `import { ${camel(id)} } from "./${id}.ts";`);
  return `${[head, ...imports, "", list(collection.name, ids)].join("\n")}\n`;
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

const withCommas = (lines: readonly string[]): string => lines.map((line) => `${line},`).join("\n");

/** What `rip init` writes: the starters, one for each language, and the worked example as it is. */
const starters = (root: string): string => {
  const sample = "south-kyushu-shochu";
  const own = filesIn(path.join(root, "templates/starters")).filter((file) =>
    file.endsWith(".yaml"),
  );
  const files = [
    ...own.map((file) => ({
      starter: path.basename(file, ".yaml"),
      name: "plan.yaml",
      from: `templates/starters/${file}`,
    })),
    ...filesIn(path.join(root, "plans", sample))
      .filter((file) => /\.(yaml|csv)$/.test(file))
      .map((file) => ({ starter: sample, name: file, from: `plans/${sample}/${file}` })),
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

/** Every generated file of the project by its path, as it should be now. */
export const registries = (root: string): ReadonlyMap<string, string> =>
  new Map([
    ...collections
      .filter(({ folder }) => existsSync(path.join(root, folder)))
      .map((one) => [`${one.folder}/index.gen.ts`, registry(root, one)] as const),
    ...paged.map((folder) => [`${folder}/pages.gen.ts`, pages(root, folder)] as const),
    ["src/cli/starters.gen.ts", starters(root)] as const,
    ["src/template/index.gen.ts", templateRegistry(path.join(root, "templates"))] as const,
  ]);
