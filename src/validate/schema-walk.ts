import type * as z from "zod/mini";

export type Key = string | number;
export type Path = readonly Key[];

type Parts = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly options?: readonly z.ZodMiniType[];
  readonly innerType?: z.ZodMiniType;
  readonly keyType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly catchall?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
};

const partsOf = (schema: z.ZodMiniType): Parts => schema.def as unknown as Parts;

/** The schema itself, or the ones a union or an optional stands for. */
export const alternatives = (schema: z.ZodMiniType): readonly z.ZodMiniType[] => {
  const { type, options, innerType } = partsOf(schema);
  if (type === "union") return (options ?? []).flatMap(alternatives);
  if (type === "optional" && innerType) return alternatives(innerType);
  return [schema];
};

const step = (schema: z.ZodMiniType, key: Key): readonly z.ZodMiniType[] => {
  const { shape, valueType, catchall, element } = partsOf(schema);
  // a key of the file may be called `constructor`
  const own = shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
  const next = typeof key === "number" ? element : (own ?? valueType ?? catchall);
  return next ? alternatives(next) : [];
};

/** What may stand at a path of the file; several where the shape leaves a choice. */
export const schemasAt = (root: z.ZodMiniType, path: Path): readonly z.ZodMiniType[] =>
  path.reduce<readonly z.ZodMiniType[]>(
    (schemas, key) => schemas.flatMap((schema) => step(schema, key)),
    alternatives(root),
  );

/** The keys an object may have at a path. */
export const keysAt = (root: z.ZodMiniType, path: Path): readonly string[] =>
  schemasAt(root, path).flatMap((schema) => Object.keys(partsOf(schema).shape ?? {}));

/** Whether entries stand here under ids or other keys of the plan's own. */
export const isEntries = (schema: z.ZodMiniType): boolean => partsOf(schema).type === "record";

/** Whether one value may stand here, or several under keys of the plan's own, such as years. */
export const takesScalar = (schema: z.ZodMiniType): boolean => {
  const { type, valueType } = partsOf(schema);
  if (type === "record")
    return alternatives(valueType ?? schema).some((one) => one !== schema && takesScalar(one));
  return type !== "object";
};

const knows = ({ shape = {}, valueType, catchall }: Parts, key: string): boolean => {
  const others = valueType ?? catchall;
  return Object.hasOwn(shape, key) || (others !== undefined && others.def.type !== "never");
};

/** The shape a map was meant to have, where there is a choice: the one that knows most of what is written. */
const meant = (
  choices: readonly Parts[],
  map: Readonly<Record<string, unknown>>,
): Parts | undefined => {
  const keys = Object.keys(map);
  const written = keys.filter((key) => map[key] !== null).length;
  const score = (parts: Parts): number =>
    keys
      .filter((key) => knows(parts, key))
      // a key with something behind it says more than all the empty ones
      .reduce((sum, key) => sum + (map[key] === null ? 1 : keys.length - written + 1), 0);
  const best = Math.max(...choices.map(score));
  return choices.find((choice) => score(choice) === best);
};

/**
 * What a key with nothing behind it stands for in a map: an entry of which only the id is written, no
 * key at all, or a fault, where the key may not stand there.
 */
export const meaningOfNothing = (
  root: z.ZodMiniType,
  path: Path,
  map: Readonly<Record<string, unknown>>,
  key: string,
): "entry" | "hole" | "fault" => {
  const here = schemasAt(root, path).map(partsOf);
  if (here.some(({ keyType }) => keyType && !keyType.safeParse(key).success)) return "fault";
  if (here.some(({ valueType }) => valueType?.safeParse({}).success)) return "entry";
  const maps = here.filter(({ type }) => type === "object" || type === "record");
  const shape = meant(maps, map);
  return shape && knows(shape, key) ? "hole" : "fault";
};
