import type { Examined } from "../pipeline.ts";
import { gitDisk } from "../read/git-disk.ts";
import { read } from "../read/read.ts";
import { planAt } from "./plan-revision.ts";
import { revisionsOf } from "./revisions-of.ts";
import type { World } from "./world.ts";

/** Further back than this no version is looked for. */
const mostRevisions = 200;

const versionAt = async (
  revision: string,
  path: string,
  world: World,
): Promise<string | undefined> => {
  const disk = gitDisk(revision, world.git);
  if ((await disk.kind(path)) === "absent") return undefined;
  const { source } = await read(path, disk, () => {});
  const head = source?.value["plan"];
  const version =
    typeof head === "object" && head !== null && "version" in head ? head.version : "";
  return source && String(version ?? "");
};

/** The plan as it was when it came to a version: the oldest of the newest revisions that carry it. */
export const versionStart = async (
  path: string,
  version: string | undefined,
  world: World,
): Promise<{ readonly revision: string; readonly examined: Examined } | undefined> => {
  let oldest: string | undefined;
  for (const { hash } of await revisionsOf(path, world, mostRevisions)) {
    if ((await versionAt(hash, path, world)) !== (version ?? "")) break;
    oldest = hash;
  }
  const there = oldest === undefined ? undefined : await planAt({ revision: oldest, path }, world);
  return oldest !== undefined && there ? { revision: oldest, examined: there } : undefined;
};
