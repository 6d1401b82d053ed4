import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export type Import = {
  /** Paths inside `src`, with forward slashes. */
  readonly file: string;
  /** A path inside `src`, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
  /** Loaded when asked for, with `import()`. */
  readonly isLazy: boolean;
};

/** Source files below a folder of the project, as paths from it. */
export const filesBelow = (folder: string, ending = ".ts"): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(ending) && !name.endsWith(".d.ts"))
    .sort();

export const textOf = (file: string): string => readFileSync(path.join(root, file), "utf8");

const statement = /^(?:import|export)\s+(type\s+)?([^;"']*?)\s*from\s+"([^"]+)"/gm;
const bare = /^import\s+"([^"]+)"/gm;
const lazy = /\bimport\("([^"]+)"\)/g;

const allTypes = (names: string): boolean =>
  /^\{[^}]*\}$/s.test(names) &&
  names
    .slice(1, -1)
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .every((name) => name.startsWith("type "));

/** A file inside a package that its `exports` hide is still that package. */
const unhidden = (target: string): string => target.replace(/^(?:\.\.\/)+node_modules\//, "");

const resolved = (file: string, written: string): Pick<Import, "target" | "isPackage"> => {
  const target = unhidden(written);
  return target.startsWith(".")
    ? { target: path.posix.join(path.posix.dirname(file), target), isPackage: false }
    : { target: /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target, isPackage: true };
};

const importsIn = (file: string): readonly Import[] => {
  const text = textOf(`src/${file}`);
  const all = (pattern: RegExp) => [...text.matchAll(pattern)];
  return [
    ...all(statement).map(([, type, names = "", target = ""]) => ({
      file,
      ...resolved(file, target),
      isTypeOnly: type !== undefined || allTypes(names),
      isLazy: false,
    })),
    ...all(bare).map(([, target = ""]) => ({
      file,
      ...resolved(file, target),
      isTypeOnly: false,
      isLazy: false,
    })),
    ...all(lazy).map(([, target = ""]) => ({
      file,
      ...resolved(file, target),
      isTypeOnly: false,
      isLazy: true,
    })),
  ];
};

/** Every import of every file of `src`. */
export const imports = (): readonly Import[] => filesBelow("src").flatMap(importsIn);
