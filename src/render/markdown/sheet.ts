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
  /** The link to the block of that id, or to the heading over it. */
  readonly hrefOf: (id: string) => string | undefined;
  /** What to set beside the block of that id for links to find it; often nothing. */
  readonly anchorOf: (id: string) => string;
  /** Of the heading the next section gets, 2 to 6. */
  readonly level: number;
};
