import { readPeriod } from "../notation/read-period.ts";
import type { LocalText } from "../text/language.ts";
import type { Text } from "../text/text.ts";
import type { Difference } from "./compare.ts";
import type { Manner } from "./meaning-of.ts";
import type { Tree } from "./tree.ts";
import type { DiffWords } from "./words.ts";

/** What names an entry of a plan. */
const naming = ["name", "title", "technology", "term", "text", "statement"] as const;

const ownName = (tree: Tree, text: Text): string | undefined => {
  for (const key of naming) {
    const leaf = tree.parts.get(key)?.leaf;
    if (leaf?.says === "text") return text.pick(leaf.written as LocalText);
  }
  return undefined;
};

/** What a thing without a name says first. */
const firstWords = ({ leaf, parts }: Tree, text: Text): string | undefined => {
  if (leaf) return leaf.says === "text" ? text.pick(leaf.written as LocalText) : undefined;
  for (const part of parts.values()) {
    const found = firstWords(part, text);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Ids with the names of their entries; of one that is in both plans the newer name. */
export const namesIn = (trees: readonly Tree[], text: Text): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const walk = (tree: Tree): void => {
    for (const [key, part] of tree.parts) {
      const name = tree.by === "id" ? ownName(part, text) : undefined;
      if (name !== undefined && !names.has(key)) names.set(key, name);
      walk(part);
    }
  };
  for (const tree of trees) walk(tree);
  return names;
};

export type Naming = {
  readonly text: Text;
  readonly words: DiffWords;
  readonly names: ReadonlyMap<string, string>;
  readonly fields: Readonly<Record<string, string>>;
  readonly manner: Manner;
};

/** Parts that say no more than the one they are in. */
const silent = new Set(["value"]);

/** Whether what stands below says it too: `plan period` needs no `plan` before it. */
const isSilent = (path: readonly string[], place: number, fields: Naming["fields"]): boolean => {
  const key = path[place] ?? "";
  const isHead = place === 0 && key === "plan";
  return silent.has(key) || (isHead && fields[`${key}.${path[1]}`] !== undefined);
};

const fieldIn = (path: readonly string[], place: number, fields: Naming["fields"]): string => {
  const key = path[place] ?? "";
  // the field that holds it, beyond ids and members of lists, before the part of the file it is in
  const above = path.slice(0, place).reverse();
  const special = above.map((one) => fields[`${one}.${key}`]).find((name) => name !== undefined);
  return special ?? fields[key] ?? key;
};

/** What an id is the name of; a period that stands as a key as it is printed. */
const keyName = (key: string, part: Tree | undefined, { text, names, manner }: Naming): string => {
  const name = names.get(key);
  if (name !== undefined) return name;
  const written = part?.path.at(-1);
  const reading =
    written === undefined || written === key ? undefined : readPeriod(written, manner);
  return reading?.ok ? text.period(reading.value) : key;
};

/** What tells entries about the same thing apart: the time each is of. */
const timeOf = (part: Tree | undefined, { text, manner }: Naming): readonly string[] => {
  const leaf = ["period", "date", "year"]
    .map((key) => part?.parts.get(key)?.leaf)
    .find((one) => one?.says === "time");
  const reading = leaf && readPeriod(leaf.written as string | number, manner);
  return reading?.ok ? [text.period(reading.value)] : [];
};

const memberName = (key: string, part: Tree | undefined, naming: Naming): string => {
  const ids = [...key.matchAll(/"([^"\s]+)"/g)].flatMap(
    ([, id = ""]) => naming.names.get(id) ?? [],
  );
  if (ids.length > 0) return naming.words.trail([naming.text.list(ids), ...timeOf(part, naming)]);
  return (part && (ownName(part, naming.text) ?? firstWords(part, naming.text))) ?? key;
};

/** What changed, from the whole to the field: "action “Coating line”, end". */
export const subjectOf = ({ path, through }: Difference, naming: Naming): string => {
  const { words, fields } = naming;
  const parts = path.flatMap((key, place): readonly string[] => {
    const parent = through[place];
    const part = through[place + 1];
    if (parent?.by === "id") {
      const kind = fields[`entry.${path[place - 1]}`];
      const name = (part && ownName(part, naming.text)) ?? keyName(key, part, naming);
      return [kind === undefined ? words.quoted(name) : words.entry(kind, name)];
    }
    if (parent?.by === "member") return [words.quoted(memberName(key, part, naming))];
    // what holds entries is said with each of them
    if (part?.by === "id" || isSilent(path, place, fields)) return [];
    return [fieldIn(path, place, fields)];
  });
  return words.trail(parts.length > 0 ? parts : [fieldIn(path, path.length - 1, fields)]);
};
