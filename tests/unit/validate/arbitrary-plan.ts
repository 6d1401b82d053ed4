import fc from "fast-check";
import type { z } from "zod/mini";
import { planFile } from "../../../src/validate/shapes/plan-file.ts";

type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly options?: readonly z.ZodMiniType[];
  readonly innerType?: z.ZodMiniType;
  readonly keyType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly catchall?: z.ZodMiniType;
};

/** Few, so that references often meet. */
const ids = ["a", "b", "c-1", "constructor", "other"];
const words = [
  "1200億円",
  "86,000 t",
  "14%",
  "in-region",
  "outside",
  "FY2027",
  "令和9年度",
  "2027-04",
  "2027-13",
  "FY2026-FY2030",
  "18 months",
  "-3 months",
  "1年6か月",
  "4-6",
  "6-12",
  "約98社",
  "12 dozn",
  "1.200,5",
  "",
  "a",
  "b",
  "some words",
  "JPY",
  "#0b57a4",
  "#F0F0F0",
];
const numbers = [0, 1, 2, 4, 9, 10, 0.5, -3, 2027, 2027.5, 1e22, 60];
const some: readonly unknown[] = [...ids, ...words, ...numbers];

const matching = (schema: z.ZodMiniType): fc.Arbitrary<unknown> =>
  fc.constantFrom(...some.filter((one) => schema.safeParse(one).success));

const ofObject = ({ shape = {}, catchall }: Def): fc.Arbitrary<unknown> => {
  const fields = Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [key, arbitraryOf(field)]),
  );
  const requiredKeys = Object.entries(shape)
    .filter(([, field]) => (field.def as Def).type !== "optional")
    .map(([key]) => key);
  const record = fc.record(fields, { requiredKeys });
  if (!catchall || (catchall.def as Def).type === "never") return record;
  return fc
    .tuple(record, fc.dictionary(fc.constantFrom(...ids), arbitraryOf(catchall), { maxKeys: 2 }))
    .map(([own, others]) => ({ ...others, ...own }));
};

/** Values of the shape a schema asks for, whether they can be read or not. */
const arbitraryOf = (schema: z.ZodMiniType): fc.Arbitrary<unknown> => {
  const def = schema.def as Def;
  if (def.type === "object") return ofObject(def);
  if (def.type === "union") return fc.oneof(...(def.options ?? []).map(arbitraryOf));
  if (def.type === "optional") return arbitraryOf(def.innerType!);
  if (def.type === "array") return fc.array(arbitraryOf(def.element!), { maxLength: 3 });
  if (def.type === "record")
    return fc.dictionary(
      matching(def.keyType!) as fc.Arbitrary<string>,
      arbitraryOf(def.valueType!),
      { maxKeys: 3 },
    );
  const { values = Object.values(def.entries ?? {}) } = def;
  if (values.length > 0) return fc.constantFrom(...values);
  if (def.type === "boolean") return fc.boolean();
  return matching(schema);
};

/** Plan files of the right shape, most of them full of values that cannot be read or resolved. */
export const arbitraryPlan = arbitraryOf(planFile) as fc.Arbitrary<Record<string, unknown>>;

type Tree = Record<string | number, unknown>;
type Path = readonly (string | number)[];

const pathsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn((value as Tree)[key], [...path, key]))];
};

const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  const inside = replaced((value as Tree)[key], rest, by);
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? inside : item));
  return { ...(value as Tree), [key]: inside };
};

const oddKeys = fc.constantFrom("titel", "nmae", "constructor", "x", "<<", "stages", "value");
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constant(null),
  fc.constant([null]),
  fc.dictionary(oddKeys, fc.jsonValue(), { maxKeys: 2 }),
  fc.constantFrom(...some),
);

/** The same plans with something else at one to three places: anything JSON can say, or a key more. */
export const brokenPlan = fc
  .tuple(
    arbitraryPlan,
    fc.array(fc.tuple(fc.nat(), anything, fc.option(oddKeys)), { minLength: 1, maxLength: 3 }),
  )
  .map(([plan, changes]) =>
    changes.reduce<Record<string, unknown>>((value, [where, by, key]) => {
      const paths = pathsIn(value).slice(1);
      const path = paths[where % Math.max(1, paths.length)] ?? ["plan"];
      const at = path.reduce<unknown>((one, step) => (one as Tree)?.[step], value);
      const isMap = typeof at === "object" && at !== null && !Array.isArray(at);
      const content = isMap && key !== null ? { ...at, [key]: by } : by;
      return replaced(value, path, content) as Record<string, unknown>;
    }, plan),
  );
