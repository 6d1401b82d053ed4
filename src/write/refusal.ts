import { WorldRefusal } from "../diagnostics/world-refusal.ts";

const keys: Readonly<Record<string, string>> = {
  EACCES: "noPermission",
  EPERM: "noPermission",
  ENOSPC: "full",
  EDQUOT: "full",
  EROFS: "readOnly",
  ENOTDIR: "inTheWay",
  EEXIST: "inTheWay",
  EISDIR: "inTheWay",
  ENOTEMPTY: "inTheWay",
};

/** What the operating system said about a path, as a refusal the command line can speak of. */
export const refusal = (error: unknown, path: string): unknown => {
  if (error instanceof WorldRefusal || !(error instanceof Error) || !("code" in error))
    return error;
  const reason = String(error.code);
  return new WorldRefusal("disk/write", keys[reason] ?? "other", { path, reason });
};
