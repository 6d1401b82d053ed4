import { sectorOf } from "../../analyse/sector.ts";
import type { Institution } from "../../model/cluster.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { sectorColour, sectorNames } from "../kit/sector.ts";

export type OwnerLabel = { readonly words: string; readonly colour: string };

/** A name without what it adds in brackets at its end. */
const bare = (name: string): string => name.replace(/\s*[（(][^（()）]*[)）]$/u, "");

/**
 * Names of institutions as they stand beside their tasks: the letter of the sector first, without what the
 * name adds in brackets unless that tells two of them apart. The table has the names in full.
 */
export const ownerLabels = ({
  plan,
  text,
}: FigureContext): ((owner: Institution | undefined) => OwnerLabel | undefined) => {
  const counts = new Map<string, number>();
  for (const { name } of plan.institutions) {
    const short = bare(text.pick(name));
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return (owner) => {
    if (!owner) return undefined;
    const full = text.pick(owner.name);
    const short = bare(full);
    const name = short !== "" && (counts.get(short) ?? 0) <= 1 ? short : full;
    const sector = sectorOf(owner);
    return sector
      ? {
          words: `${sectorNames[text.language][sector].letter} ${name}`,
          colour: sectorColour[sector],
        }
      : { words: name, colour: palette.sub };
  };
};
