import { refusal } from "./refusal.ts";
import type { WriteDisk } from "./write-disk.ts";

/**
 * Adds a text to the end of a file that somebody else keeps, in one piece, so that whatever another
 * program adds at the same time stands before or behind it. What is in the file stays.
 */
export const append = async (
  path: string,
  text: string,
  disk: Pick<WriteDisk, "append">,
): Promise<void> => {
  try {
    await disk.append(path, new TextEncoder().encode(text));
  } catch (error) {
    throw refusal(error, path);
  }
};
