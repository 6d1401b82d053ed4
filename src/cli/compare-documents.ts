import type { Built } from "../pipeline.ts";
import { type Compared, compare } from "../write/compare.ts";
import { join } from "../write/write.ts";
import type { Ui } from "./ui.ts";
import type { World } from "./world.ts";

type Quiet = { readonly quiet: boolean };
type Job = {
  readonly built: Built;
  readonly folder: string;
  /** What cannot be compared by its text. */
  readonly sheets: readonly Compared[];
};

/** Figures on disk of a plan's languages which the plan does not have any more. */
const extras = async ({ built, folder }: Job, { disk }: World): Promise<readonly string[]> => {
  const paths = new Set(built.outputs.map(({ path }) => path));
  const languages = new Set(
    [...paths].flatMap((path) => /^plan\.([\w-]+)\.md$/.exec(path)?.[1] ?? []),
  );
  const figures = join(folder, "figures");
  if (languages.size === 0 || (await disk.kind(figures)) !== "folder") return [];
  const names = [...(await disk.list(figures))].sort((a, b) => Number(a > b) - Number(a < b));
  return names
    .filter((name) => languages.has(/\.([\w-]+)\.svg$/.exec(name)?.[1] ?? ""))
    .filter((name) => !paths.has(`figures/${name}`))
    .map((name) => join(figures, name));
};

/** Whether the documents on disk are what the plan says; lists those that are not. */
export const compareDocuments = async (
  job: Job,
  { flags, ui, world }: { readonly flags: Quiet; readonly ui: Ui; readonly world: World },
): Promise<boolean> => {
  const texts = await compare(job.built.outputs, job.folder, world.disk);
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
