import { once } from "../../util/once.ts";
import type { Compared } from "../../write/compare.ts";
import { refusal } from "../../write/refusal.ts";
import { join, type ToWrite } from "../../write/write.ts";
import { UsageFault } from "../usage-fault.ts";
import type { World } from "../world.ts";
import { findBrowser } from "./find-browser.ts";
import { marked, markIn, markOf } from "./mark.ts";

/** A page to be printed, and the folder its PDF goes to. */
type Page = { readonly path: string; readonly text: string };

type Sheet = {
  readonly path: string;
  readonly html: string;
  readonly mark: string;
  /** What is there already. */
  readonly before: Uint8Array | undefined;
};

const sheetOf = async (page: Page, folder: string, { disk }: World): Promise<Sheet> => {
  const path = page.path.replace(/\.html$/, ".pdf");
  const mark = markOf(page.text);
  const whole = join(folder, path);
  try {
    return { path, html: page.text, mark, before: await disk.readBytes(whole) };
  } catch (error) {
    throw refusal(error, whole);
  }
};

const isCurrent = ({ before, mark }: Sheet): boolean =>
  before !== undefined && markIn(before) === mark;

/** Links to other files would lead into the folder the page is printed in. */
const withoutFiles = (html: string): string =>
  html.replace(/(<a\b[^>]*?) href="(?!#|https?:|mailto:)[^"]*"/g, "$1");

const printed = async (sheet: Sheet, program: string, world: World): Promise<ToWrite> => {
  const { html, mark, path } = sheet;
  const found = await world.printPage(program, withoutFiles(html));
  if ("pdf" in found) return { path, bytes: marked(found.pdf, mark) };
  const { said = "" } = found;
  throw new UsageFault((texts) =>
    found.trouble === "late" ? texts.printTooLong(path) : texts.printFailed(path, program, said),
  );
};

/**
 * The PDF files of pages, by the folders they go to. One that was printed from the same page stays as it is, so that
 * no browser is needed where nothing has changed.
 */
export const printSheets = async (
  jobs: readonly { readonly pages: readonly Page[]; readonly folder: string }[],
  world: World,
): Promise<readonly (readonly ToWrite[])[]> => {
  const browser = once(() => findBrowser(world));
  const all: (readonly ToWrite[])[] = [];
  for (const { folder, pages } of jobs) {
    const own: ToWrite[] = [];
    for (const page of pages) {
      const sheet = await sheetOf(page, folder, world);
      const { before, path } = sheet;
      const isKept = before !== undefined && isCurrent(sheet);
      own.push(isKept ? { path, bytes: before } : await printed(sheet, await browser(), world));
    }
    all.push(own);
  }
  return all;
};

/** Which PDF files were printed from the pages as they are now. */
export const compareSheets = async (
  pages: readonly Page[],
  folder: string,
  world: World,
): Promise<readonly Compared[]> => {
  const compared: Compared[] = [];
  for (const page of pages) {
    const sheet = await sheetOf(page, folder, world);
    const state = isCurrent(sheet) ? "current" : "stale";
    compared.push({
      path: join(folder, sheet.path),
      state: sheet.before === undefined ? "missing" : state,
    });
  }
  return compared;
};
