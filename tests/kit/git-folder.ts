import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { terminal } from "../../src/cli/terminal.ts";
import { nodeDisk } from "../../src/read/node-disk.ts";
import { nodeWriteDisk } from "../../src/write/node-write-disk.ts";
import { type Ran, run } from "./run.ts";

/** Git as the program runs it; the terminal's wish to hear of Ctrl-C is taken back. */
const gitOfTerminal = () => {
  const listeners = process.listeners("SIGINT");
  const { git } = terminal();
  for (const one of process.listeners("SIGINT"))
    if (!listeners.includes(one)) process.removeListener("SIGINT", one);
  return git;
};

const git = gitOfTerminal();
const disk = { ...nodeDisk, ...nodeWriteDisk, texts: () => ({}), deeds: [] } as never;

/** A git repository of its own in a folder on the disk, in which the program runs. */
export type GitFolder = {
  readonly folder: string;
  readonly at: (name: string) => string;
  readonly text: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly git: (...args: readonly string[]) => string;
  /** Everything in the folder. */
  readonly commit: (message?: string) => void;
  readonly rip: (...args: readonly string[]) => Promise<Ran>;
  /** What the program has asked git for so far: the first two words of each. */
  readonly asked: readonly string[];
  readonly remove: () => void;
};

export const gitFolder = (): GitFolder => {
  const folder = mkdtempSync(path.join(tmpdir(), "rip-git-"));
  const at = (name: string): string => path.join(folder, name);
  const inGit = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
      cwd: folder,
      stdio: "pipe",
      encoding: "utf8",
      env: { ...process.env, GIT_AUTHOR_DATE: "2026-03-01T00:00:00Z" },
    });
  inGit("init", "-q", "-b", "main");
  const asked: string[] = [];
  const heard: typeof git = (cwd, args) => {
    asked.push(args.slice(0, 2).join(" "));
    return git(cwd, args);
  };
  return {
    folder,
    at,
    text: (name) => readFileSync(at(name), "utf8"),
    write: (name, text) => writeFileSync(at(name), text),
    git: inGit,
    commit: (message = "one") => {
      inGit("add", ".");
      inGit("commit", "-qm", message);
    },
    rip: (...args) => run(args, { disk, git: heard }),
    asked,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
