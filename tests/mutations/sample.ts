import { analyse } from "../../src/analyse/analyse.ts";
import { commitments } from "../../src/analyse/analyses/commitments.ts";
import { check } from "../../src/check/check.ts";
import type { Rule } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules/index.gen.ts";
import { complaints } from "../../src/diagnostics/complaints.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Disk } from "../../src/read/disk.ts";
import { nodeDisk } from "../../src/read/node-disk.ts";
import { read } from "../../src/read/read.ts";
import type { Source } from "../../src/read/source.ts";
import { readTables, type Tables } from "../../src/read/tables/read-tables.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { namedTables } from "../../src/resolve/tables/named-tables.ts";
import { validate } from "../../src/validate/validate.ts";
import { today } from "../kit/built-plan.ts";

type Tree = Source["value"];
type Texts = Readonly<Record<string, string>>;

export type Sample = {
  /** Without agreements, so that a changed duty is no finding of its own. */
  readonly value: Tree;
  /** With an agreement of everybody who carries something. */
  readonly signed: Tree;
  readonly tableText: (name: string) => Promise<string>;
  /** What is found in a plan that is judged as agreed; `tables` are texts in the place of those on the disk. */
  readonly judge: (value: Tree, tables?: Texts) => Promise<readonly Diagnostic[]>;
};

const folder = "plans/mizuhara-instruments";

const overlaid = (texts: Texts): Disk => ({
  ...nodeDisk,
  readText: async (path) =>
    texts[path.replace(`${folder}/`, "")] ?? (await nodeDisk.readText(path)),
});

type Flow = {
  readonly source: Source;
  readonly tables: Tables;
  readonly said: () => readonly Diagnostic[];
  readonly plan: Plan;
};

/** From the value on, as from the text: what is parsed once serves every mutation. */
const flow = async (source: Source, tables?: Tables, texts: Texts = {}): Promise<Flow> => {
  const { complain, said } = complaints();
  const shaped = validate(source, complain);
  if (!shaped?.whole) throw new Error(`it is misshapen: ${JSON.stringify(said()[0])}`);
  const named = namedTables(shaped.file);
  const own = tables ?? (await readTables(source, named, overlaid(texts), complain));
  const plan = resolve(source, shaped.file, complain, own.sheets);
  const settings = { rules: rules as readonly Rule[], today, as: "agreed" } as const;
  check(plan, analyse(plan), settings, complain);
  return { source, tables: own, said, plan };
};

const signatures = (plan: Plan): readonly Tree[] => {
  const found = analyse(plan)(commitments);
  if (!found.defined) return [];
  const { algorithm } = found;
  return found.institutions
    .filter(({ carries }) => carries)
    .map(({ institution, fingerprint }) => ({
      institution: institution.id,
      date: "2026-11-20",
      person: "A. Person",
      ...{ fingerprint, algorithm },
    }));
};

const without = (value: Tree, key: string): Tree =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** Reads the sample once. */
export const readSample = async (): Promise<Sample> => {
  const { complain } = complaints();
  const { source } = await read(folder, nodeDisk, complain);
  if (!source) throw new Error("the sample cannot be read");
  const value = without(source.value, "agreements");
  const { tables, plan } = await flow({ ...source, value });
  return {
    value,
    signed: { ...value, agreements: signatures(plan) },
    tableText: (name) => nodeDisk.readText(`${folder}/${name}`),
    judge: async (changed, texts) => {
      const { said } = await flow({ ...source, value: changed }, texts ? undefined : tables, texts);
      return said();
    },
  };
};
