import fc from "fast-check";
import type { Stretch, TextPart } from "./text-parts.ts";

/** Something written over a stretch of one file; an empty stretch inserts. */
export type Splice = { readonly file: string; readonly at: Stretch; readonly by: string };

/** What is drawn for one change; each kind of change takes of it what it needs. */
export type Draw = { readonly one: number; readonly two: number; readonly put: number };

/** All there is to choose from in the texts of a plan. */
export type Parts = {
  readonly all: readonly TextPart[];
  /** Of the keys that are ids, by what they are ids of: "institutions", "chain.stages". */
  readonly ids: ReadonlyMap<string, string>;
  /** Places that name one of those ids. */
  readonly references: readonly TextPart[];
};

/** What a draw makes of a plan. */
export type TextChange = (parts: Parts, draw: Draw) => readonly Splice[];

const entities =
  /^(?:chain\.stages|roadmap\.tasks|spillover\.\w+|(?:institutions|targets|measures|programmes|indicators|risks|sources|criteria|barriers))$/;

export const nameOf = ({ path }: TextPart): string => String(path.at(-1));

export const isEntity = ({ path }: TextPart): boolean => entities.test(path.slice(0, -1).join("."));

/** The parts with what they are to one another. */
export const sorted = (all: readonly TextPart[]): Parts => {
  const ids = new Map<string, string>();
  for (const { kind, path } of all) {
    const list = path.slice(0, -1).join(".");
    if (kind === "map" && entities.test(list)) ids.set(String(path.at(-1)), list);
  }
  const references = all.filter(
    (part) => !isEntity(part) && (ids.has(String(part.said)) || ids.has(nameOf(part))),
  );
  return { all, ids, references };
};

/** Of a list, where a share 0..1 points. */
export const chosen = <T>(list: readonly T[], chance: number): T | undefined =>
  list[Math.floor(chance * list.length)];

/** Of a list without an end, as it were. */
export const by = <T>(list: readonly T[], put: number): T => list[put % list.length] as T;

/** Something in the place of a value. */
export const write = ({ file, value }: TextPart, text: string): Splice => ({
  file,
  // a key with nothing behind it has no space either
  at: value,
  by: value[0] === value[1] ? ` ${text}` : text,
});

/** A change of one part, chosen among those that fit. */
export const onPart =
  (
    fits: (part: TextPart) => boolean,
    change: (part: TextPart, parts: Parts, draw: Draw) => readonly Splice[],
  ): TextChange =>
  (parts, draw) => {
    const part = chosen(parts.all.filter(fits), draw.one);
    return part ? change(part, parts, draw) : [];
  };

export const any = (): boolean => true;
export const isKeyed = ({ key }: TextPart): boolean => key !== undefined;

export const gone = ({ file, cut }: TextPart): Splice => ({ file, at: cut, by: "" });

/** Puts `name: json` in front of a key. */
export const before = ({ file, key, indent, isFlow }: TextPart, text: string): Splice => ({
  file,
  at: [key?.[0] ?? 0, key?.[0] ?? 0],
  by: isFlow ? `${text}, ` : `${text}\n${" ".repeat(indent)}`,
});

/** A name as people misspell it. */
export const spelt = (name: string): readonly string[] => [
  name.toUpperCase(),
  `${name}s`,
  name.slice(0, -1),
  `${name.charAt(0)}${name}`,
  name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`),
  name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`),
  `${name} `,
];

export const quoted = (text: string): string => JSON.stringify(text);

/** Even, where fast-check would rather begin and end: every part of the plan is as likely as another. */
const chance = fc.noBias(fc.nat(999_999)).map((part) => part / 1e6);

/** One change out of a list. */
export const changeOf = (
  changes: readonly TextChange[],
): fc.Arbitrary<(parts: Parts) => readonly Splice[]> =>
  fc
    .record({
      change: fc.constantFrom(...changes),
      draw: fc.record({ one: chance, two: chance, put: fc.noBias(fc.nat(9999)) }),
    })
    .map(
      ({ change, draw }) =>
        (parts: Parts) =>
          change(parts, draw),
    );
