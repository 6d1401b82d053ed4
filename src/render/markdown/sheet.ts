import type { DocumentLabels } from "../../document/block.ts";
import type { Fill } from "../../template/engine.ts";
import type { TemplateName } from "../format.ts";

/** What a block must know of the Markdown file it stands in. */
export type Sheet = {
  readonly fill: Fill<TemplateName>;
  readonly labels: DocumentLabels;
  readonly language: string;
  /** Whether the language is set in full-width signs. */
  readonly isWide: boolean;
  /** The link to the heading over the block of that id. */
  readonly slugOf: (id: string) => string | undefined;
  /** Of the heading the next section gets, 2 to 6. */
  readonly level: number;
};
