import type { Rule } from "../../check/rule.ts";
import { rules } from "../../check/rules/index.gen.ts";
import { waiverTexts } from "../../check/waiver-texts.ts";
import type { Catalogue, Entry } from "../../diagnostics/speech.ts";
import { misreadTexts } from "../../notation/faults.ts";
import { readTexts } from "../../read/trouble.ts";
import { misreadCatalogue } from "../../resolve/misread-catalogue.ts";
import { resolveTexts } from "../../resolve/trouble.ts";
import { templateTexts } from "../../template/trouble.ts";
import { shapeTexts } from "../../validate/trouble-texts.ts";
import { writeTexts } from "../../write/texts.ts";

const entryOf = ({ messages, help, notes }: Rule): Entry => ({
  messages,
  ...(help !== undefined && { help }),
  ...(notes && { notes }),
});

/** All that findings and refusals say, in English; it stands with its owners and is gathered here. */
export const catalogue: Catalogue = {
  ...readTexts,
  ...shapeTexts,
  ...templateTexts,
  ...resolveTexts,
  ...misreadCatalogue(misreadTexts),
  ...waiverTexts,
  ...writeTexts,
  ...Object.fromEntries((rules as readonly Rule[]).map((rule) => [rule.id, entryOf(rule)])),
};
