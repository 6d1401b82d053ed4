import type { GitDiffDriverCall } from "../commands/git-diff-driver.ts";
import type { ExitCode } from "../exit.ts";

/** A comparison rests on analyses that no other command loads at its start. */
export const gitDiffDriver = async (call: GitDiffDriverCall): Promise<ExitCode> =>
  (await import("../diff-for-git.ts")).diffForGit(call);
