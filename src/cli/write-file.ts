import { type Written, write } from "../write/write.ts";
import type { World } from "./world.ts";

/** Writes one file that the command line names, wherever it is. */
export const writeFile = async (
  name: string,
  text: string,
  { disk }: World,
): Promise<readonly Written[]> => {
  const path = name.replaceAll("\\", "/");
  const end = path.lastIndexOf("/");
  const folder = end === -1 ? "." : path.slice(0, end) || "/";
  return write([{ path: path.slice(end + 1), text }], folder, disk);
};
