import type { Disk } from "./disk.ts";

/** Runs git in a folder: its exit code and what it printed. Never touches the work tree. */
export type Git = (
  folder: string,
  args: readonly string[],
) => Promise<{ readonly code: number; readonly out: string }>;

type Split = { readonly folder: string; readonly name: string };

const split = (path: string): Split => {
  const whole = path.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  const end = whole.lastIndexOf("/");
  if (whole === "." || end === -1) return { folder: ".", name: whole === "." ? "" : whole };
  return { folder: whole.slice(0, end) || "/", name: whole.slice(end + 1) };
};

type Entry = { readonly kind: "file" | "folder"; readonly size: number };

/** `100644 blob 3b18e51… 12<TAB>name`; a folder has no size. */
const entryOf = (line: string): readonly (Entry & { readonly name: string })[] => {
  const [, type, size = "", name] = /^\d+ (\w+) \w+ +(\d+|-)\t(.+)$/s.exec(line) ?? [];
  if (name === undefined) return [];
  return [{ kind: type === "tree" ? "folder" : "file", size: Number(size) || 0, name }];
};

const pathIn = (folder: string, name: string): string => {
  if (folder === ".") return name;
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
};

/**
 * The files as they were at a revision, read through git without checking anything out. Paths are
 * those of the work tree.
 */
export const gitDisk = (revision: string, git: Git): Disk => {
  // git is a process for each question: what a folder holds answers most of them
  const seen = new Map<string, Entry>();
  const objectOf = ({ name }: Split) => `${revision}:./${name}`;
  const ask = async (path: string, ...args: readonly string[]) => {
    const parts = split(path);
    const answer = await git(parts.folder, [...args, objectOf(parts)]);
    // what lies above the top of a work tree is no part of it
    return answer.code === 0 ? answer : git(path, [...args, objectOf({ folder: path, name: "" })]);
  };
  return {
    kind: async (path) => {
      const known = seen.get(path);
      if (known) return known.kind;
      const { code, out } = await ask(path, "cat-file", "-t");
      if (code !== 0) return "absent";
      return out.trim() === "tree" ? "folder" : "file";
    },
    list: async (folder) => {
      const { out } = await ask(folder, "ls-tree", "-z", "--long", "--full-tree");
      const entries = out.split("\0").flatMap(entryOf);
      for (const { name, ...entry } of entries) seen.set(pathIn(folder, name), entry);
      return entries.map(({ name }) => name);
    },
    size: async (path) => seen.get(path)?.size ?? Number((await ask(path, "cat-file", "-s")).out),
    realPath: async (path) => path,
    readText: async (path) => (await ask(path, "cat-file", "blob")).out,
    // git's answers come as text, in which no picture can be known: of revisions only findings are asked
    readBytes: async () => undefined,
  };
};

/** Runs git where a file or folder is: in it, or beside it. */
export const gitAt = async (
  path: string,
  git: Git,
  args: (name: string) => readonly string[],
): Promise<{ readonly code: number; readonly out: string }> => {
  // a folder may be the top of a work tree inside another one
  const answer = await git(path, args("."));
  if (answer.code === 0) return answer;
  const { folder, name } = split(path);
  return git(folder, args(name === "" ? "." : `./${name}`));
};

/** Whether git knows a commit by that name where a file or folder is. */
export const knowsRevision = async (revision: string, path: string, git: Git): Promise<boolean> =>
  !revision.startsWith("-") &&
  (await gitAt(path, git, () => ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]))
    .code === 0;
