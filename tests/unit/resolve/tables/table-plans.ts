import { planOf } from "../../../kit/plan-of.ts";
import { spotsOf } from "../../read/tables/said-of.ts";

/** The folder of an input-output table of two sectors. */
export const twoSectors = {
  "sectors.csv": "code,name.ja,name.en\n01,農業,Farming\n02,製造業,Making\n",
  "transactions.csv": ",01,02\n01,10,20\n02,5,\n",
  "final-demand.csv": "sector,household,exports,stocks\n01,30,50,-1\n02,40,-,0\n",
  "imports.csv": "sector,value\n02,8\n01,4\n",
  "primary-inputs.csv": "input,01,02\nwages,60,10\nsurplus,30,7\n",
};

export const inFolder = (key: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`region.${key}/${name}`, text]));

const head = "format: 1\nplan: { id: a, title: A, status: draft, period: FY2026-FY2030 }\n";

/** A plan of a few lines with its tables, and where faults are told. */
export const withTables = (yaml: string, tables: Readonly<Record<string, string>>) => {
  const { plan, said, files } = planOf(head + yaml, "plan.yaml", tables);
  return { plan, said, spots: spotsOf(said, files) };
};
