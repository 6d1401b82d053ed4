import { appendFile, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { WriteDisk } from "./write-disk.ts";

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Not `recursive` of Node: that never returns where an existing folder refuses with "no such file", as `/proc` does. */
const makeFolders = async (path: string): Promise<void> => {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolders(parent);
  try {
    await mkdir(path);
  } catch (error) {
    // another run may have been quicker
    if (!(hasCode(error, "EEXIST") && (await isFolder(path)))) throw error;
  }
};

export const nodeWriteDisk: WriteDisk = {
  readBytes: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      if (hasCode(error, "ENOENT")) return undefined;
      throw error;
    }
  },
  makeFolder: async (path) => {
    await makeFolders(path);
  },
  realPath: (path) => realpath(path),
  writeNew: async (path, bytes) => {
    const file = await open(path, "wx");
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
  },
  append: (path, bytes) => appendFile(path, bytes),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
};
