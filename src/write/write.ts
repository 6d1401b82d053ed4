import { Bug } from "../diagnostics/bug.ts";
import { WorldRefusal } from "../diagnostics/world-refusal.ts";
import { refusal } from "./refusal.ts";
import type { WriteDisk } from "./write-disk.ts";

/** A file to be: its path inside the folder, with forward slashes, and its text, or bytes that are none. */
export type ToWrite = { readonly path: string } & (
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
);

export type Written = {
  readonly path: string;
  readonly bytes: number;
  /** False where the file already had these bytes and was left alone. */
  readonly changed: boolean;
};

export const join = (folder: string, path: string): string =>
  folder === "." || folder === "" ? path : `${folder.replace(/(?<=.)[/\\]+$/, "")}/${path}`;

const parentOf = (path: string): string => {
  const end = path.lastIndexOf("/");
  return end === -1 ? "." : path.slice(0, end) || "/";
};

/** Paths come from `render`, which makes no such path from any plan; should it ever, nothing is written. */
const insist = (path: string): void => {
  const parts = path.split("/");
  const isWithin = parts.every((part) => part !== "" && part !== "." && part !== "..");
  if (!isWithin || /[\\\0]|^[A-Za-z]:/.test(path))
    throw new Bug("an output path leaves its folder");
};

/** Makes the folder of every file, and sees that no link leads out of the output folder. */
const prepare = async (folder: string, outputs: readonly ToWrite[], disk: WriteDisk) => {
  await disk.makeFolder(folder);
  const base = await disk.realPath(folder);
  const parents = new Set(outputs.map(({ path }) => parentOf(join(folder, path))));
  for (const parent of parents) {
    await disk.makeFolder(parent);
    const real = await disk.realPath(parent);
    if (real !== base && !real.replaceAll("\\", "/").startsWith(`${base.replaceAll("\\", "/")}/`)) {
      throw new WorldRefusal("disk/write", "outside", { path: parent });
    }
  }
};

/** The text goes to a neighbour first and then takes its place, so that no reader sees half a file. */
const replace = async (path: string, bytes: Uint8Array, disk: WriteDisk): Promise<void> => {
  const parent = parentOf(path);
  const neighbour = join(parent, `.${path.slice(path.lastIndexOf("/") + 1)}.rip-new`);
  try {
    // left over from a run that was killed
    await disk.remove(neighbour);
    await disk.writeNew(neighbour, bytes);
    await disk.rename(neighbour, path);
  } catch (error) {
    await disk.remove(neighbour).catch(() => {});
    throw error;
  }
};

const writeOne = async (path: string, bytes: Uint8Array, disk: WriteDisk): Promise<Written> => {
  try {
    const before = await disk.readBytes(path);
    const changed = before === undefined || Buffer.compare(before, bytes) !== 0;
    if (changed) await replace(path, bytes, disk);
    return { path, bytes: bytes.length, changed };
  } catch (error) {
    throw refusal(error, path);
  }
};

/**
 * The only way anything gets on disk: inside one folder, each file whole or not at all, files that
 * already say the same left alone. Throws a `WorldRefusal` where the world does not let it.
 */
export const write = async (
  outputs: readonly ToWrite[],
  folder: string,
  disk: WriteDisk,
): Promise<readonly Written[]> => {
  for (const { path } of outputs) insist(path);
  try {
    await prepare(folder, outputs, disk);
  } catch (error) {
    throw refusal(error, folder);
  }
  const written: Written[] = [];
  for (const output of outputs) {
    const bytes = "bytes" in output ? output.bytes : new TextEncoder().encode(output.text);
    written.push(await writeOne(join(folder, output.path), bytes, disk));
  }
  return written;
};
