import type { Block } from "../../document/block.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { methodsUsed } from "../methods-used.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "How the analyses are computed",
  assumed: "Assumed where the plan is silent",
  field: "Field",
  taken: "Taken as",
} as const;

const assumed = ({ plan, cell, words: own }: SectionContext<typeof words>): readonly Block[] => {
  if (plan.assumed.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "assumed",
      caption: own.assumed,
      columns: [own.field, own.taken],
      rows: plan.assumed.map(({ field, value }) => [
        [{ kind: "code", text: field }],
        cell.plain(value),
      ]),
    }),
  ];
};

/** By which methods the plan was computed, and what was taken where it is silent: for the reviewer. */
export const methods = defineExhibit({
  id: "methods",
  words,
  isWorking: true,
  compose: (context) => [...context.prose("methods", methodsUsed(context)), ...assumed(context)],
});
