import { createHash } from "node:crypto";

/** How a page is printed; another way needs another number, so that old files count as stale. */
const way = "1";

const label = "%rip-page-sha256:";

/** Stands for the page a PDF was printed from. */
export const markOf = (html: string): string =>
  createHash("sha256").update(`${way}\n${html}`).digest("hex");

/**
 * A PDF that says which page it was printed from, in a comment behind its end. No two printings have
 * the same bytes, as a browser writes the time into them, but two of one page have the same mark.
 */
export const marked = (pdf: Uint8Array, mark: string): Uint8Array =>
  Buffer.concat([pdf, Buffer.from(`${label}${mark}\n`, "latin1")]);

/** The mark of a PDF, if it has one. */
export const markIn = (pdf: Uint8Array): string | undefined => {
  const end = Buffer.from(pdf.subarray(-200)).toString("latin1");
  return /%rip-page-sha256:([0-9a-f]{64})\n$/.exec(end)?.[1];
};
