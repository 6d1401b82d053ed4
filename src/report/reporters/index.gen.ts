// Written by `npm run generate`. Do not edit.
import { codeclimate } from "./codeclimate.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";
import { short } from "./short.ts";
import { stylish } from "./stylish.ts";

export const reporters = [
  codeclimate,
  github,
  json,
  junit,
  markdown,
  pretty,
  sarif,
  short,
  stylish,
] as const;
