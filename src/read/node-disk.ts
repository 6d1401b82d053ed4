import { promises, statSync } from "node:fs";
import type { Disk } from "./disk.ts";

const missing: readonly unknown[] = ["ENOENT", "ENOTDIR"];

export const nodeDisk: Disk = {
  kind: async (path) => {
    try {
      // most plans have nothing of what is looked for beside them: an error for each is slow to make
      const found = statSync(path, { throwIfNoEntry: false });
      if (!found) return "absent";
      return found.isDirectory() ? "folder" : "file";
    } catch (error) {
      if (error instanceof Error && "code" in error && missing.includes(error.code))
        return "absent";
      throw error;
    }
  },
  list: (folder) => promises.readdir(folder),
  size: async (path) => statSync(path).size,
  realPath: (path) => promises.realpath(path),
  readText: (path) => promises.readFile(path, "utf8"),
  readBytes: (path) => promises.readFile(path),
};
