/**
 * The same value without the keys that were written with nothing behind them: in a plan an empty
 * value is a hole, which is the same as no key at all. Lists keep theirs, so that places stay right.
 */
export const withoutHoles = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutHoles);
  if (value === null || typeof value !== "object") return value;
  const kept: Record<string, unknown> = Object.create(null);
  for (const [key, content] of Object.entries(value)) {
    if (content !== null) kept[key] = withoutHoles(content);
  }
  return kept;
};
