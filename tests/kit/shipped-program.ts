import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = path.join(root, "dist/cli/start.js");

const newestIn = (folder: string): number =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => statSync(path.join(root, folder, name)))
    .filter((entry) => entry.isFile())
    .reduce((newest, { mtimeMs }) => Math.max(newest, mtimeMs), 0);

/** The path of the program as users run it. Refuses one that was built before the sources were changed. */
export const shippedProgram = (): string => {
  if (!existsSync(built)) throw new Error("nothing is built: run `npm run build` first");
  const newest = Math.max(newestIn("src"), newestIn("templates"));
  if (statSync(built).mtimeMs < newest) {
    throw new Error("dist is older than the sources: run `npm run build` first");
  }
  return path.join(root, "bin/rip.js");
};
