import type { PlanDocument } from "../../document/block.ts";
import { blockIds, eachBlock } from "../block-ids.ts";
import { headingText } from "./heading-text.ts";

/** A heading as GitHub makes a link of it. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");

/**
 * Whether GitLab makes the same link of it: it joins hyphens in a row and sets a word before bare
 * digits. Of numerals that are no digits and of letters in circles each keeps others.
 */
const isSameEverywhere = (heading: string): boolean =>
  !/--|^\d+$/.test(slugOf(heading)) &&
  !/(?![\p{L}\p{M}\p{Nd}])[\p{Alphabetic}\p{N}\p{Join_Control}]/u.test(heading);

type Heading = { readonly id: string; readonly heading: string };

const headingsOf = (document: PlanDocument): readonly Heading[] => {
  const headings: Heading[] = [];
  eachBlock(document.sections, (block) => {
    if (block.kind === "section") headings.push({ id: block.id, heading: headingText(block) });
  });
  return headings;
};

/** Headings of one text are numbered where they are links, and change when one of them comes or goes. */
const isAlone = (times: ReadonlyMap<string, number>, slug: string): boolean => {
  const first = /^(.*)-\d+$/.exec(slug)?.[1];
  return times.get(slug) === 1 && (first === undefined || (times.get(first) ?? 0) < 2);
};

/** Tables with a line of their own to be named in. */
const tablesOf = (document: PlanDocument): readonly string[] => {
  const ids: string[] = [];
  eachBlock([...document.lede, ...document.sections], (block) => {
    const isNamed = block.kind === "table" && block.id !== "" && block.caption.trim() !== "";
    if (isNamed) ids.push(block.id);
  });
  return ids;
};

export type Anchors = {
  /** Id of a block → its link within the file: to the block itself, or to the heading it stands under. */
  readonly hrefs: ReadonlyMap<string, string>;
  /** Id of a block → the name to set beside it, where no heading is a sure way there. */
  readonly names: ReadonlyMap<string, string>;
};

const nameOf = (id: string, taken: (name: string) => boolean): string => {
  const name = id.replace(/[^\w-]/g, "-");
  return taken(name) ? nameOf(`${name}-here`, taken) : name;
};

/** Where the links of a file lead to: the same on GitHub and GitLab, and unmoved by what is added elsewhere. */
export const anchors = (document: PlanDocument): Anchors => {
  const headings = headingsOf(document);
  const times = new Map<string, number>();
  for (const heading of [
    document.title,
    document.labels.contents,
    ...headings.map((one) => one.heading),
  ]) {
    const slug = slugOf(heading);
    times.set(slug, (times.get(slug) ?? 0) + 1);
  }
  const slugs = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { id, heading } of headings) {
    const slug = slugOf(heading);
    if (isSameEverywhere(heading) && isAlone(times, slug)) slugs.set(id, slug);
    else
      names.set(
        id,
        nameOf(id, (name) => times.has(name)),
      );
  }
  for (const id of tablesOf(document))
    names.set(
      id,
      nameOf(id, (name) => times.has(name)),
    );
  const hrefs = new Map<string, string>();
  for (const [id, section] of blockIds(document)) {
    const target = names.get(id) ?? slugs.get(section) ?? names.get(section);
    if (target !== undefined) hrefs.set(id, `#${target}`);
  }
  return { hrefs, names };
};
