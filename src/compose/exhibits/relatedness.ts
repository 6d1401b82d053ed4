import {
  relatedness as analysis,
  type RelatedIndustry,
  type Relatedness,
} from "../../analyse/analyses/relatedness.ts";
import { variety } from "../../analyse/analyses/variety.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { industryName, industrySpans } from "../statistics-text.ts";

const words = {
  title: "Variety and what lies near",
  captionBefore: "Industries by relatedness density, ",
  captionAfter: "",
  industry: "Industry",
  density: "Density",
  regions: "Regions specialised in it",
  diversity: "Mean diversity of these regions",
  own: "the product’s industry",
  absent: "not yet specialised",
  note: "The product’s industries first, then the ten nearest that the region is not specialised in. Density: of all that an industry is related to, weighted by how closely, how much the region is specialised in. It says what is near, not what will succeed.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const shownMost = 10;

const varietyBlocks = ({ use, text, prose, why }: Context): readonly Block[] => {
  const found = use(variety);
  if (!found.defined) return prose("variety-open", { why: why(found) });
  const { reference } = found;
  return prose("variety", {
    year: String(found.year),
    related: text.number(found.related, 2),
    unrelated: text.number(found.unrelated, 2),
    total: text.number(found.total, 2),
    otherRelated: reference.defined ? text.number(reference.related, 2) : "",
    otherUnrelated: reference.defined ? text.number(reference.unrelated, 2) : "",
    missing: counted(found.all - found.known, text),
    all: text.number(found.all),
  });
};

const rowOf = (
  context: Context,
  { industry, present, density, ubiquity, diversityOfRegions }: RelatedIndustry,
): readonly Spans[] => {
  const { text, cell, why, words: own } = context;
  const marks = [
    ...(industry.own ? [own.own] : []),
    ...(industry.own && !present ? [own.absent] : []),
  ];
  return [
    industrySpans(industry, context, marks),
    density.defined ? [plain(text.share(density.share))] : [...cell.none, aside(why(density))],
    [plain(text.number(ubiquity))],
    diversityOfRegions === undefined ? cell.none : [plain(text.number(diversityOfRegions, 1))],
  ];
};

const table = (context: Context, found: Relatedness): readonly Block[] => {
  const { words: own } = context;
  const others = found.nearest.filter(({ industry }) => !industry.own).slice(0, shownMost);
  const rows = [...found.own, ...others];
  if (rows.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "relatedness-table",
      caption: `${own.captionBefore}${found.year}${own.captionAfter}`,
      columns: [own.industry, [own.density, "end"], [own.regions, "end"], [own.diversity, "end"]],
      rows: rows.map((one) => rowOf(context, one)),
      note: [plain(own.note)],
    }),
  ];
};

const factsOf = ({ text, why }: Context, found: Relatedness) => {
  const own = found.own.find(({ density }) => density.defined);
  const nearest = found.nearest.find(({ industry }) => !industry.own);
  const { complexity, diversity } = found;
  return {
    name: own ? industryName(own.industry, text) : "",
    density: own?.density.defined ? text.share(own.density.share) : "",
    nearest: nearest ? industryName(nearest.industry, text) : "",
    nearestDensity: nearest?.density.defined ? text.share(nearest.density.share) : "",
    regions: text.number(found.regions),
    diversity: text.number(diversity.value),
    diversityRank: text.number(diversity.rank),
    ubiquity: found.ubiquity === undefined ? "" : text.number(found.ubiquity, 1),
    complexityRank: complexity.defined ? text.number(complexity.rank) : "",
    withoutComplexity: complexity.defined ? "" : why(complexity),
    left: counted(found.all - found.known, text),
    all: text.number(found.all),
  };
};

/** Whether the region is varied, and which industries lie near to what it has: for officer and consultant. */
export const relatedness = defineExhibit({
  id: "relatedness",
  words,
  isWorking: true,
  compose: (context) => {
    const { plan, use, prose, why } = context;
    if (!plan.region.statistics) return [];
    const found = use(analysis);
    return [
      ...varietyBlocks(context),
      ...(found.defined
        ? [...prose("relatedness", factsOf(context, found)), ...table(context, found)]
        : prose("relatedness-open", { why: why(found) })),
    ];
  },
});
