import type { Section } from "../../document/block.ts";
import { cleanText } from "../clean-text.ts";

/** A section's heading as it is printed, on one line: two spaces would be two hyphens in its link. */
export const headingText = ({ number, title }: Pick<Section, "number" | "title">): string =>
  cleanText(`${number} ${title}`).replace(/\s+/g, " ").trim();
