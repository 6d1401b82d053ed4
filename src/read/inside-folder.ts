import type { Disk } from "./disk.ts";
import { slashes } from "./paths.ts";
import type { Source } from "./source.ts";

/** Why a path may not be followed: only what lies in the plan's folder is the plan's. */
export const unsafe = (named: string): string | undefined => {
  if (named.trim() === "") return "blank";
  if (/^\/|^[a-z]:/i.test(named)) return "absolute";
  return named.split("/").includes("..") ? "outside" : undefined;
};

/** A path inside a folder as it is shown and opened. */
export const below = (folder: string, path: string): string => {
  const inside = path.replace(/^(\.\/+)+/, "").replace(/\/+$/, "");
  if (folder === ".") return inside;
  return `${folder === "/" ? "" : folder}/${inside}`;
};

/** Whether links lead a path out of the plan's folder. */
export const leadsOut = async (
  path: string,
  source: Pick<Source, "folder">,
  disk: Pick<Disk, "realPath">,
): Promise<boolean> => {
  const folder = slashes(await disk.realPath(source.folder)).replace(/\/+$/, "");
  const real = slashes(await disk.realPath(path));
  // a disk that knows no links gives back what it is asked
  return folder === "." ? /^\/|^[a-z]:|^\.\./i.test(real) : !real.startsWith(`${folder}/`);
};
