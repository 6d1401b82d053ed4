import type { Complain, Facts } from "../../diagnostics/diagnostic.ts";
import { fault } from "../../diagnostics/diagnostic.ts";
import type { Disk } from "../disk.ts";
import { leadsOut } from "../inside-folder.ts";
import { reasonOf } from "../paths.ts";
import { lineStartsOf, type Source, type SourceFile } from "../source.ts";
import { templateFolder } from "./template-folder.ts";

/** A file in the folder `templates` of a plan. */
export type TemplateFile = {
  /** Below `templates/`, with forward slashes: `prose/ja/chain.hbs`. */
  readonly path: string;
  readonly file: SourceFile;
};

/** Bytes of one template. */
export const templateLimit = 100_000;

/** Files and folders looked at: several times as many as there are templates. */
const entryLimit = 1000;

/** `layout/html/table.hbs` is as deep as a template lies. */
const deepest = 3;

type Asked = {
  readonly source: Source;
  readonly disk: Disk;
  readonly complain: Complain;
  readonly found: TemplateFile[];
  entries: number;
};

const byCodeUnit = (a: string, b: string): number => Number(a > b) - Number(a < b);

const fileOf = (name: string, text: string): SourceFile => ({
  name,
  text,
  lineStarts: lineStartsOf(text),
  root: null,
  pairs: new WeakMap(),
});

/** Of what is no text, there is nothing to show but its name. */
const tell = (asked: Asked, path: string, key: string, facts: Facts = {}): void => {
  const place = { file: path, path: [], offset: [0, 0] } as const;
  const [code = "", message = "found"] = key.split(":");
  asked.complain(fault(`template/${code}`, message, place, { path, ...facts }));
};

const readOne = async (path: string, inside: string, asked: Asked): Promise<void> => {
  const { disk, found } = asked;
  if ((await disk.size(path)) > templateLimit) {
    tell(asked, path, "too-large", { limit: templateLimit });
    return;
  }
  const text = (await disk.readText(path)).replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  if (text.includes("\ufffd")) tell(asked, path, "not-utf8");
  else found.push({ path: inside, file: fileOf(path, text) });
};

const readEntry = async (path: string, inside: string, asked: Asked): Promise<void> => {
  const { disk, source } = asked;
  try {
    const kind = await disk.kind(path);
    if (kind === "absent" || (await leadsOut(path, source, disk))) tell(asked, path, "path:link");
    else if (kind === "file") await readOne(path, inside, asked);
    else if (inside.split("/").length < deepest) await readFolder(path, inside, asked);
    else tell(asked, path, "path:folder");
  } catch (error) {
    tell(asked, path, "unreadable", { reason: reasonOf(error) });
  }
};

/** What is hidden, and what tells people about the templates, is no template. */
const isTemplate = (name: string): boolean => !/^\.|^readme\b/i.test(name);

const readFolder = async (path: string, inside: string, asked: Asked): Promise<void> => {
  const names = (await asked.disk.list(path)).filter(isTemplate).sort(byCodeUnit);
  for (const name of names) {
    asked.entries += 1;
    if (asked.entries > entryLimit) return;
    await readEntry(`${path}/${name}`, inside === "" ? name : `${inside}/${name}`, asked);
  }
};

/** The files under `templates` in the plan's own folder; what cannot be read is said and left out. */
export const readTemplates = async (
  source: Source,
  disk: Disk,
  complain: Complain,
): Promise<readonly TemplateFile[]> => {
  const asked: Asked = { source, disk, complain, found: [], entries: 0 };
  const path = templateFolder(source);
  await readEntry(path, "", asked);
  if (asked.entries > entryLimit) tell(asked, path, "too-many", { limit: entryLimit });
  return asked.found;
};
