import { readdirSync, readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { parse } from "yaml";
import { complaints } from "../../src/diagnostics/complaints.ts";
import type { Plan } from "../../src/model/plan.ts";
import { nodeDisk } from "../../src/read/node-disk.ts";
import { readTables } from "../../src/read/tables/read-tables.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { namedTables } from "../../src/resolve/tables/named-tables.ts";
import { validate } from "../../src/validate/validate.ts";

export type Tree = Readonly<Record<string, unknown>>;

/** A sample as its files write it, with its observations in it, for other plans to be made of. */
export const sampleTree = (name: string): Tree => {
  const folder = `plans/${name}`;
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const parts = files.map((file) => parse(readFileSync(`${folder}/${file}`, "utf8")) as Tree);
  const tree: Tree = Object.assign({}, ...parts);
  const { observations } = tree;
  if (typeof observations !== "string") return tree;
  const rows: readonly Record<string, string>[] = parseCsv(
    readFileSync(`${folder}/${observations}`, "utf8"),
    { columns: true, bom: true },
  );
  const filled = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== "")),
  );
  return { ...tree, observations: filled };
};

/** The plan of a tree, without the text in between; tables are read from the folder of a sample. */
export const planOfTree = async (tree: Tree, sample: string): Promise<Plan> => {
  const { complain, said } = complaints();
  const folder = `plans/${sample}`;
  const source = { name: folder, folder, files: [], value: tree, fileOf: () => folder };
  const validated = validate(source, complain);
  const tables =
    validated && (await readTables(source, namedTables(validated.file), nodeDisk, complain));
  const plan =
    validated?.whole && resolve(source, validated.file, complain, tables?.sheets ?? new Map());
  const errors = said().filter(({ severity }) => severity === "error");
  if (plan && errors.length === 0) return plan;
  const first = errors.slice(0, 5);
  throw new Error(`no plan: ${JSON.stringify(first, undefined, 1)}`);
};
