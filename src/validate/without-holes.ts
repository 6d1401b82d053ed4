import { meaningOfNothing, type Path } from "./schema-walk.ts";
import { planFile } from "./shapes/plan-file.ts";

type Tree = Record<string, unknown>;

/** What a key of a map stands for when nothing is written behind it; nothing where it is a hole. */
const emptyAt = (path: Path, key: string): unknown => {
  const meaning = meaningOfNothing(planFile, path, key);
  if (meaning === "entry") return Object.create(null);
  return meaning === "fault" ? null : undefined;
};

/**
 * The same value without the keys that were written with nothing behind them: in a plan an empty
 * value is a hole, which is the same as no key at all. Lists keep theirs, so that places stay right;
 * a stage of which only the id is written is a stage; and a misspelt key stays to be named.
 */
export const withoutHoles = (value: unknown, path: Path = []): unknown => {
  if (Array.isArray(value))
    return value.map((item, position) => withoutHoles(item, [...path, position]));
  if (value === null || typeof value !== "object") return value;
  const kept: Tree = Object.create(null);
  for (const [key, content] of Object.entries(value)) {
    const whole = content === null ? emptyAt(path, key) : withoutHoles(content, [...path, key]);
    if (whole !== undefined) kept[key] = whole;
  }
  return kept;
};
