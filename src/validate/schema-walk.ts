import type { z } from "zod";

type Key = string | number;

type Parts = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
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
  const { shape, valueType, element } = partsOf(schema);
  const next = typeof key === "number" ? element : (shape?.[key] ?? valueType);
  return next ? alternatives(next) : [];
};

/** What may stand at a path of the file; several where the shape leaves a choice. */
export const schemasAt = (root: z.ZodType, path: readonly Key[]): readonly z.ZodType[] =>
  path.reduce<readonly z.ZodType[]>(
    (schemas, key) => schemas.flatMap((schema) => step(schema, key)),
    alternatives(root),
  );

/** The keys an object may have at a path. */
export const keysAt = (root: z.ZodType, path: readonly Key[]): readonly string[] =>
  schemasAt(root, path).flatMap((schema) => Object.keys(partsOf(schema).shape ?? {}));
