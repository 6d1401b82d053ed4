import type { PlanDocument } from "../document/block.ts";
import type { Format, Output, RenderOptions } from "./format.ts";

/** Every document in every format: the files, not yet written. */
export const render = (
  documents: readonly PlanDocument[],
  formats: readonly Format[],
  options: RenderOptions = {},
): readonly Output[] =>
  documents.flatMap((document) => formats.flatMap((format) => format.render(document, options)));
