import { planFile } from "../file-names.ts";
import type { Format } from "../format.ts";

/** The document itself, for programs. */
export const json: Format = {
  id: "json",
  render: (document) => [
    {
      path: planFile(document, "json"),
      text: `${JSON.stringify(document, null, 2)}\n`,
    },
  ],
};
