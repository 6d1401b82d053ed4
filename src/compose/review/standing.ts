import type { Block } from "../../document/block.ts";
import { defineReviewSection } from "./review-section.ts";
import { valuesTableId } from "./values-table.ts";

const words = {
  title: "Where the indicators stand",
} as const;

/** The values behind the picture stand at the end of the report, for all indicators and not only those drawn. */
const withValuesApart = (block: Block): Block =>
  block.kind === "figure"
    ? { ...block, isDataApart: true, data: { ...block.data, id: valuesTableId } }
    : block;

/** Every indicator against its planned path. */
export const standing = defineReviewSection({
  id: "review-standing",
  words,
  compose: (context) => context.figure("F15").map(withValuesApart),
});
