import {
  before,
  by,
  chosen,
  type Draw,
  nameOf,
  type Parts,
  type Splice,
  spelt,
  type TextChange,
  write,
} from "./plan-parts.ts";
import type { Stretch, TextPart } from "./text-parts.ts";

const renamed = (part: TextPart, id: string, known: Parts["ids"]): Splice =>
  known.has(String(part.said)) || !part.key
    ? write(part, id)
    : { file: part.file, at: part.key, by: id };

/** A change of one place that names something. */
const onReference =
  (change: (part: TextPart, parts: Parts, draw: Draw) => readonly Splice[]): TextChange =>
  (parts, draw) => {
    const part = chosen(parts.references, draw.one);
    return part ? change(part, parts, draw) : [];
  };

const idIn = (part: TextPart, { ids }: Parts): string =>
  ids.has(String(part.said)) ? String(part.said) : nameOf(part);

/** The entity a part belongs to, where it belongs to one. */
const ownerOf = (part: TextPart, { ids, all }: Parts): TextPart | undefined => {
  const id = part.path.find((step, place) => place < part.path.length - 1 && ids.has(String(step)));
  const place = part.path.indexOf(id as string);
  const path = part.path.slice(0, place + 1).join(".");
  return id === undefined ? undefined : all.find((one) => one.path.join(".") === path);
};

const fieldOf = ({ path }: TextPart): string =>
  String(path.findLast((step) => typeof step === "string"));

/** Writes into what a part names that it, by the same field, names the part's owner. */
const mutual = (part: TextPart, parts: Parts): readonly Splice[] => {
  const owner = ownerOf(part, parts);
  const named = idIn(part, parts);
  if (!owner) return [];
  const own = parts.all.find(({ path }) => path.at(-1) === fieldOf(part) && path.at(-2) === named);
  const isItem = typeof part.path.at(-1) === "number";
  const id = isItem ? `[${nameOf(owner)}]` : nameOf(owner);
  if (own) return [write(own, id)];
  const other = parts.all.find(({ path, key }) => key && path.at(-2) === named);
  return other ? [before(other, `${fieldOf(part)}: ${id}`)] : [];
};

const isLinkEnd = ({ path }: TextPart): boolean => path[1] === "links" && path.length === 4;

/** Ids in the place of other ids, of the wrong kind, of the thing itself; and circles of them. */
export const referenceChanges: readonly TextChange[] = [
  onReference((part, parts, { two }) => {
    const kind = parts.ids.get(idIn(part, parts));
    const alike = [...parts.ids].filter(([, other]) => other === kind);
    return [renamed(part, chosen(alike, two)?.[0] ?? "nobody", parts.ids)];
  }),
  onReference((part, parts, { two }) => [
    renamed(part, chosen([...parts.ids.keys()], two) ?? "nobody", parts.ids),
  ]),
  onReference((part, parts) => {
    const owner = ownerOf(part, parts);
    return owner ? [renamed(part, nameOf(owner), parts.ids)] : [];
  }),
  onReference(mutual),
  onReference(mutual),
  onReference((part, parts, { put }) => [
    renamed(
      part,
      by(["outside", "in-region", "prefecture", "nobody", "x", '""', "~", "0"], put),
      parts.ids,
    ),
  ]),
  onReference((part, parts, { put }) => [
    renamed(part, by(spelt(idIn(part, parts)), put).trim(), parts.ids),
  ]),
  // every place of one field names the same
  onReference((part, parts) =>
    parts.references
      .filter((other) => fieldOf(other) === fieldOf(part))
      .map((other) => renamed(other, idIn(part, parts), parts.ids)),
  ),
  // every link turned round
  (parts) =>
    parts.all.filter(isLinkEnd).flatMap((part) => {
      const turned = { from: "to", to: "from" }[nameOf(part)];
      return turned ? [{ file: part.file, at: part.key as Stretch, by: turned }] : [];
    }),
];
