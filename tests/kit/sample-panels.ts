import type { PlanDocument } from "../../src/document/block.ts";
import { text } from "../../src/document/span.ts";
import { darkColours } from "../../src/draw/kit/dark-colours.ts";

/** A document whose institutions have something to read of their own, and whose figures know the dark. */
export const withPanels = (document: PlanDocument): PlanDocument => ({
  ...document,
  darkColours,
  institutions: (document.institutions ?? []).map((one) => ({
    ...one,
    blocks: [
      {
        kind: "facts",
        look: "sheet",
        items: [{ term: "PANEL", spans: [text(`PANEL ${one.id}`)] }],
      },
    ],
  })),
});
