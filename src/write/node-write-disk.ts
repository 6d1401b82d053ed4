import { promises, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import type { WriteDisk } from "./write-disk.ts";

const { appendFile, mkdir, mkdtemp, open, readFile, realpath, rename, rm, stat } = promises;

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

/** A new folder of its own, which nobody else can read, for what is gone when the run ends. */
export const makeTemporaryFolder = (): Promise<string> => mkdtemp(`${tmpdir()}/rip-`);

/** At once, so that a run that is stopped can still do it; what other programs hold for a moment is tried again. */
export const removeTemporaryFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
