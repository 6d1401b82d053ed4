import type { Block, Section } from "../document/block.ts";

/** A part inside a section: headed, without a number. */
export const part = (id: string, title: string, blocks: readonly Block[]): Section => ({
  kind: "section",
  id,
  number: "",
  title,
  blocks,
});
