import type { Disk } from "../../../src/read/disk.ts";

/** A disk of texts by path. */
export const memoryDisk = (texts: Readonly<Record<string, string>>): Disk => {
  const isFolder = (path: string) =>
    path === "." || Object.keys(texts).some((name) => name.startsWith(`${path}/`));
  const text = (path: string): string => {
    const found = texts[path];
    if (found === undefined) throw Object.assign(new Error("refused"), { code: "EACCES" });
    return found;
  };
  return {
    kind: async (path) => {
      if (path in texts) return "file";
      return isFolder(path.replace(/\/$/, "")) ? "folder" : "absent";
    },
    list: async (folder) => {
      const start = folder === "." ? "" : `${folder.replace(/\/$/, "")}/`;
      const inside = Object.keys(texts).filter((path) => path.startsWith(start));
      return [...new Set(inside.map((path) => path.slice(start.length).split("/")[0] ?? ""))];
    },
    size: async (path) => new TextEncoder().encode(text(path)).length,
    realPath: async (path) => (path === "." ? "/home" : `/home/${path}`),
    readText: async (path) => text(path),
    readBytes: async () => undefined,
  };
};
