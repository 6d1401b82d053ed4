import { gitDisk } from "../read/git-disk.ts";
import { read } from "../read/read.ts";
import type { World } from "./world.ts";

/** What the head of a plan says of its standing, as written; empty where it says nothing. */
export type HeadAt = { readonly version: string; readonly status: string };

const written = (head: object, key: string): string =>
  key in head ? String((head as Readonly<Record<string, unknown>>)[key] ?? "") : "";

/** The head of a plan at a revision, read without resolving the plan; nothing where there is none to read. */
export const headAt = async (
  revision: string,
  path: string,
  { git }: Pick<World, "git">,
): Promise<HeadAt | undefined> => {
  const disk = gitDisk(revision, git);
  if ((await disk.kind(path)) === "absent") return undefined;
  const { source } = await read(path, disk, () => {});
  const head = source?.value["plan"];
  if (typeof head !== "object" || head === null) return undefined;
  return { version: written(head, "version"), status: written(head, "status") };
};
