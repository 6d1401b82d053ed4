import { soundPlanOf } from "../../../kit/plan-of.ts";

type Cell = number | string;

/** A plan with statistics: `cells[year][region][industry]`, the plan's region being `own`. */
export const withStatistics = (
  cells: Readonly<Record<string, Readonly<Record<string, readonly Cell[]>>>>,
  { industries, more = "" }: { readonly industries: readonly string[]; readonly more?: string },
) => {
  const rows = Object.entries(cells).flatMap(([year, regions]) =>
    Object.entries(regions).flatMap(([region, values]) =>
      values.map((value, place) => `${region},${industries[place]},${year},${value}`),
    ),
  );
  return soundPlanOf(
    `region: { name: own, statistics: { file: s.csv, kind: actual${more} } }\nproduct: { codes: { jsic: "1025" } }\n`,
    { "region.statistics": ["region,industry,year,value", ...rows].join("\n") },
  );
};
