import type { PlanDocument } from "../document/block.ts";

/** The plan and, where there is one, its annex: each a file of its own. */
export const volumes = (document: PlanDocument): readonly PlanDocument[] =>
  document.annex ? [document, document.annex] : [document];

/** The link of a block by its id: within the volume that is printed, or in the other one. */
export type HrefOf = (id: string) => string | undefined;

/**
 * How the blocks of a volume are linked to. `links` gives the links within one volume, by the ids of
 * its blocks; `fileOf` the name of its file.
 */
export const hrefsAcross = (
  all: readonly PlanDocument[],
  from: PlanDocument,
  links: (volume: PlanDocument) => ReadonlyMap<string, string>,
  fileOf: (volume: PlanDocument) => string,
): HrefOf => {
  const own = links(from);
  const others = all
    .filter((one) => one !== from)
    .map((one) => ({ file: fileOf(one), links: links(one) }));
  return (id) => {
    const here = own.get(id);
    if (here !== undefined) return here;
    const other = others.find((one) => one.links.has(id));
    return other && `${other.file}${other.links.get(id)}`;
  };
};
