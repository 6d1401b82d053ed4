import { amended } from "../read/amend/amended.ts";
import type { Writable } from "../read/amend/amendment.ts";
import { blockLines } from "../read/amend/yaml-text.ts";
import { parse } from "../read/parse.ts";
import type { SourceFile } from "../read/source.ts";
import { join } from "../write/write.ts";
import type { Planned } from "./planned.ts";
import { rewrite } from "./rewrite.ts";
import type { Ui } from "./ui.ts";
import type { World } from "./world.ts";
import { writeFile } from "./write-file.ts";

/** One more entry of a list at the top of the plan. */
export type Entry = {
  readonly key: string;
  readonly entry: Writable;
  /** The first word of the comment it goes below. */
  readonly under?: string;
  /** The key with nothing in it but comments, for a file that does not have it. */
  readonly block: string;
  /** Where it goes in a plan of several files that has the key in none of them. */
  readonly file: { readonly name: string; readonly text: string };
};

type Aim = { readonly file: SourceFile; readonly isNew: boolean };

const withBlock = (text: string, block: string): string => {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const open = text === "" || text.endsWith("\n") ? "" : end;
  return `${text}${open}${text === "" ? "" : end}${block.replaceAll("\n", end)}`;
};

const read = (name: string, text: string): SourceFile => parse(name, text, () => {}).file;

const aimOf = async (entry: Entry, { source, name }: Planned, world: World): Promise<Aim> => {
  const { files } = source;
  if (Object.hasOwn(source.value, entry.key)) {
    const holder = source.fileOf(entry.key);
    const file = files.find((one) => one.name === holder);
    if (file) return { file, isNew: false };
  }
  const isFolder = (await world.disk.kind(name)) === "folder";
  const own = isFolder ? join(source.folder, entry.file.name) : source.name;
  const file = files.find((one) => one.name === own);
  return file
    ? { file: read(own, withBlock(file.text, entry.block)), isNew: false }
    : { file: read(own, entry.file.text), isNew: true };
};

/**
 * Writes the entry where the plan keeps such entries and says the file's name; nothing where the file is written
 * in a way that does not let it, and then what to write by hand has been said.
 */
export const writeEntry = async (
  entry: Entry,
  plan: Planned,
  { ui, world }: { readonly ui: Ui; readonly world: World },
): Promise<string | undefined> => {
  const { file, isNew } = await aimOf(entry, plan, world);
  const text = amended(file, [
    {
      add: entry.entry,
      to: [entry.key],
      ...(entry.under !== undefined && { under: entry.under }),
    },
  ]);
  if (text === undefined) {
    ui.note(ui.texts.writeByHand(file.name, blockLines({ [entry.key]: [entry.entry] })));
    return undefined;
  }
  const before = plan.source.files.find(({ name }) => name === file.name)?.text;
  if (isNew || before === undefined) await writeFile(file.name, text, world);
  else await rewrite(file.name, before, text, world);
  return file.name;
};
