// Written by `npm run generate`. Do not edit.
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";

export const formats = [
  html,
  json,
  markdown,
] as const;
