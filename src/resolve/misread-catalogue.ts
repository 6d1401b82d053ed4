import type { Catalogue, Entry } from "../diagnostics/speech.ts";
import type { MisreadTexts } from "../notation/misread-facts.ts";

type Said = { readonly message: (facts: never) => string; readonly help: (facts: never) => string };

const entryOf = ({ message, help }: Said): Entry => ({ messages: { found: message }, help });

/**
 * What is said of misread figures, times, durations and codes, as entries under `quantity/grouping`,
 * `period/noMonth` and so on: the codes under which the readers of the plan complain.
 */
export const misreadCatalogue = (texts: MisreadTexts): Catalogue =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([area, keys]) =>
      Object.entries(keys as Readonly<Record<string, Said>>).map(([key, said]) => [
        `${area}/${key}`,
        entryOf(said),
      ]),
    ),
  );
