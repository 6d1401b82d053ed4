import type { PlanDocument, Section } from "../../document/block.ts";
import { blockIds, eachBlock } from "../block-ids.ts";
import { cleanText } from "../clean-text.ts";

/** A section's heading as it is printed, on one line: two spaces would be two hyphens in its link. */
export const headingText = ({ number, title }: Pick<Section, "number" | "title">): string =>
  cleanText(`${number} ${title}`).replace(/\s+/g, " ").trim();

/** A heading as GitHub makes a link of it. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");

/** Id of a block → the link to the heading it stands under. Equal headings are numbered, as GitHub does. */
export const slugs = (document: PlanDocument): ReadonlyMap<string, string> => {
  const times = new Map<string, number>();
  const unique = (heading: string): string => {
    const slug = slugOf(heading.trim());
    const seen = times.get(slug);
    times.set(slug, (seen ?? -1) + 1);
    if (seen === undefined) return slug;
    times.set(`${slug}-${seen + 1}`, 0);
    return `${slug}-${seen + 1}`;
  };
  unique(document.title);
  unique(document.labels.contents);
  const ofSection = new Map<string, string>();
  eachBlock(document.sections, (block) => {
    if (block.kind === "section") ofSection.set(block.id, unique(headingText(block)));
  });
  const result = new Map<string, string>();
  for (const [id, section] of blockIds(document)) {
    const slug = ofSection.get(section);
    if (slug !== undefined) result.set(id, `#${slug}`);
  }
  return result;
};
