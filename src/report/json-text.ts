import { visible } from "../util/visible.ts";

/** JSON as text: unseen characters spelt out, which is the same JSON and safe to look at in a terminal. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).split("\n").map(visible).join("\n")}\n`;
