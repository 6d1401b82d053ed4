import type { WrittenTables } from "../../../kit/plan-of.ts";

/**
 * A made-up regional table whose (I - M)A is [[.15, .25], [.2, .05]]: output 1,000 and 2,000, half of what the region
 * uses imported, wages of .3 and .25, consumption in equal parts.
 */
export const twoSectors = (key = "inputOutput"): WrittenTables =>
  Object.fromEntries(
    Object.entries({
      sectors: "code,name.ja,name.en\na,甲業,Alpha\nb,乙業,Beta\n",
      transactions: "x,a,b\na,300,1000\nb,400,200\n",
      "final-demand": "sector,household,exports\na,400,150\nb,400,1500\n",
      imports: "sector,value\na,850\nb,500\n",
      "primary-inputs": "input,a,b\nwages,300,500\nsurplus,0,300\n",
      employment: "sector,persons,employees,regional\na,100,80,4\nb,100,90,1\n",
      margins: "sector,commerce,transport\na,0.2,0.05\nb,0,0\n",
    }).map(([name, text]) => [`region.${key}/${name}.csv`, text]),
  );

/** A plan with that table; `body` is more YAML, `options` more keys of the table. */
export const withTwoSectors = (body: string, options = "consumptionRate: 70%"): string => `plan:
  title: { ja: 試, en: Trial }
region:
  inputOutput: { folder: io, year: 2020, unit: 1百万円, commerceSector: b, transportSector: b${options === "" ? "" : `, ${options}`} }
${body}`;
