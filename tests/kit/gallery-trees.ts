import type { Tree } from "./plan-tree.ts";

type Path = readonly string[];

/** Where a plan file has its things by id. */
const catalogues: readonly Path[] = [
  ["chain", "stages"],
  ["institutions"],
  ["diagnosis", "benchmarks"],
  ["diagnosis", "needs"],
  ["diagnosis", "seeds"],
  ["targets"],
  ["roadmap", "tasks"],
  ["barriers"],
  ["measures"],
  ["programmes"],
  ["spillover", "paths"],
  ["spillover", "demands"],
  ["indicators"],
  ["risks"],
  ["reviews"],
];

/** Things of which one stays one, however many the others are: how things are judged and where they come from. */
const shared: readonly Path[] = [["criteria"], ["spillover", "multipliers"]];

/** Fields whose values are words of a closed list, even where a thing has the same word for its id. */
const closed = new Set(
  "type kind position phase lever layer level status decision event location direction functions steps".split(
    " ",
  ),
);

const isMap = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const at = (tree: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isMap(value) ? value[key] : undefined), tree);

const idsAt = (tree: Tree, path: Path): readonly string[] => Object.keys(at(tree, path) ?? {});

type Renaming = (id: string) => string;

const isFormula = (key: string): boolean => key === "formula";

/** The tree with every id written otherwise; what has no id in it stays the same object. */
const renamed = (value: unknown, name: Renaming, key = ""): unknown => {
  if (typeof value === "string") {
    if (closed.has(key)) return value;
    return isFormula(key) ? value.replaceAll(/[a-z][a-z0-9-]*[a-z0-9]/gu, name) : name(value);
  }
  if (Array.isArray(value)) {
    const parts = value.map((one) => renamed(one, name, key));
    return parts.some((part, place) => part !== value[place]) ? parts : value;
  }
  if (!isMap(value)) return value;
  const parts = Object.entries(value).map(
    ([field, one]) => [name(field), renamed(one, name, field), field, one] as const,
  );
  const changes = parts.some(([to, part, from, one]) => to !== from || part !== one);
  return changes ? Object.fromEntries(parts.map(([to, part]) => [to, part])) : value;
};

/** Maps side by side, lists after each other; else the first holds. */
const joined = (parts: readonly unknown[]): unknown => {
  const [first] = parts;
  if (Array.isArray(first)) return parts.flat();
  if (!isMap(first)) return first;
  const found = new Map<string, unknown[]>();
  for (const part of parts) {
    for (const [key, value] of Object.entries(part as Tree)) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [value]);
      else if (list[0] !== value) list.push(value);
    }
  }
  return Object.fromEntries(
    [...found].map(([key, list]) => [key, list.length === 1 ? list[0] : joined(list)]),
  );
};

const once = new Set("format region product methods sources waivers thresholds changes".split(" "));

const numbered = (value: unknown, number: number): unknown => {
  if (typeof value === "string") return `${value} ${number}`;
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, `${one} ${number}`]));
};

/** The things of a catalogue with the number of their copy after their names. */
const withNumber = (tree: Tree, [key, ...rest]: Path, number: number): Tree => {
  const inner = key === undefined ? undefined : tree[key];
  if (key === undefined || !isMap(inner)) return tree;
  if (rest.length > 0) return { ...tree, [key]: withNumber(inner, rest, number) };
  const things = Object.entries(inner).map(([id, thing]) => {
    const { name, title } = thing as Tree;
    const names = {
      ...(name === undefined ? {} : { name: numbered(name, number) }),
      ...(title === undefined ? {} : { title: numbered(title, number) }),
    };
    return [id, { ...(thing as Tree), ...names }];
  });
  return { ...tree, [key]: Object.fromEntries(things) };
};

/** Everything a plan has, `count` times over, each copy with ids and names of its own. */
export const manyOf = (tree: Tree, count: number): Tree => {
  const ids = new Set(catalogues.flatMap((path) => idsAt(tree, path)));
  const parts = Object.fromEntries(Object.entries(tree).filter(([key]) => !once.has(key)));
  const copies = Array.from({ length: count }, (_, place) => {
    if (place === 0) return parts;
    const name: Renaming = (id) => (ids.has(id) ? `${id}-${place}` : id);
    const copy = renamed(parts, name) as Tree;
    return catalogues.reduce((one, path) => withNumber(one, path, place + 1), copy);
  });
  return { ...tree, ...(joined(copies) as Tree) };
};

const withFirst = (tree: Tree, [key, ...rest]: Path): Tree => {
  const inner = key === undefined ? undefined : tree[key];
  if (key === undefined || !isMap(inner)) return tree;
  const kept =
    rest.length > 0
      ? withFirst(inner, rest)
      : Object.fromEntries(Object.entries(inner).slice(0, 1));
  return { ...tree, [key]: kept };
};

const short = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 1).map(short);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, short(one)]));
};

/** A link or dependency of a thing on itself, which comes of there being no other. */
const withoutSelf = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const others = value.filter(
      (one) => !isMap(one) || one["from"] === undefined || one["from"] !== one["to"],
    );
    return others.map(withoutSelf);
  }
  if (!isMap(value)) return value;
  const fields = Object.entries(value).filter(
    ([key]) => !["after", "formula", "parent", "parents", "combinable"].includes(key),
  );
  return Object.fromEntries(fields.map(([key, one]) => [key, withoutSelf(one)]));
};

/** A plan with one of each kind of thing, and one entry in each list. */
export const oneOfEach = (tree: Tree): Tree => {
  const kept = new Map(
    [...catalogues, ...shared].flatMap((path) => {
      const [first, ...others] = idsAt(tree, path);
      return first === undefined ? [] : others.map((id) => [id, first] as const);
    }),
  );
  const cut = [...catalogues, ...shared].reduce(withFirst, tree);
  const named = renamed(short(cut), (id) => kept.get(id) ?? id);
  return { ...(withoutSelf(named) as Tree), sources: tree["sources"] };
};

const words = {
  ja: [
    "高精度多品種少量生産対応型低侵襲手術用鋼製小物超精密研削研磨加工検査洗浄滅菌包装出荷一貫工程品質保証体制整備推進広域連携共同事業",
    "スマートフォンディスプレイ用カバーガラスの超精密加工・検査・梱包サービス工程（多品種少量生産対応、外径3 mm級を含む、七十字に近い名称）",
  ],
  en: [
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "Ultra-precision machining, inspection and packaging services for the cover glass of high-value-added displays",
  ],
} as const;

const names = new Set("name title term publisher".split(" "));
const kept = new Set("unit per of codes status fiscalYear".split(" "));

const isPair = (value: unknown): value is { readonly ja: string; readonly en: string } =>
  isMap(value) && typeof value["ja"] === "string" && typeof value["en"] === "string";

/** The name or sentence in its long form; nothing where the value is neither. */
const longText = (value: unknown, key: string, count: number): unknown => {
  const [ja, en] = [words.ja[count % 2], words.en[count % 2]];
  const isName = names.has(key);
  if (isPair(value) && !isName) return { ja: `${ja}${value.ja}`, en: `${en} ${value.en}` };
  if (!isName || !(isPair(value) || typeof value === "string")) return undefined;
  return { ja: `${ja}${count}`, en: `${en} ${count}` };
};

/** The same plan with names of seventy characters or one word of seventy letters, and longer sentences. */
export const longNamed = (tree: Tree): Tree => {
  let count = 1;
  const longer = (value: unknown, key: string): unknown => {
    if (kept.has(key)) return value;
    const text = longText(value, key, count);
    if (text !== undefined) {
      count += 1;
      return text;
    }
    if (Array.isArray(value)) return value.map((one) => longer(one, key));
    if (!isMap(value)) return value;
    const fields = Object.entries(value);
    return Object.fromEntries(fields.map(([field, one]) => [field, longer(one, field)]));
  };
  return longer(tree, "") as Tree;
};
