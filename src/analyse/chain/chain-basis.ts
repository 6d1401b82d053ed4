import type { Plan } from "../../model/plan.ts";
import type { Basis } from "../account.ts";
import { stageLinks } from "../analyses/chain-graph.ts";
import { isGoods } from "../chain-nodes.ts";
import { valueAddedRatio } from "../value-added-ratio.ts";

/** The figures the money flows of the chain are read from, and the table that fills in for some. */
export const chainBasis = ({ chain, region }: Plan): Basis => {
  const table = region.inputOutput;
  const estimated = chain.stages.filter(
    ({ valueAdded, sector }) =>
      valueAdded === undefined && valueAddedRatio(table, sector) !== undefined,
  ).length;
  return {
    figures: [
      ...chain.stages.flatMap(({ output, valueAdded }) =>
        [output, valueAdded].flatMap((figure) => figure ?? []),
      ),
      // what is paid on links of other kinds is in no sum
      ...stageLinks(chain)
        .filter(isGoods)
        .flatMap(({ link }) => link.value ?? []),
    ],
    parts: chain.stages.flatMap(({ id, locality }) =>
      locality ? [`chain.stages.${id}.location`] : [],
    ),
    ...(table && estimated > 0
      ? {
          tables: [
            {
              file: table.file,
              ...(table.source ? { source: table.source } : {}),
              ...(table.kind ? { kind: table.kind } : {}),
            },
          ],
          taken: { valueAddedBySector: estimated },
        }
      : {}),
  };
};
