import type { Closure } from "../analyse/analyses/chain-closure.ts";
import type { Text } from "../text/text.ts";
import type { Cells } from "./cells.ts";

/** "61% to 66%": the share of sales that stays in the region, as an interval where figures are missing. */
export const keptShare = (closure: Closure, text: Text, cell: Cells): string =>
  cell.range(text.share(closure.closure), text.share(closure.closure + closure.unknown));
