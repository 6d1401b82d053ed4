import { hostileStrings } from "../kit/hostile-strings.ts";
import {
  any,
  before,
  by,
  chosen,
  type Draw,
  gone,
  isEntity,
  isKeyed,
  nameOf,
  onPart,
  type Parts,
  quoted,
  type Splice,
  spelt,
  type TextChange,
  write,
} from "./plan-parts.ts";
import type { Stretch, TextPart } from "./text-parts.ts";

const isShallow = ({ path }: TextPart): boolean => path.length < 4;

/** The value of the same field elsewhere: it often fits in shape, and seldom in meaning. */
const swapAlike = (part: TextPart, { all }: Parts, { two }: Draw): readonly Splice[] => {
  const other = chosen(
    all.filter((one) => one.key && nameOf(one) === nameOf(part)),
    two,
  );
  return other ? [write(part, other.json), write(other, part.json)] : [];
};

/** The keys of a plan deleted, written twice, renamed, and moved to other parts. */
export const keyChanges: readonly TextChange[] = [
  onPart(any, (part) => [gone(part)]),
  onPart(any, (part) => [gone(part)]),
  onPart(isShallow, (part) => [gone(part)]),
  onPart(isEntity, (part) => [before(part, `${nameOf(part)}-2: ${part.json}`)]),
  onPart(isKeyed, swapAlike),
  onPart(isKeyed, swapAlike),
  onPart(isKeyed, (part) => [before(part, `${quoted(nameOf(part))}: ${part.json}`)]),
  onPart(isKeyed, (part) => [before(part, `${nameOf(part)}-2: ${part.json}`)]),
  onPart(isKeyed, (part, { all }, { two, put }) => {
    const other = nameOf(chosen(all.filter(isKeyed), two) ?? part);
    const name = by([...spelt(nameOf(part)), ...hostileStrings, other, other, other], put);
    return [{ file: part.file, at: part.key as Stretch, by: quoted(name) }];
  }),
  onPart(isKeyed, (part, { all }, { two }) => {
    const other = chosen(all.filter(isKeyed), two);
    if (!other) return [];
    return [gone(part), before(other, `${quoted(nameOf(part))}: ${part.json}`)];
  }),
  onPart(any, (part, { all }, { two }) => {
    const other = chosen(all, two) ?? part;
    return [write(part, other.json), write(other, part.json)];
  }),
];
