import { analyse } from "./analyse/analyse.ts";
import type { Use } from "./analyse/analysis.ts";
import { type CheckSettings, check } from "./check/check.ts";
import { complaints } from "./diagnostics/complaints.ts";
import type { Complain, Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Plan } from "./model/plan.ts";
import type { PrintWish } from "./print.ts";
import type { Disk } from "./read/disk.ts";
import { read, readText } from "./read/read.ts";
import type { Read, Source } from "./read/source.ts";
import type { Output } from "./render/format.ts";
import { resolve } from "./resolve/resolve.ts";
import { namedTables } from "./resolve/tables/named-tables.ts";
import type { PlanFile } from "./validate/shapes/plan-file.ts";
import { validate } from "./validate/validate.ts";

export type Wish = {
  /** The file or folder, as the user named it; only a name where `text` is given. */
  readonly name: string;
  /** A plan that did not come from the disk. */
  readonly text?: string;
  readonly settings: CheckSettings;
  /** Starts the random draws in place of the plan's own number. */
  readonly seed?: number | undefined;
};

export type BuildWish = Wish & PrintWish;

/** What became of a plan on its way; what could not be made is absent, and `findings` say why. */
export type Examined = Read & {
  readonly file?: PlanFile | undefined;
  readonly plan?: Plan | undefined;
  readonly use?: Use;
  readonly findings: readonly Diagnostic[];
};

export type Built = Examined & { readonly outputs: readonly Output[] };

/** The plan, its random draws started where the caller says. */
const withSeed = (plan: Plan, seed: number | undefined): Plan =>
  seed === undefined ? plan : Object.freeze({ ...plan, methods: { ...plan.methods, seed } });

/** The tables the plan names: most plans name none, and their reader is not loaded then. */
const tablesOf = async (source: Source, file: PlanFile, disk: Disk, complain: Complain) => {
  const named = namedTables(file);
  if (named.length === 0) return undefined;
  const { readTables } = await import("./read/tables/read-tables.ts");
  return readTables(source, named, disk, complain);
};

/** From the text to the findings, in order. */
export const examine = async (wish: Wish, disk: Disk): Promise<Examined> => {
  const { complain, said } = complaints();
  const { name, text, settings } = wish;
  const given =
    text === undefined ? await read(name, disk, complain) : readText(name, text, complain);
  const { source } = given;
  const { file, whole } = (source && validate(source, complain)) ?? {};
  const tables = source && file && (await tablesOf(source, file, disk, complain));
  const files = [...given.files, ...(tables?.files ?? [])];
  const resolved = source && file && resolve(source, file, complain, tables?.sheets);
  // a plan with misshapen parts left out would be judged for what it says elsewhere
  const plan = whole && resolved ? withSeed(resolved, wish.seed) : undefined;
  if (!plan) return { ...given, files, file, findings: said() };
  const use = analyse(plan);
  check(plan, use, settings, complain);
  return { ...given, files, file, plan, use, findings: said() };
};

/** The whole program, in order. Nothing is written yet. */
export const build = async (wish: BuildWish, disk: Disk): Promise<Built> => {
  const examined = await examine(wish, disk);
  const { plan, use, findings } = examined;
  if (!plan || !use) return { ...examined, outputs: [] };
  // what only printing needs is loaded when there is something to print
  const { print } = await import("./print.ts");
  const { rules } = wish.settings;
  return { ...examined, outputs: await print({ plan, use, findings, rules }, wish) };
};
