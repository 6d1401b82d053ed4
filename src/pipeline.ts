import { analyse } from "./analyse/analyse.ts";
import type { Use } from "./analyse/analysis.ts";
import { type CheckSettings, check } from "./check/check.ts";
import { complaints } from "./diagnostics/complaints.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Plan } from "./model/plan.ts";
import type { PrintWish } from "./print.ts";
import type { Disk } from "./read/disk.ts";
import { read, readText } from "./read/read.ts";
import type { Read } from "./read/source.ts";
import type { Output } from "./render/format.ts";
import { resolve } from "./resolve/resolve.ts";
import type { PlanFile } from "./validate/shapes/plan-file.ts";
import { validate } from "./validate/validate.ts";

export type Wish = {
  /** The file or folder, as the user named it; only a name where `text` is given. */
  readonly name: string;
  /** A plan that did not come from the disk. */
  readonly text?: string;
  readonly settings: CheckSettings;
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

/** From the text to the findings, in order. */
export const examine = async (wish: Wish, disk: Disk): Promise<Examined> => {
  const { complain, said } = complaints();
  const { name, text, settings } = wish;
  const given =
    text === undefined ? await read(name, disk, complain) : readText(name, text, complain);
  const { source } = given;
  const { file, whole } = (source && validate(source, complain)) ?? {};
  const resolved = source && file && resolve(source, file, complain);
  // a plan with misshapen parts left out would be judged for what it says elsewhere
  const plan = whole ? resolved : undefined;
  if (!plan) return { ...given, file, findings: said() };
  const use = analyse(plan);
  check(plan, use, settings, complain);
  return { ...given, file, plan, use, findings: said() };
};

/** The whole program, in order. Nothing is written yet. */
export const build = async (wish: BuildWish, disk: Disk): Promise<Built> => {
  const examined = await examine(wish, disk);
  const { plan, use, findings } = examined;
  if (!plan || !use) return { ...examined, outputs: [] };
  // what only printing needs is loaded when there is something to print
  const { print } = await import("./print.ts");
  return { ...examined, outputs: await print({ plan, use, findings }, wish) };
};
