import type { Plan } from "../model/plan.ts";
import type { LocalText } from "../text/language.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Key = string | number;

const under = (value: unknown, key: Key): unknown => {
  if (Array.isArray(value))
    return value.find((one) => isRecord(one) && one["id"] === key) ?? value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

const isText = (value: unknown): value is LocalText =>
  typeof value === "string" || (isRecord(value) && ("en" in value || "ja" in value));

/** An entry of a list, such as an agreement, has the name of what it is of. */
const bearers = ["institution", "indicator"];

const nameOf = (part: Readonly<Record<string, unknown>>): unknown => {
  const own = part["title"] ?? part["name"];
  if (own !== undefined) return own;
  const bearer = bearers.map((key) => part[key]).find(isRecord);
  return bearer?.["name"];
};

/** The name of the part of a plan at a path of its file, `roadmap.tasks.trial`: the innermost that has one. */
export const nameAt = (plan: Plan, path: readonly Key[]): LocalText | undefined => {
  let [part, found]: [unknown, LocalText | undefined] = [plan, undefined];
  for (const key of path) {
    part = under(part, key);
    if (!isRecord(part)) continue;
    const name = nameOf(part);
    if (isText(name)) found = name;
  }
  return found;
};
