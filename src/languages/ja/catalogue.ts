import type { Catalogue } from "../../diagnostics/speech.ts";
import { misreadCatalogue } from "../../resolve/misread-catalogue.ts";
import { notation } from "./notation.ts";
import { readTextsJa } from "./read.ts";
import { jaResolve } from "./resolve.ts";
import { rulesJa } from "./rules/index.gen.ts";
import { templateTextsJa } from "./templates.ts";
import { jaValidate } from "./validate.ts";
import { waiverTextsJa } from "./waiver-texts.ts";
import { writeTextsJa } from "./write.ts";

/** All that findings and refusals say, in Japanese. */
export const catalogue: Catalogue = {
  ...readTextsJa,
  ...jaValidate,
  ...templateTextsJa,
  ...jaResolve,
  ...misreadCatalogue(notation),
  ...waiverTextsJa,
  ...writeTextsJa,
  ...rulesJa,
};
