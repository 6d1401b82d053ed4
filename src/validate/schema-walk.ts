import type { z } from "zod";

export type Key = string | number;
export type Path = readonly Key[];

type Parts = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
};

const partsOf = (schema: z.ZodType): Parts => schema.def as unknown as Parts;

/** The schema itself, or the ones a union or an optional stands for. */
export const alternatives = (schema: z.ZodType): readonly z.ZodType[] => {
  const { type, options, innerType } = partsOf(schema);
  if (type === "union") return (options ?? []).flatMap(alternatives);
  if (type === "optional" && innerType) return alternatives(innerType);
  return [schema];
};

const step = (schema: z.ZodType, key: Key): readonly z.ZodType[] => {
  const { shape, valueType, catchall, element } = partsOf(schema);
  // a key of the file may be called `constructor`
  const own = shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
  const next = typeof key === "number" ? element : (own ?? valueType ?? catchall);
  return next ? alternatives(next) : [];
};

/** What may stand at a path of the file; several where the shape leaves a choice. */
export const schemasAt = (root: z.ZodType, path: Path): readonly z.ZodType[] =>
  path.reduce<readonly z.ZodType[]>(
    (schemas, key) => schemas.flatMap((schema) => step(schema, key)),
    alternatives(root),
  );

/** The keys an object may have at a path. */
export const keysAt = (root: z.ZodType, path: Path): readonly string[] =>
  schemasAt(root, path).flatMap((schema) => Object.keys(partsOf(schema).shape ?? {}));

/** Whether a path leads to a map of entries that may be empty, as that of stages or institutions. */
export const mayHoldEmptyEntries = (root: z.ZodType, path: Path): boolean =>
  schemasAt(root, path).some(({ def }) => {
    const { valueType } = def as unknown as Parts;
    return valueType?.safeParse({}).success ?? false;
  });
