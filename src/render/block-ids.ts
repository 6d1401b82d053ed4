import type { Block, PlanDocument } from "../document/block.ts";

const within = (block: Block): readonly Block[] => {
  switch (block.kind) {
    case "section":
    case "quote":
    case "callout":
      return block.blocks;
    case "list":
      return block.items.flat();
    case "figure":
      return block.isDataApart ? [] : [block.data];
    default:
      return [];
  }
};

/**
 * Calls `see` for every block of the document in reading order, with the section it stands in.
 * A section counts as standing in itself.
 */
export const eachBlock = (
  blocks: readonly Block[],
  see: (block: Block, section: string) => void,
  section = "",
): void => {
  for (const block of blocks) {
    const inside = block.kind === "section" ? block.id : section;
    see(block, inside);
    eachBlock(within(block), see, inside);
  }
};

/** Id of every block that can be linked to → id of the section it stands in. */
export const blockIds = (document: PlanDocument): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  eachBlock([...document.lede, ...document.sections], (block, section) => {
    if ("id" in block && block.id !== "") ids.set(block.id, section);
  });
  return ids;
};
