import type { Disk } from "./disk.ts";

/** Where the text of a file is to be had; `undefined` where there is to be no such file. */
export type Instead = { readonly path: string; readonly from: string | undefined };

const split = (path: string): readonly [folder: string, name: string] => {
  const end = path.lastIndexOf("/");
  return end === -1 ? [".", path] : [path.slice(0, end) || "/", path.slice(end + 1)];
};

/** A disk on which one file has the text of another, whether it is there or not. */
export const diskWith = (disk: Disk, { path, from }: Instead): Disk => {
  const [folder, name] = split(path);
  const source = (asked: string): string => (asked === path ? (from ?? path) : asked);
  return {
    ...disk,
    kind: async (asked) => {
      if (asked === path) return from === undefined ? "absent" : "file";
      return disk.kind(asked);
    },
    list: async (asked) => {
      const names = await disk.list(asked);
      if (asked !== folder) return names;
      const others = names.filter((one) => one !== name);
      return from === undefined ? others : [...others, name];
    },
    size: (asked) => disk.size(source(asked)),
    readText: (asked) => disk.readText(source(asked)),
  };
};
