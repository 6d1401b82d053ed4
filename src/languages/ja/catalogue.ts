import type { Catalogue } from "../../diagnostics/speech.ts";
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
  ...waiverTextsJa,
  ...writeTextsJa,
  ...rulesJa,
};
