import { join } from "../write/write.ts";

/** Beside a plan in one file, inside a plan's folder: where its documents go if nothing else is said. */
export const outputFolder = (name: string, isFolder: boolean): string => {
  const path = name.replaceAll("\\", "/");
  if (isFolder) return join(path, "document");
  const end = path.lastIndexOf("/");
  const stem = path.slice(end + 1).replace(/\.ya?ml$/i, "");
  const folder = stem === "plan" ? "document" : `${stem}-document`;
  return end === -1 ? folder : `${path.slice(0, end)}/${folder}`;
};
