import { put } from "../util/put.ts";
import { meaningOfNothing, type Path } from "./schema-walk.ts";
import { planFile } from "./shapes/plan-file.ts";

type Key = string | number;

/** What a key of a map stands for when nothing is written behind it; nothing where it is a hole. */
const emptyAt = (path: Path, map: Readonly<Record<string, unknown>>, key: string): unknown => {
  const meaning = meaningOfNothing(planFile, path, map, key);
  if (meaning === "entry") return {};
  return meaning === "fault" ? null : undefined;
};

/** `path` is one list for the whole walk: it is looked at only where nothing is written. */
const walk = (value: unknown, path: Key[]): unknown => {
  if (value === null || typeof value !== "object") return value;
  const inside = (key: Key, content: unknown): unknown => {
    path.push(key);
    const kept = walk(content, path);
    path.pop();
    return kept;
  };
  if (Array.isArray(value)) return value.map((item, position) => inside(position, item));
  const map = value as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = {};
  for (const [key, content] of Object.entries(map)) {
    const whole = content === null ? emptyAt([...path], map, key) : inside(key, content);
    if (whole !== undefined) put(kept, key, whole);
  }
  return kept;
};

/**
 * The same value without the keys that were written with nothing behind them: in a plan an empty
 * value is a hole, which is the same as no key at all. Lists keep theirs, so that places stay right;
 * a stage of which only the id is written is a stage; and a misspelt key stays to be named.
 */
export const withoutHoles = (value: unknown): unknown => walk(value, []);
