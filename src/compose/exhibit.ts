import type { Block } from "../document/block.ts";
import type { SectionContext } from "./section.ts";

/**
 * One computed part of a section, under a heading of its own: what an analysis found, in a sentence
 * and its tables. An exhibit without anything to show is left out.
 */
export type Exhibit<W extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> =
  {
    readonly id: string;
    /** English; `title` heads the exhibit. Other languages have theirs in their catalogue. */
    readonly words: W & { readonly title: string };
    /** It explains and does not decide: all of it stands in the annex, and the plan only leads there. */
    readonly isWorking?: boolean;
    // a method, so that exhibits with words of their own fit one list
    compose(context: SectionContext<W & { readonly title: string }>): readonly Block[];
  };

export const defineExhibit = <
  const Id extends string,
  const W extends Readonly<Record<string, string>>,
>(
  exhibit: Exhibit<W> & { readonly id: Id },
): Exhibit<W> & { readonly id: Id } => exhibit;
