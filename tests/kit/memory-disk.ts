import type { Disk } from "../../src/read/disk.ts";
import type { WriteDisk } from "../../src/write/write-disk.ts";

const refusal = (code: string): Error => Object.assign(new Error(code), { code });

const tidy = (path: string): string =>
  path.replace(/^(\.\/)+/, "").replace(/(?<=.)\/+$/, "") || ".";

export type MemoryDisk = Disk &
  WriteDisk & {
    /** Every file's text by path, in the order of their names. */
    readonly texts: () => Readonly<Record<string, string>>;
    /** What was done to the disk, in order: "new a/.b", "rename a/.b a/b". */
    readonly deeds: readonly string[];
  };

/**
 * A disk of texts by path, relative to the folder `rip` runs in. `refuse` names what the world says of
 * every try to write below a path, such as `{ "out": "EACCES" }`.
 */
export const memoryDisk = (
  given: Readonly<Record<string, string>> = {},
  refuse: Readonly<Record<string, string>> = {},
): MemoryDisk => {
  const files = new Map<string, Uint8Array>();
  const folders = new Set<string>(["."]);
  const deeds: string[] = [];
  const encode = (text: string) => new TextEncoder().encode(text);
  const addFolder = (path: string) => {
    const parts = tidy(path).split("/");
    for (let end = 1; end <= parts.length; end += 1) folders.add(parts.slice(0, end).join("/"));
  };
  for (const [path, text] of Object.entries(given)) {
    files.set(path, encode(text));
    if (path.includes("/")) addFolder(path.slice(0, path.lastIndexOf("/")));
  }
  const may = (path: string) => {
    for (const [below, code] of Object.entries(refuse)) {
      if (tidy(path) === below || tidy(path).startsWith(`${below}/`)) throw refusal(code);
    }
  };
  const bytes = (path: string): Uint8Array => {
    const found = files.get(tidy(path));
    if (!found) throw refusal(folders.has(tidy(path)) ? "EISDIR" : "ENOENT");
    return found;
  };
  return {
    deeds,
    texts: () =>
      Object.fromEntries(
        [...files]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([path, content]) => [path, new TextDecoder().decode(content)]),
      ),
    kind: async (path) => {
      if (files.has(tidy(path))) return "file";
      return folders.has(tidy(path)) ? "folder" : "absent";
    },
    list: async (folder) => {
      if (!folders.has(tidy(folder))) throw refusal("ENOENT");
      const start = tidy(folder) === "." ? "" : `${tidy(folder)}/`;
      const names = [...files.keys(), ...folders]
        .filter((path) => path.startsWith(start) && path !== tidy(folder))
        .map((path) => path.slice(start.length).split("/")[0] ?? "");
      return [...new Set(names)].filter((name) => name !== ".");
    },
    size: async (path) => bytes(path).length,
    readText: async (path) => new TextDecoder().decode(bytes(path)),
    readBytes: async (path) => {
      if (folders.has(tidy(path))) throw refusal("EISDIR");
      return files.get(tidy(path));
    },
    makeFolder: async (path) => {
      may(path);
      if (files.has(tidy(path))) throw refusal("EEXIST");
      addFolder(path);
    },
    realPath: async (path) => (tidy(path) === "." ? "/home" : `/home/${tidy(path)}`),
    writeNew: async (path, content) => {
      may(path);
      if (files.has(tidy(path))) throw refusal("EEXIST");
      deeds.push(`new ${path}`);
      files.set(tidy(path), content);
    },
    append: async (path, content) => {
      may(path);
      if (folders.has(tidy(path))) throw refusal("EISDIR");
      deeds.push(`append ${path}`);
      files.set(tidy(path), Buffer.concat([files.get(tidy(path)) ?? new Uint8Array(), content]));
    },
    rename: async (from, to) => {
      may(to);
      if (folders.has(tidy(to))) throw refusal("EISDIR");
      deeds.push(`rename ${from} ${to}`);
      files.set(tidy(to), bytes(from));
      files.delete(tidy(from));
    },
    remove: async (path) => {
      files.delete(tidy(path));
    },
  };
};
