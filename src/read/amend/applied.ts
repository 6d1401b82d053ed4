import type { Amendment, Writable } from "./amendment.ts";

type Values = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const changed = (
  value: unknown,
  path: readonly string[],
  by: (value: unknown) => unknown,
): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return by(value);
  const map = isMap(value) ? value : {};
  return { ...map, [key]: changed(map[key], rest, by) };
};

/** Through JSON, so that what is not written is not there. */
const plain = (value: Writable): unknown => JSON.parse(JSON.stringify(value));

/** The value of a file as it has to be once the amendment is made; an entry of a list at `index`. */
export const applied = (value: Values, amendment: Amendment, index = 0): unknown => {
  if ("set" in amendment) return changed(value, amendment.set, () => plain(amendment.to));
  return changed(value, amendment.to, (list) =>
    Array.isArray(list) ? list.toSpliced(index, 0, plain(amendment.add)) : [plain(amendment.add)],
  );
};
