import { asText } from "../diff/forms/as-text.ts";
import { type Revision, told } from "../diff/told.ts";
import { diffTongueOf } from "../languages/diff-tongue.ts";
import { examine } from "../pipeline.ts";
import { diskWith } from "../read/disk-with.ts";
import type { KnownParts } from "../read/parts.ts";
import type { GitDiffDriverCall } from "./commands/git-diff-driver.ts";
import { comparable } from "./comparable.ts";
import { type ExitCode, exit } from "./exit.ts";
import { folderOf } from "./folder-of.ts";
import type { World } from "./world.ts";

/** One of the two texts that git compares. */
type GitSide = {
  /** Where git has put it; nothing where the file is not there. */
  readonly from: string | undefined;
  /** How a person tells it from the other. */
  readonly name: string;
};

/** What git gives for a file that is not there, on every system. */
const nowhere = "/dev/null";

const sideOf = (path: string, file = nowhere, hex = ""): GitSide => {
  const isKnown = /[1-9a-f]/.test(hex);
  return {
    from: file === nowhere ? undefined : file,
    name: isKnown ? `${path} (${hex.slice(0, 7)})` : path,
  };
};

const isYaml = (name: string): boolean => /^[^.].*\.ya?ml$/i.test(name);

const beginsPlan = async (file: string, { disk }: World): Promise<boolean> =>
  (await disk.kind(file)) === "file" && /^plan:/m.test(await disk.readText(file));

/** A file with a plan of its own, or the folder over whose files the plan is spread. */
const planOf = async (
  path: string,
  sides: readonly GitSide[],
  world: World,
): Promise<string | undefined> => {
  const folder = folderOf(path);
  const begins: boolean[] = [];
  for (const { from } of sides) if (from !== undefined) begins.push(await beginsPlan(from, world));
  if (begins.some((one) => one)) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const others = await otherFiles(folder, name, world);
    // beside other plans, or alone, it is one by itself
    const isAlone = others.length === 0 || others.some(({ begun }) => begun);
    return isAlone ? path : folder;
  }
  const others = await otherFiles(folder, "", world);
  return others.some(({ begun }) => begun) ? folder : undefined;
};

const otherFiles = async (folder: string, but: string, world: World) => {
  if ((await world.disk.kind(folder)) !== "folder") return [];
  const names = (await world.disk.list(folder)).filter((name) => isYaml(name) && name !== but);
  const files: { readonly begun: boolean }[] = [];
  for (const name of names)
    files.push({ begun: await beginsPlan(folder === "." ? name : `${folder}/${name}`, world) });
  return files;
};

type Compared = { readonly path: string; readonly sides: readonly [GitSide, GitSide] };

/** Both sides of the plan with the file as git has it; nothing where one of them cannot be read. */
const revisionsOf = async (
  { path, sides }: Compared,
  world: World,
): Promise<readonly Revision[]> => {
  const plan = await planOf(path, sides, world);
  if (plan === undefined) return [];
  const known: KnownParts = new Map();
  const revisions: Revision[] = [];
  for (const { from, name } of sides) {
    const disk = diskWith(world.disk, { path, from });
    if ((await disk.kind(plan)) === "absent") return [];
    const settings = { rules: [], today: world.today };
    const examined = await examine({ name: plan, settings, known }, disk).catch(() => undefined);
    const revision = examined && comparable({ path: plan }, examined, revisions[0]);
    if (!revision) return [];
    revisions.push({ ...revision, name });
  }
  return revisions;
};

/** As git itself shows a change, for what is no plan. */
const byLine = async ({ sides }: Compared, { ui, world }: GitDiffDriverCall): Promise<void> => {
  const files = sides.map(({ from }) => from ?? nowhere);
  const { out } = await world.git(".", ["diff", "--no-index", "--no-ext-diff", "--", ...files]);
  ui.print(out);
};

/**
 * Prints the changes of one file that git compares. Always ends well: git shows nothing more once a driver has
 * failed.
 */
export const diffForGit = async (call: GitDiffDriverCall): Promise<ExitCode> => {
  const { operands, ui, world } = call;
  const [path = "", oldFile, oldHex, , newFile, newHex] = operands;
  // of a file with conflicts git gives nothing but its path
  if (oldFile === undefined) {
    ui.print(`${ui.texts.unmerged(path)}\n`);
    return exit.fine;
  }
  const compared: Compared = {
    path,
    sides: [sideOf(path, oldFile, oldHex), sideOf(path, newFile, newHex)],
  };
  const [before, after] = await revisionsOf(compared, world);
  if (!before || !after) {
    await byLine(compared, call);
    return exit.fine;
  }
  const tongue = await diffTongueOf(ui.language);
  const list = told(before, after, tongue);
  const { bold, dim } = ui.paint.out;
  ui.print(
    list.changes.length === 0
      ? `${path}: ${tongue.words.onlyLayout}\n`
      : `${asText(list, tongue.words, { strong: bold, faint: dim })}\n`,
  );
  return exit.fine;
};
