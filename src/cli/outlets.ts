import type { Reporter } from "../report/reporter.ts";
import { reporters as registry } from "../report/reporters/index.gen.ts";
import { nearest } from "../util/nearest.ts";
import { UsageFault } from "./usage-fault.ts";
import type { World } from "./world.ts";

/** Where findings go in one form: a file, or standard output where none is named. */
export type Outlet = { readonly reporter: Reporter; readonly file?: string };

const reporters: readonly Reporter[] = registry;

/** What is printed where nothing is asked for. */
const usual = "pretty";

/** Named where a file is asked for, it is no file. */
const standardOutput = "-";

const automatic = (env: World["env"]): string =>
  reporters.find((one) => one.automatic !== undefined && env[one.automatic] === "true")?.id ??
  usual;

const reporterOf = (name: string, env: World["env"]): Reporter | undefined => {
  const wanted = name === "auto" ? automatic(env) : name;
  return reporters.find(({ aliases = [], id }) => id === wanted || aliases.includes(wanted));
};

/** `FORMAT=FILE` taken apart; a name with a slash or a dot before the sign is all file. */
const partsOf = (output: string): { readonly format?: string; readonly file: string } => {
  const [, format, file = ""] = /^([A-Za-z][\w-]*)=(.*)$/s.exec(output) ?? [];
  return format === undefined ? { file: output } : { format, file };
};

const once = (names: readonly string[], fault: (name: string) => UsageFault): void => {
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw fault(twice);
};

const normal = (file: string): string => file.replaceAll("\\", "/").replace(/^(\.\/+)+/, "");

const refuseFormat = (value: string): never => {
  const choices = reporters.map(({ id }) => id);
  const near = nearest(value, choices);
  throw new UsageFault((texts) => texts.unknownChoice({ name: "output", value, choices, near }));
};

type Target = { readonly reporter: Reporter; readonly file: string };

const targetsOf = (
  outputs: readonly string[],
  asked: readonly Reporter[],
  env: World["env"],
): readonly Target[] =>
  outputs.map((output) => {
    const { format, file } = partsOf(output);
    if (file === "") throw new UsageFault((texts) => texts.outputNeedsFile(output));
    if (format === undefined) {
      const [only, ...others] = asked;
      const ids = asked.map(({ id }) => id);
      if (!only || others.length > 0)
        throw new UsageFault((texts) => texts.outputNeedsFormat(file, ids));
      return { reporter: only, file };
    }
    const reporter = reporterOf(format, env) ?? refuseFormat(format);
    const ids = asked.map(({ id }) => id);
    if (!asked.includes(reporter)) {
      throw new UsageFault((texts) => texts.outputOfNoFormat(format, ids));
    }
    return { reporter, file };
  });

/** The forms asked for and where each goes; what contradicts itself is refused. */
export const outletsOf = (
  formats: readonly string[] | undefined,
  outputs: readonly string[] | undefined,
  env: World["env"],
): readonly Outlet[] => {
  const asked = (formats ?? [usual]).flatMap((name) => reporterOf(name, env) ?? []);
  once(
    asked.map(({ id }) => id),
    (id) => new UsageFault((texts) => texts.formatTwice(id)),
  );
  const targets = targetsOf(outputs ?? [], asked, env);
  once(
    targets.map(({ reporter }) => reporter.id),
    (id) => new UsageFault((texts) => texts.twoFilesOfFormat(id)),
  );
  once(
    targets.map(({ file }) => normal(file)),
    (file) => new UsageFault((texts) => texts.outputTwice(file)),
  );
  const outlets = asked.map((reporter): Outlet => {
    const file = targets.find((target) => target.reporter === reporter)?.file;
    return file === undefined || file === standardOutput ? { reporter } : { reporter, file };
  });
  const printed = outlets.filter(({ file }) => file === undefined);
  if (printed.length > 1) {
    const ids = printed.map(({ reporter }) => reporter.id);
    throw new UsageFault((texts) => texts.oneStandardOutput(ids));
  }
  // what is printed is seen even where a file then cannot be written
  return outlets.toSorted((a, b) => Number("file" in a) - Number("file" in b));
};
