import { defineStep, every } from "../step.ts";

export const cluster = defineStep({
  id: "cluster",
  number: 1,
  title: { en: "Cluster", ja: "クラスター" },
  question: {
    en: "What is sold, through which chain, and how much of it is ours?",
    ja: "何を、どのサプライチェーンで売り、そのうちどれだけが地域に残るか",
  },
  headline: "chain-closure",
  needs: [
    ["product.name", ({ product }) => product.name !== undefined],
    ["product.buyers", ({ product }) => product.buyers.length > 0],
    ["product.codes", ({ product }) => product.codes.length > 0],
    ["product.competitors", ({ product }) => product.competitors.length > 0],
    ["chain.stages", ({ chain }) => chain.stages.length > 0],
    ["chain.links", ({ chain }) => chain.links.length > 0],
    ["stage.location", ({ chain }) => every(chain.stages, (one) => one.locality !== undefined)],
    ["stage.output", ({ chain }) => chain.stages.some((one) => one.output !== undefined)],
    ["link.value", ({ chain }) => chain.links.some((one) => one.value !== undefined)],
    ["stage.valueAdded", ({ chain }) => chain.stages.some((one) => one.valueAdded !== undefined)],
    ["institutions", ({ institutions }) => institutions.length > 0],
    ["diagnosis.diamond", ({ diagnosis }) => diagnosis.diamond.length > 0],
    ["diagnosis.benchmarks", ({ diagnosis }) => diagnosis.benchmarks.length > 0],
    ["product.output", ({ product }) => product.output !== undefined],
    ["region.statistics", ({ region }) => region.statistics !== undefined],
  ],
});
