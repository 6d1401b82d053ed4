import type { Catalogue } from "../../diagnostics/speech.ts";
import { misreadCatalogue } from "../../resolve/misread-catalogue.ts";
import { notation } from "./notation.ts";
import { readTextsJa } from "./read.ts";
import { jaResolve } from "./resolve.ts";
import { rulesJa, waiverTextsJa } from "./rules.ts";
import { jaValidate } from "./validate.ts";
import { writeTextsJa } from "./write.ts";

/** All that findings and refusals say, in Japanese. */
export const catalogue: Catalogue = {
  ...readTextsJa,
  ...jaValidate,
  ...jaResolve,
  ...misreadCatalogue(notation),
  ...waiverTextsJa,
  ...writeTextsJa,
  ...rulesJa,
};
