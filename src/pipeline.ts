import { analyse } from "./analyse/analyse.ts";
import type { Use } from "./analyse/analysis.ts";
import { type CheckSettings, check } from "./check/check.ts";
import { type Complaints, complaints } from "./diagnostics/complaints.ts";
import type { Complain, Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Plan } from "./model/plan.ts";
import type { PrintWish } from "./print.ts";
import type { Disk } from "./read/disk.ts";
import type { Logo } from "./read/logo/read-logo.ts";
import type { KnownParts } from "./read/parts.ts";
import { read, readText } from "./read/read.ts";
import type { Read, Source } from "./read/source.ts";
import { templateFolder } from "./read/templates/template-folder.ts";
import type { Output } from "./render/format.ts";
import { resolve } from "./resolve/resolve.ts";
import { namedTables } from "./resolve/tables/named-tables.ts";
import type { Overrides } from "./template/overrides.ts";
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
  /** What another revision of the plan has in common with it is read once. */
  readonly known?: KnownParts;
};

export type BuildWish = Wish & PrintWish;

/** What became of a plan on its way; what could not be made is absent, and `findings` say why. */
export type Examined = Read & {
  readonly file?: PlanFile | undefined;
  readonly plan?: Plan | undefined;
  readonly use?: Use;
  /** Templates of the plan's own. */
  readonly overrides?: Overrides | undefined;
  readonly logo?: Logo | undefined;
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

/** The templates in the plan's folder: most plans have none, and the compiler is not loaded then. */
const templatesOf = async (source: Source, disk: Disk, complain: Complain) => {
  // what cannot even be looked at is said by the reader
  const kind = await disk.kind(templateFolder(source)).catch(() => "folder");
  if (kind !== "folder") return undefined;
  const [{ readTemplates }, { overridesOf }] = await Promise.all([
    import("./read/templates/read-templates.ts"),
    import("./template/overrides.ts"),
  ]);
  const templates = await readTemplates(source, disk, complain);
  const files = templates.map(({ file }) => file);
  return { files, overrides: overridesOf(templates, complain) };
};

type Found = {
  readonly source: Source;
  readonly file: PlanFile | undefined;
  readonly isOnDisk: boolean;
};

/** The picture a plan names: most plans name none, and its reader is not loaded then. */
const logoOf = async (source: Source, file: PlanFile, disk: Disk, complain: Complain) => {
  const logo = file.plan?.theme?.logo;
  if (logo === undefined) return undefined;
  const path = ["plan", "theme", "logo", ...(typeof logo === "string" ? [] : ["file"])];
  const { readLogo } = await import("./read/logo/read-logo.ts");
  const place = { file: source.fileOf("plan"), path };
  return readLogo(typeof logo === "string" ? logo : logo.file, { source, place }, disk, complain);
};

/** Of the plan, and of how it is to look: a document says nothing of its own looks. */
type Heard = { readonly plan: Complaints; readonly looks: Complaints };

const listen = (): Heard => ({ plan: complaints(), looks: complaints() });

const allSaid = ({ plan, looks }: Heard): readonly Diagnostic[] => [
  ...plan.said(),
  ...looks.said(),
];

/** What lies beside the plan and belongs to it. */
const besides = async ({ source, file, isOnDisk }: Found, disk: Disk, heard: Heard) => {
  const { complain } = heard.looks;
  const tables = file && (await tablesOf(source, file, disk, heard.plan.complain));
  // a plan from standard input has no folder of its own
  const templates = isOnDisk ? await templatesOf(source, disk, complain) : undefined;
  return {
    files: [...(tables?.files ?? []), ...(templates?.files ?? [])],
    sheets: tables?.sheets,
    overrides: templates?.overrides,
    logo: file && (await logoOf(source, file, disk, complain)),
  };
};

const examined = async (wish: Wish, disk: Disk, heard: Heard): Promise<Examined> => {
  const { complain } = heard.plan;
  const { name, text, settings } = wish;
  const isOnDisk = text === undefined;
  const given = isOnDisk
    ? await read(name, disk, complain, wish.known)
    : readText(name, text, complain);
  const { source } = given;
  if (!source) return { ...given, findings: allSaid(heard) };
  const { file, whole } = validate(source, complain) ?? {};
  const found = { source, file, isOnDisk };
  const { sheets, overrides, logo, ...beside } = await besides(found, disk, heard);
  const files = [...given.files, ...beside.files];
  const resolved = file && resolve(source, file, complain, sheets);
  // a plan with misshapen parts left out would be judged for what it says elsewhere
  const plan = whole && resolved ? withSeed(resolved, wish.seed) : undefined;
  if (!plan) return { ...given, files, file, findings: allSaid(heard) };
  const use = analyse(plan);
  check(plan, use, settings, complain);
  return { ...given, files, file, plan, use, overrides, logo, findings: allSaid(heard) };
};

/** From the text to the findings, in order. */
export const examine = async (wish: Wish, disk: Disk): Promise<Examined> =>
  examined(wish, disk, listen());

/** The whole program, in order. Nothing is written yet. */
export const build = async (wish: BuildWish, disk: Disk): Promise<Built> => {
  const heard = listen();
  const found = await examined(wish, disk, heard);
  const { plan, use, overrides, logo } = found;
  if (!plan || !use) return { ...found, outputs: [] };
  // what only printing needs is loaded when there is something to print
  const { print } = await import("./print.ts");
  const { rules } = wish.settings;
  const findings = heard.plan.said();
  const outputs = await print({ plan, use, findings, rules, overrides, logo }, wish);
  // a template may fail only when it is filled in
  return { ...found, findings: allSaid(heard), outputs };
};
