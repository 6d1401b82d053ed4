/**
 * Sets a key of a map made from what a user wrote. `__proto__` becomes a key like any other; objects
 * without prototype would do the same, but are slow to read ever after.
 */
export const put = (map: Record<string, unknown>, key: string, value: unknown): void => {
  if (key === "__proto__")
    Object.defineProperty(map, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else map[key] = value;
};
