import type { LayerStand, LayerState } from "../../analyse/review/layers.ts";
import { planReview } from "../../analyse/review/plan-review.ts";
import type { Row } from "../../document/block.ts";
import { text as plain, type Tone, tag } from "../../document/span.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { briefFacts } from "./brief-facts.ts";
import { defineReviewSection } from "./review-section.ts";

const words = {
  title: "How far the effect reaches",
  table: "The five layers",
  layer: "Layer",
  green: "On track",
  amber: "Slightly behind",
  red: "Behind",
  rest: "Not judged",
  all: "Indicators",
  state: "State",
  moves: "moves",
  stalls: "does not move",
  unseen: "nothing to judge",
  empty: "no indicator",
  note: "Each layer leads to the next. A layer moves where at least half of its indicators that can be judged are on track. Lights are counted and never averaged.",
} as const;

type Context = SectionContext<typeof words>;

const tones: Readonly<Record<LayerState, Tone>> = {
  moves: "good",
  stalls: "bad",
  unseen: "plain",
  empty: "plain",
};

const rowOf = ({ text, cell, words: own }: Context, stand: LayerStand): Row => {
  const { layer, state, counts, indicators } = stand;
  const count = (value: number) => [plain(text.number(value))];
  return {
    cells: [
      cell.term("monitoringLayer", layer),
      count(indicators),
      count(counts.green),
      count(counts.amber),
      count(counts.red),
      count(counts.early + counts.grey),
      [tag(tones[state], own[state])],
    ],
  };
};

/** Where along the five layers the effect stops. */
export const layers = defineReviewSection({
  id: "review-layers",
  words,
  compose: (context) => {
    const { use, lead, cell, words: own } = context;
    const { layers: stands } = use(planReview);
    return [
      ...lead("review-layers", briefFacts(context)),
      makeTable({
        number: "",
        id: "review-layers-table",
        caption: own.table,
        columns: [
          own.layer,
          [own.all, "end"],
          [own.green, "end"],
          [own.amber, "end"],
          [own.red, "end"],
          [own.rest, "end"],
          own.state,
        ],
        rows: stands.map((stand) => rowOf(context, stand)),
        note: cell.plain(own.note),
      }),
    ];
  },
});
