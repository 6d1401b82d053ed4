import { refusal } from "./refusal.ts";
import { join } from "./write.ts";
import type { WriteDisk } from "./write-disk.ts";

export type Compared = { readonly path: string; readonly state: "current" | "stale" | "missing" };

/** What writing would change, with nothing written. */
export const compare = async (
  outputs: readonly { readonly path: string; readonly text: string }[],
  folder: string,
  disk: Pick<WriteDisk, "readBytes">,
): Promise<readonly Compared[]> => {
  const compared: Compared[] = [];
  for (const output of outputs) {
    const path = join(folder, output.path);
    try {
      const bytes = await disk.readBytes(path);
      const text = bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      const state = text === output.text ? "current" : "stale";
      compared.push({ path, state: text === undefined ? "missing" : state });
    } catch (error) {
      throw refusal(error, path);
    }
  }
  return compared;
};
