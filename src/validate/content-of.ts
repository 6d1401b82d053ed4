import type * as z from "zod/mini";
import type { Content, Saying } from "../model/content.ts";
import { type Enumeration, enumerations } from "../model/enumerations.ts";
import { predecessor } from "./shapes/action.ts";
import { demandAmount } from "./shapes/agreement.ts";
import {
  duration,
  figure,
  figureObject,
  figurePart,
  id,
  label,
  quantity,
  reference,
  series,
  text,
  time,
} from "./shapes/basics.ts";
import { type PlanFile, planFile } from "./shapes/plan-file.ts";

type Shape = z.ZodMiniType;
type Path = readonly (string | number)[];
type Tree = Readonly<Record<string, unknown>>;

type Parts = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly options?: readonly Shape[];
  readonly innerType?: Shape;
  readonly valueType?: Shape;
  readonly element?: Shape;
  readonly entries?: Readonly<Record<string, string>>;
};

const partsOf = (shape: Shape): Parts => shape.def as unknown as Parts;

const isMap = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const says = new Map<Shape, Saying>([
  [text, "text"],
  [quantity, "quantity"],
  [time, "time"],
  [duration, "duration"],
  [reference, "id"],
  [id, "id"],
  [label, "word"],
]);

/** The key under which a lone value stands for the whole: `1200億円` is `{ value: 1200億円 }`. */
const keyOfLone = new Map<Shape, string>([
  [figureObject, "value"],
  [figurePart, "value"],
  [demandAmount, "value"],
  [predecessor, "task"],
]);

const unwrapped = (shape: Shape): Shape => {
  const { type, innerType } = partsOf(shape);
  return type === "optional" && innerType ? unwrapped(innerType) : shape;
};

const optionsOf = (shape: Shape): readonly Shape[] =>
  says.has(shape) ? [shape] : (partsOf(shape).options ?? [shape]).map(unwrapped);

const keysOf = (map: object): string => Object.keys(map).join();

const lists = new Map(
  Object.entries(enumerations).map(([name, words]) => [keysOf(words), name as Enumeration]),
);

const leaf = (shape: Shape | undefined, written: unknown, path: Path): Content => {
  const { entries } = shape ? partsOf(shape) : {};
  const list = entries && lists.get(keysOf(entries));
  return {
    kind: "leaf",
    says: (shape && says.get(shape)) ?? "word",
    ...(list && { list }),
    written,
    path,
  };
};

const mapOf = (shape: Shape, value: Tree, path: Path): Content => {
  const { shape: fields, valueType } = partsOf(shape);
  const content = Object.entries(value).flatMap(([key, one]) => {
    const of = fields && Object.hasOwn(fields, key) ? fields[key] : valueType;
    return of && one !== undefined ? [[key, contentOf(of, one, [...path, key])] as const] : [];
  });
  return {
    kind: "map",
    isEntries: fields === undefined,
    content: Object.fromEntries(content),
    path,
  };
};

/** Of the shapes a map may have the one that accepts it. */
const shapeOfMap = (options: readonly Shape[], value: Tree): Shape | undefined => {
  const maps = options.filter((one) => ["object", "record"].includes(partsOf(one).type));
  return maps.length === 1 ? maps[0] : maps.find((one) => one.safeParse(value).success);
};

const isId = (value: unknown): boolean => typeof value === "string" && id.safeParse(value).success;

/** A lone value where an id or words may stand is an id if it can be one. */
const shapeOfLone = (options: readonly Shape[], value: unknown): Shape | undefined => {
  const plain = options.filter((one) => says.has(one));
  const listed = options.find((one) => partsOf(one).entries && one.safeParse(value).success);
  if (listed) return listed;
  const named = plain.find((one) => one === reference);
  return named && isId(value) ? named : (plain.find((one) => one !== reference) ?? named);
};

const loneAsMap = (options: readonly Shape[], value: unknown, path: Path): Content | undefined => {
  const whole = options.find((one) => keyOfLone.has(one));
  const key = whole && keyOfLone.get(whole);
  if (!(whole && key)) return undefined;
  const of = partsOf(whole).shape?.[key];
  const inside = contentOf(of ?? whole, value, path);
  return { kind: "map", isEntries: false, content: { [key]: inside }, path };
};

const contentOf = (given: Shape, value: unknown, path: Path): Content => {
  const shape = unwrapped(given);
  if (says.has(shape)) return leaf(shape, value, path);
  const options =
    shape === series || shape === figure ? [figureObject, ...optionsOf(shape)] : optionsOf(shape);
  const list = options.find((one) => partsOf(one).type === "array");
  const element = list && partsOf(list).element;
  if (element) {
    const items = Array.isArray(value) ? value : [value];
    const at = (index: number): Path => (Array.isArray(value) ? [...path, index] : path);
    return {
      kind: "list",
      items: items.map((one, index) => contentOf(element, one, at(index))),
      path,
    };
  }
  if (isMap(value)) {
    const map = shapeOfMap(options, value);
    return map
      ? mapOf(map, value, path)
      : leaf(
          options.find((one) => one === text),
          value,
          path,
        );
  }
  return loneAsMap(options, value, path) ?? leaf(shapeOfLone(options, value), value, path);
};

/** The file by what its values say; see `Content`. */
export const contentOfFile = (file: PlanFile): Content => contentOf(planFile, file, []);
