import { type Examined, examine } from "../pipeline.ts";
import type { Disk } from "../read/disk.ts";
import { gitDisk, knowsRevision } from "../read/git-disk.ts";
import type { KnownParts } from "../read/parts.ts";
import { UsageFault } from "./usage-fault.ts";
import type { World } from "./world.ts";

/** A plan at a revision of git, or on the disk where it names none. */
export type RevisionName = { readonly revision?: string; readonly path: string };

/** `v1.0.0:plans/kyushu` taken apart. One letter before the colon is a drive of Windows. */
export const revisionName = (word: string): RevisionName => {
  const [, revision, path = ""] = /^([^:/\\]{2,}|[@]):(.*)$/s.exec(word) ?? [];
  if (revision === undefined) return { path: word };
  return { revision, path: path === "" ? "." : path };
};

export const namedAs = ({ revision, path }: RevisionName): string =>
  revision === undefined ? path : `${revision}:${path}`;

const diskOf = async ({ revision, path }: RevisionName, { disk, git }: World): Promise<Disk> => {
  if (revision === undefined) return disk;
  if (!(await knowsRevision(revision, path, git)))
    throw new UsageFault((texts) => texts.unknownRevision(revision));
  return gitDisk(revision, git);
};

type Reading = { readonly seed?: number | undefined; readonly known?: KnownParts };

/** The plan read and computed, judged by no rule. */
export const planRevision = async (
  name: RevisionName,
  reading: Reading,
  world: World,
): Promise<Examined> => {
  const disk = await diskOf(name, world);
  if (name.revision !== undefined && (await disk.kind(name.path)) === "absent")
    throw new UsageFault((texts) => texts.notAtRevision(name.path, name.revision ?? ""));
  return examine(
    { name: name.path, settings: { rules: [], today: world.today }, ...reading },
    disk,
  );
};

/** The same where the revision or the plan in it may be missing. */
export const planAt = async (
  { revision, path }: Required<RevisionName>,
  world: World,
): Promise<Examined | undefined> => {
  const disk = gitDisk(revision, world.git);
  if ((await disk.kind(path)) === "absent") return undefined;
  return examine({ name: path, settings: { rules: [], today: world.today } }, disk);
};
