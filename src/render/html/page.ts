import type { DocumentLabels } from "../../document/block.ts";
import type { Fill } from "../../template/engine.ts";
import type { TemplateName } from "../format.ts";
import type { HrefOf } from "../volumes.ts";

/** What a block must know of the page it stands on. */
export type Page = {
  readonly fill: Fill<TemplateName>;
  readonly labels: DocumentLabels;
  readonly hrefOf: HrefOf;
  /** What the page calls an institution. */
  readonly codeOf: (id: string) => string;
  /** Of the heading the next section gets, 2 to 6. */
  readonly level: number;
  readonly isInLink: boolean;
};
