import type { Output } from "../render/format.ts";
import { type Compared, compare } from "../write/compare.ts";
import { join } from "../write/write.ts";
import type { Ui } from "./ui.ts";
import type { World } from "./world.ts";

type Quiet = { readonly quiet: boolean };
type Job = {
  readonly outputs: readonly Output[];
  readonly folder: string;
  /** What cannot be compared by its text. */
  readonly sheets: readonly Compared[];
  /** Names that nothing in the folder should have any more. */
  readonly gone?: readonly string[];
};

const listed = async (folder: string, { disk }: World): Promise<readonly string[]> =>
  (await disk.kind(folder)) === "folder"
    ? [...(await disk.list(folder))].sort((a, b) => Number(a > b) - Number(a < b))
    : [];

/**
 * Annexes and figures on disk of a plan's languages which the plan does not have any more, and what is gone
 * for other reasons.
 */
const extras = async (
  { outputs, folder, gone = [], sheets }: Job,
  world: World,
): Promise<readonly string[]> => {
  const paths = new Set([
    ...outputs.map(({ path }) => join(folder, path)),
    ...sheets.map(({ path }) => path),
  ]);
  const languages = new Set(
    outputs.flatMap(({ path }) => /^plan\.([\w-]+)\.md$/.exec(path)?.[1] ?? []),
  );
  const figures = join(folder, "figures");
  const annexes = [...paths].map((path) =>
    path.replace(/(?<=^|\/)plan(?=\.[\w-]+\.\w+$)/, "annex"),
  );
  const unwanted = new Set([...annexes, ...gone.map((name) => join(folder, name))]);
  const onDisk = [
    ...(await listed(folder, world))
      .map((name) => join(folder, name))
      .filter((path) => unwanted.has(path)),
    ...(languages.size > 0 ? await listed(figures, world) : [])
      .filter((name) => languages.has(/\.([\w-]+)\.svg$/.exec(name)?.[1] ?? ""))
      .map((name) => join(figures, name)),
  ];
  return onDisk.filter((path) => !paths.has(path));
};

/** Whether the documents on disk are what the plan says; lists those that are not. */
export const compareDocuments = async (
  job: Job,
  { flags, ui, world }: { readonly flags: Quiet; readonly ui: Ui; readonly world: World },
): Promise<boolean> => {
  const texts = await compare(job.outputs, job.folder, world.disk);
  const compared = [...texts, ...job.sheets];
  const lines = [
    ...compared.flatMap(({ path, state }) => (state === "current" ? [] : ui.texts[state](path))),
    ...(await extras(job, world)).map((path) => ui.texts.extra(path)),
  ];
  for (const line of lines) ui.print(`${line}\n`);
  if (compared.length > 0 && !flags.quiet) {
    ui.note(
      lines.length > 0 ? ui.texts.notCurrent(lines.length) : ui.texts.current(compared.length),
    );
  }
  return lines.length === 0;
};
