import { readFileSync } from "node:fs";
import { outline } from "../../src/compose/outline.ts";
import { reviewOutline } from "../../src/compose/review/review-outline.ts";
import { exhibitsJa } from "../../src/languages/ja/exhibits/index.gen.ts";
import { reviewJa } from "../../src/languages/ja/review.ts";
import { sectionsJa } from "../../src/languages/ja/sections.ts";
import type { Program } from "../../src/template/ast.ts";
import { makeCompiler } from "../../src/template/compiler.ts";
import { layoutPurposes } from "../../src/template/layout-purposes.ts";
import { type Use, usesIn } from "../../src/template/uses.ts";
import type { Variable, Variables } from "../../src/template/variable.ts";
import type { Language } from "../../src/text/language.ts";
import { filesBelow, root } from "../house/imports.ts";
import { type Seen, unseen } from "./collect-variables.ts";

type Both = Readonly<Record<Language, string>>;

const reviewTitlesJa = reviewJa as unknown as Readonly<
  Record<string, { readonly title: string } | undefined>
>;

const titlesJa = { ...sectionsJa, ...exhibitsJa } as unknown as Readonly<
  Record<string, { readonly title: string }>
>;

/** The same of the report of a review. */
const reviewPlaces = reviewOutline.map(([number, { id, words }]): [string, Both] => [
  id,
  {
    en: `the sentences of section ${number}, “${words.title}”, of the report of a review`,
    ja: `見直しの報告の第${number}節「${reviewTitlesJa[id]?.title ?? ""}」の文`,
  },
]);

/** Where the text of each section and exhibit stands in the document. */
const places: ReadonlyMap<string, Both> = new Map([
  ...reviewPlaces,
  ...outline.flatMap(([number, section, exhibits]): [string, Both][] => {
    const ja = (id: string) => titlesJa[id]?.title ?? "";
    return [
      [
        section.id,
        {
          en: `the sentences of section ${number}, “${section.words.title}”`,
          ja: `第${number}節「${ja(section.id)}」の文`,
        },
      ],
      ...exhibits.map((exhibit): [string, Both] => [
        exhibit.id,
        {
          en: `the sentences of “${exhibit.words.title}” in section ${number}`,
          ja: `第${number}節の「${ja(exhibit.id)}」の文`,
        },
      ]),
    ];
  }),
]);

const composing = ["exhibits", "sections"].flatMap((folder) =>
  filesBelow(`src/compose/${folder}`, ".ts").map((file) => ({
    id: file.replace(/^.*\//, "").replace(/\.ts$/, ""),
    text: readFileSync(`${root}/src/compose/${folder}/${file.replace(/^.*\//, "")}`, "utf8"),
  })),
);

/** By its id, by the file that names it, or by the beginning of its name. */
export const purposeOf = (name: string): Both => {
  const layout = layoutPurposes[name];
  if (layout) return layout;
  const own = name.replace(/^prose\//, "");
  const named = composing.find(({ id, text }) => places.has(id) && text.includes(`"${own}"`))?.id;
  const begins = [...places.keys()].filter((id) => own.startsWith(`${id}-`)).at(-1);
  const found = places.get(own) ?? places.get(named ?? "") ?? places.get(begins ?? "");
  if (!found) throw new Error(`nobody knows what ${name} is for`);
  return found;
};

/** What is seen as it is written down. */
export const variableOf = (seen: Seen): Variable => {
  if (seen.names) return { kind: "group", names: variablesOf(seen) };
  if (seen.items) return { kind: "list", of: variableOf(seen.items) };
  const { en = seen.example.ja, ja = seen.example.en } = seen.example;
  const example = en !== undefined && ja !== undefined ? { example: { en, ja } } : {};
  return { kind: seen.kind, ...example };
};

export const variablesOf = ({ names = new Map<string, Seen>() }: Seen): Variables =>
  Object.fromEntries([...names].map(([name, inner]) => [name, variableOf(inner)]));

type VariableUse = Extract<Use, { readonly what: "variable" }>;

const kindFor = ({ name, part, way }: VariableUse): Seen => {
  // of a name with parts, the first ones are groups
  if (!name.endsWith(part)) return { ...unseen(), names: new Map() };
  if (way === "each") return { ...unseen(), items: unseen() };
  return unseen(way === "print" ? "text" : way === "condition" ? "flag" : "any");
};

/** The seen thing a path of names leads to. */
const at = (seen: Seen, variable: Variable, wanted: Variable): Seen | undefined => {
  if (variable === wanted) return seen;
  if (variable.kind === "list" && seen.items) return at(seen.items, variable.of, wanted);
  if (variable.kind !== "group") return undefined;
  for (const [name, inner] of Object.entries(variable.names)) {
    const known = seen.names?.get(name);
    const found = known && at(known, inner, wanted);
    if (found) return found;
  }
  return undefined;
};

/** Where a name would have to stand. */
const homeOf = (use: VariableUse, seen: Seen, variables: Variables): Seen | undefined => {
  const top: Variable = { kind: "group", names: variables };
  const isTop = use.scope.kind === "group" && use.scope.names === variables;
  return at(seen, top, isTop ? top : use.scope);
};

/** Adds the first name no plan gave; whether there was one. */
const addOne = (seen: Seen, program: Program): boolean => {
  const variables = variablesOf(seen);
  for (const use of usesIn(program, variables)) {
    if (use.what !== "variable" || use.variable) continue;
    const home = homeOf(use, seen, variables);
    if (!home) throw new Error(`nobody knows where ${use.name} comes from`);
    const name = use.part;
    home.names ??= new Map();
    if (home.names.has(name)) throw new Error(`${use.name} cannot be added`);
    home.names.set(name, kindFor(use));
    return true;
  }
  return false;
};

/** What its way of use tells of a value that no plan gave, or gave only as markup. */
const tell = (known: Seen, { way }: VariableUse, isHtml: boolean): void => {
  if (way === "raw" && isHtml) known.kind = "markup";
  else if ((way === "print" || way === "raw") && known.kind === "flag") known.kind = "text";
};

/** Adds what the built-in template asks for and no plan gave, and marks what it prints as markup. */
export const addUses = (seen: Seen, text: string, isHtml: boolean): void => {
  const program = makeCompiler().parse(text);
  while (addOne(seen, program));
  const variables = variablesOf(seen);
  for (const use of usesIn(program, variables)) {
    if (use.what !== "variable" || !use.variable) continue;
    const known = at(seen, { kind: "group", names: variables }, use.variable);
    if (known) tell(known, use, isHtml);
  }
};
