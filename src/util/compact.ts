/** The same object type with the keys that may be `undefined` optional instead. */
export type Compact<T> = {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} & { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };

/** Leaves out the keys that hold `undefined`: in the model what is missing is absent. */
export const compact = <T extends object>(object: T): Compact<T> => {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    if (value !== undefined) kept[key] = value;
  }
  return kept as Compact<T>;
};
