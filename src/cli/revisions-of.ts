import { gitAt } from "../read/git-disk.ts";
import type { World } from "./world.ts";

/** A commit that touched a plan. */
export type Revision = {
  /** As short as git knows it. */
  readonly hash: string;
  /** `YYYY-MM-DD`, where it was made. */
  readonly date: string;
  readonly author: string;
  readonly subject: string;
  readonly tags: readonly string[];
};

const separator = "\u001f";
const format = ["%h", "%ad", "%an", "%s", "%D"].join("%x1f");

const tagsIn = (names: string): readonly string[] =>
  names
    .split(", ")
    .filter((name) => name.startsWith("tag: "))
    .map((name) => name.slice("tag: ".length));

/** The commits that touched a plan, newest first; none where it is not under git. */
export const revisionsOf = async (
  path: string,
  { git }: Pick<World, "git">,
  most: number,
): Promise<readonly Revision[]> => {
  const { code, out } = await gitAt(path, git, (name) => [
    "log",
    `--format=${format}`,
    "--date=short",
    `--max-count=${most}`,
    "--",
    name,
  ]);
  if (code !== 0) return [];
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [hash = "", date = "", author = "", subject = "", names = ""] = line.split(separator);
      return { hash, date, author, subject, tags: tagsIn(names) };
    });
};
