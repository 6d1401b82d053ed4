import type { Block, Row } from "../document/block.ts";
import { makeTable } from "./make-table.ts";
import type { SectionContext } from "./section.ts";

type Words = Readonly<
  Record<"objections" | "institution" | "target" | "objection" | "settled", string>
>;

type Context = SectionContext<Words>;

/** What was said against a target, and how that was settled. */
export const objectionsTable = ({ plan, cell, words: own }: Context): readonly Block[] => {
  const held = plan.positions.filter(
    ({ stance, resolution }) => stance < 0 || resolution !== undefined,
  );
  if (held.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "objections",
      caption: own.objections,
      columns: [own.institution, own.target, own.objection, own.settled],
      rows: held.map(
        ({ institution, target, note, resolution }): Row => ({
          cells: [
            cell.text(institution.name),
            cell.text(target.title),
            cell.optional(note),
            cell.optional(resolution),
          ],
          institutions: [institution.id],
        }),
      ),
    }),
  ];
};
