import { readdir, readFile, realpath, stat } from "node:fs/promises";
import type { Disk } from "./disk.ts";

const missing: readonly unknown[] = ["ENOENT", "ENOTDIR"];

export const nodeDisk: Disk = {
  kind: async (path) => {
    try {
      return (await stat(path)).isDirectory() ? "folder" : "file";
    } catch (error) {
      if (error instanceof Error && "code" in error && missing.includes(error.code))
        return "absent";
      throw error;
    }
  },
  list: (folder) => readdir(folder),
  size: async (path) => (await stat(path)).size,
  realPath: (path) => realpath(path),
  readText: (path) => readFile(path, "utf8"),
  readBytes: (path) => readFile(path),
};
