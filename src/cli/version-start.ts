import type { Examined } from "../pipeline.ts";
import { headAt } from "./head-at.ts";
import { planAt } from "./plan-revision.ts";
import { revisionsOf } from "./revisions-of.ts";
import type { World } from "./world.ts";

/** Further back than this no version is looked for. */
const mostRevisions = 200;

/** The plan as it was when it came to a version: the oldest of the newest revisions that carry it. */
export const versionStart = async (
  path: string,
  version: string | undefined,
  world: World,
): Promise<{ readonly revision: string; readonly examined: Examined } | undefined> => {
  let oldest: string | undefined;
  for (const { hash } of await revisionsOf(path, world, mostRevisions)) {
    const head = await headAt(hash, path, world);
    if (head?.version !== (version ?? "")) break;
    oldest = hash;
  }
  const there = oldest === undefined ? undefined : await planAt({ revision: oldest, path }, world);
  return oldest !== undefined && there ? { revision: oldest, examined: there } : undefined;
};
