import type { ValueOf } from "../../model/enumerations.ts";

/** Measures that bring others together serve the whole plan more than one target of it. */
export const coordinating: ReadonlySet<ValueOf<"measureType"> | undefined> = new Set([
  "network",
  "information",
]);
