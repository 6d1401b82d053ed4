import { nearest } from "../util/nearest.ts";
import type { Reader, Table } from "./reader.ts";

/** The ids of several tables, up to so many. */
export const firstIds = (tables: readonly Table<unknown>[], most: number): readonly string[] => {
  const ids: string[] = [];
  for (const { byId } of tables) {
    for (const id of byId.keys()) {
      if (ids.length === most) return ids;
      ids.push(id);
    }
  }
  return ids;
};

/** Unknown ids of one plan that are compared with all the known ones: thousands times thousands take minutes. */
export const suggestionLimit = 100;

/** Finds the nearest known id for the first unknown ones of a plan. */
export const suggester = (): Reader["suggest"] => {
  let asked = 0;
  return (id, tables) => {
    asked += 1;
    if (asked > suggestionLimit) return undefined;
    return nearest(id, firstIds(tables, Number.POSITIVE_INFINITY));
  };
};
