import type { Language } from "../../text/language.ts";
import { join, type ToWrite } from "../../write/write.ts";
import { folderOf } from "../folder-of.ts";
import { wayBetween } from "../path-parts.ts";
import { version } from "../version.ts";
import type { World } from "../world.ts";
import type { CiSetting } from "./ci-setting.ts";
import { ciWords } from "./ci-words.ts";
import { githubWorkflow } from "./github-workflow.ts";
import { gitlabPipeline } from "./gitlab-pipeline.ts";
import type { hosts } from "./hosts.ts";
import { hookPath, preCommitHook } from "./pre-commit-hook.ts";

type Host = (typeof hosts)[number];

/** The repository a folder lies in, or the folder itself, which then is one in the making. */
type Repository = {
  readonly top: string;
  /** The folder as seen from the top. */
  readonly path: string;
};

/** Files that make jobs and hooks run, all of them below the top of a repository. */
export type Automation = Pick<Repository, "top"> & { readonly files: readonly ToWrite[] };

type Wish = {
  /** As asked for on the command line. */
  readonly ci: Host | undefined;
  readonly hooks: boolean;
  readonly folder: string;
  readonly language: Language;
};

const repositoryOf = async (folder: string, world: World): Promise<Repository> => {
  let [here, below] = [folder, ""];
  while ((await world.disk.kind(here)) !== "folder" && folderOf(here) !== here) {
    below = join(here.slice(here.lastIndexOf("/") + 1), below).replace(/\/$/, "");
    here = folderOf(here);
  }
  const { code, out } = await world.git(here, ["rev-parse", "--show-cdup", "--show-prefix"]);
  if (code !== 0) return { top: folder, path: "." };
  const [up = "", prefix = ""] = out.split("\n");
  const base = await world.disk.realPath(".");
  const top = wayBetween(".", `${here}/${up}`, base) ?? here;
  return { top, path: `${prefix}${below}`.replace(/\/$/, "") || "." };
};

/** The host the repository is pushed to, if its address tells; else both. */
const hostOf = async (folder: string, { disk, git }: World): Promise<Host> => {
  if ((await disk.kind(folder)) !== "folder") return "both";
  const { out } = await git(folder, ["config", "--get", "remote.origin.url"]);
  const found = /github|gitlab/i.exec(out)?.[0]?.toLowerCase();
  return found === "github" || found === "gitlab" ? found : "both";
};

/** Whether the shell takes it for one word, as it stands. */
const isPlain = (path: string): boolean => /^[\p{L}\p{N}_./-]+$/u.test(path);

const wordsIn = async (language: Language) =>
  language === "en" ? ciWords : (await import("../../languages/ja/ci.ts")).ciJa;

const filesFor = (host: Host, { hooks }: Wish, setting: CiSetting): readonly ToWrite[] => [
  ...(host === "github" || host === "both"
    ? [{ path: ".github/workflows/plan.yml", text: githubWorkflow(setting) }]
    : []),
  ...(host === "gitlab" || host === "both"
    ? [{ path: ".gitlab-ci.yml", text: gitlabPipeline(setting) }]
    : []),
  ...(hooks ? [{ path: hookPath, text: preCommitHook(setting) }] : []),
];

/** The files asked for; nothing where the name of the plan could not stand in them. */
export const automationFor = async (
  wish: Wish,
  world: World,
): Promise<Automation | { readonly odd: string }> => {
  const { top, path } = await repositoryOf(wish.folder, world);
  const host = wish.ci ?? (await hostOf(top, world));
  if (host === "none" && !wish.hooks) return { top, files: [] };
  if (!isPlain(path)) return { odd: path };
  const setting: CiSetting = {
    words: await wordsIn(wish.language),
    language: wish.language,
    plan: path,
    package: `rip@${version}`,
  };
  return { top, files: filesFor(host, wish, setting) };
};
