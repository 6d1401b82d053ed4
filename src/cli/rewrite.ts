import { WorldRefusal } from "../diagnostics/world-refusal.ts";
import type { World } from "./world.ts";
import { writeFile } from "./write-file.ts";

const mark = "\u{feff}";

/** Writes over a file only where its bytes are still those that were read: what came between is not lost. */
export const rewrite = async (
  name: string,
  before: string,
  after: string,
  world: World,
): Promise<void> => {
  const bytes = await world.disk.readBytes(name);
  const found = bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const head = found?.startsWith(mark) ? mark : "";
  if (!bytes || Buffer.compare(bytes, Buffer.from(head + before)) !== 0)
    throw new WorldRefusal("disk/write", "changed", { path: name });
  await writeFile(name, head + after, world);
};
