// Written by `npm run generate`. Do not edit.
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import { short } from "./short.ts";

export const reporters = [
  json,
  pretty,
  short,
] as const;
