import type { Complain, Facts } from "../../diagnostics/diagnostic.ts";
import { fault } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import type { Disk } from "../disk.ts";
import { limited } from "../fault-limit.ts";
import { below, leadsOut, unsafe } from "../inside-folder.ts";
import { reasonOf, slashes } from "../paths.ts";
import { sizeLimit } from "../screen.ts";
import type { Source, SourceFile } from "../source.ts";
import { parseSheet } from "./parse-sheet.ts";
import type { NamedTable, Sheet, Sheets } from "./sheet.ts";

export type Tables = {
  /** The CSV files, for showing the findings in them. */
  readonly files: readonly SourceFile[];
  readonly sheets: Sheets;
};

type Asked = {
  readonly source: Source;
  readonly disk: Disk;
  readonly complain: Complain;
  readonly files: Map<string, SourceFile>;
  readonly sheets: Map<string, Sheet>;
};

const readSheet = async (path: string, asked: Asked, say: Tell): Promise<Sheet | undefined> => {
  const { disk, complain, files } = asked;
  if (await leadsOut(path, asked.source, disk)) {
    say("table/path", "link", { path });
    return undefined;
  }
  if ((await disk.size(path)) > sizeLimit) {
    say("table/too-large", "found", { limit: sizeLimit });
    return undefined;
  }
  const { complain: tell, close } = limited(path, complain);
  const { file, sheet } = parseSheet(path, await disk.readText(path), tell);
  close();
  files.set(path, file);
  return sheet;
};

type Tell = (code: string, key: string, facts?: Facts) => void;

/** The path of a table, where it lies in the plan's folder and is what it is to be. */
const pathOf = async (
  { named, members }: NamedTable,
  { source, disk }: Asked,
  say: Tell,
): Promise<string | undefined> => {
  const written = slashes(named);
  const refused = unsafe(written);
  const path = below(source.folder, written);
  if (refused !== undefined) {
    say("table/path", refused, { path: written });
    return undefined;
  }
  const kind = await disk.kind(path);
  const wanted = members ? "folder" : "file";
  if (kind === wanted) return path;
  say(kind === "absent" ? "table/absent" : "table/kind", wanted, { path });
  return undefined;
};

const readNamed = async (table: NamedTable, asked: Asked, say: Tell): Promise<void> => {
  const { disk, sheets } = asked;
  const path = await pathOf(table, asked, say);
  if (path === undefined) return;
  if (!table.members) {
    const sheet = await readSheet(path, asked, say);
    if (sheet) sheets.set(table.key, sheet);
    return;
  }
  for (const { name, required } of table.members) {
    const member = `${path}/${name}`;
    const isThere = (await disk.kind(member)) === "file";
    if (!isThere && required) say("table/absent", "member", { path, name });
    const sheet = isThere ? await readSheet(member, asked, say) : undefined;
    if (sheet) sheets.set(`${table.key}/${name}`, sheet);
  }
};

/** The tables a plan names, from its own folder alone. */
export const readTables = async (
  source: Source,
  named: readonly NamedTable[],
  disk: Disk,
  complain: Complain,
): Promise<Tables> => {
  const asked: Asked = { source, disk, complain, files: new Map(), sheets: new Map() };
  for (const table of named) {
    const place: Place = { file: source.fileOf(String(table.path[0] ?? "")), path: table.path };
    const say: Tell = (code, key, facts = {}) => complain(fault(code, key, place, facts));
    try {
      await readNamed(table, asked, say);
    } catch (error) {
      say("table/unreadable", "found", { path: slashes(table.named), reason: reasonOf(error) });
    }
  }
  return { files: [...asked.files.values()], sheets: asked.sheets };
};
