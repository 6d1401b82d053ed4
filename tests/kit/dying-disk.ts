import type { MemoryDisk } from "./memory-disk.ts";

/** The process is gone: nothing after this is done any more, not even tidying up. */
export class Killed extends Error {}

/**
 * A disk on which the process is killed at its n-th deed (counted from 1), in the middle of it where it can be
 * cut in two: a file that is being written keeps half its bytes. `deeds` counts what was tried.
 */
export const dyingDisk = (
  disk: MemoryDisk,
  at: number,
): { readonly disk: MemoryDisk; readonly deeds: () => number } => {
  let deeds = 0;
  const dies = (): boolean => {
    deeds += 1;
    if (deeds > at) throw new Killed();
    return deeds === at;
  };
  const deed = async (whole: () => Promise<void>, half: () => Promise<void> = async () => {}) => {
    if (!dies()) return whole();
    await half();
    throw new Killed();
  };
  const halfOf = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length / 2));
  return {
    deeds: () => deeds,
    disk: {
      ...disk,
      makeFolder: (path) => deed(() => disk.makeFolder(path)),
      writeNew: (path, bytes) =>
        deed(
          () => disk.writeNew(path, bytes),
          () => disk.writeNew(path, halfOf(bytes)),
        ),
      append: (path, bytes) =>
        deed(
          () => disk.append(path, bytes),
          () => disk.append(path, halfOf(bytes)),
        ),
      // one step of the file system: before it or after it, never between
      rename: (from, to) => deed(() => disk.rename(from, to)),
      remove: (path) => deed(() => disk.remove(path)),
    },
  };
};
