import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { type RelatedIndustry, relatedness } from "../analyses/relatedness.ts";
import { tablesOf } from "../position/accounted.ts";

const industryReadings = ({
  industry,
  present,
  density,
  ubiquity,
  diversityOfRegions,
}: RelatedIndustry): readonly Reading[] => {
  const of = [`industries.${industry.code}`];
  return [
    density.defined
      ? { quantity: "density", of, value: density.share }
      : { quantity: "density", of, why: density },
    { quantity: "present", of, value: present },
    { quantity: "ubiquity", of, value: ubiquity },
    ...(diversityOfRegions === undefined
      ? []
      : [{ quantity: "diversity-of-regions", of, value: diversityOfRegions }]),
  ];
};

/** How near industries are to what the region has. */
export const relatednessAccount = defineAccount({
  analysis: relatedness,
  step: 1,
  quantities: {
    density: {
      unit: "share",
      says: "of all that an industry is related to, how much the region is specialised in",
    },
    present: { unit: "yes-no", says: "whether the region is specialised in the industry" },
    ubiquity: { unit: "count", says: "number of regions specialised in an industry" },
    "diversity-of-regions": {
      unit: "pure",
      says: "mean number of industries of the regions specialised in an industry",
    },
    diversity: { unit: "count", says: "number of industries the region is specialised in" },
    "diversity-rank": { unit: "pure", says: "rank of the region by diversity" },
    "mean-ubiquity": {
      unit: "pure",
      says: "mean number of regions specialised in the industries of the region",
    },
    complexity: { unit: "pure", says: "complexity of the region, as a z-score over the regions" },
    "complexity-rank": { unit: "pure", says: "rank of the region by complexity" },
  },
  readings: (outcome) => {
    if (!outcome.defined) return [{ quantity: "density", why: outcome }];
    const { own, nearest, diversity, ubiquity, complexity } = outcome;
    return [
      ...[...own, ...nearest.filter(({ industry }) => !industry.own)].flatMap(industryReadings),
      { quantity: "diversity", value: diversity.value },
      { quantity: "diversity-rank", value: diversity.rank },
      ...(ubiquity === undefined ? [] : [{ quantity: "mean-ubiquity", value: ubiquity }]),
      ...(complexity.defined
        ? [
            { quantity: "complexity", value: complexity.value },
            { quantity: "complexity-rank", value: complexity.rank },
          ]
        : [{ quantity: "complexity", why: complexity }]),
    ];
  },
  basis: (outcome) => (outcome.defined ? tablesOf(outcome.statistics) : { figures: [] }),
  lines: {
    own: ({ name, density }: { name: LocalText; density: number }, { share, pick }) =>
      `the region is specialised in ${share(density)} of what ${pick(name)} is related to`,
    nearest: ({ name, density }: { name: LocalText; density: number }, { share, pick }) =>
      `of what the region does not yet have, ${pick(name)} is nearest: it is specialised in ${share(density)} of what that is related to`,
    diversity: ({ count, regions }: { count: number; regions: number }, { number }) =>
      `the region is specialised in ${number(count)} industries, compared in ${number(regions)} regions`,
  },
  brief: (outcome, { region }) => {
    if (!outcome.defined) return region.statistics ? outcome : undefined;
    const { own, nearest, diversity, regions } = outcome;
    const first = own.find(({ density }) => density.defined);
    const shown = first ?? nearest[0];
    if (!shown?.density.defined)
      return { key: "diversity", facts: { count: diversity.value, regions } };
    const name = shown.industry.name ?? shown.industry.code;
    return { key: first ? "own" : "nearest", facts: { name, density: shown.density.share } };
  },
});
