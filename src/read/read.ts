import type { Complain } from "../diagnostics/diagnostic.ts";
import { fault } from "../diagnostics/diagnostic.ts";
import { WorldRefusal } from "../diagnostics/world-refusal.ts";
import { put } from "../util/put.ts";
import type { Disk } from "./disk.ts";
import { limited } from "./fault-limit.ts";
import { type Parsed, parse } from "./parse.ts";
import type { KnownParts } from "./parts.ts";
import { reasonOf, slashes } from "./paths.ts";
import { sizeLimit } from "./screen.ts";
import type { Read, Source } from "./source.ts";

const folderOf = (name: string): string => {
  const end = name.lastIndexOf("/");
  if (end === 0) return "/";
  return end === -1 ? "." : name.slice(0, end);
};

const byCodeUnit = (a: string, b: string): number => Number(a > b) - Number(a < b);

const parseLimited = (
  name: string,
  text: string,
  complain: Complain,
  known?: KnownParts,
): Parsed => {
  const { complain: tell, close } = limited(name, complain);
  const parsed = parse(name, text, tell, known);
  close();
  return parsed;
};

type Merged = Pick<Source, "value"> & { readonly origins: ReadonlyMap<string, string> };

/** The maps of all files as one; `undefined` where a key stands in two. */
const merge = (parts: readonly Parsed[], complain: Complain): Merged | undefined => {
  const value: Record<string, unknown> = {};
  const origins = new Map<string, string>();
  let twice = false;
  for (const { file, value: part } of parts) {
    for (const [key, content] of Object.entries(part ?? {})) {
      const first = origins.get(key);
      if (first === undefined) {
        origins.set(key, file.name);
        put(value, key, content);
        continue;
      }
      twice = true;
      const place = { path: [key], on: "key" } as const;
      const related = [
        { place: { file: first, ...place }, key: "first", facts: { name: key, file: first } },
      ];
      const facts = { name: key, file: file.name, first };
      complain({
        ...fault("read/key-in-two-files", "found", { file: file.name, ...place }, facts),
        related,
      });
    }
  }
  return twice ? undefined : { value, origins };
};

const assemble = (
  { name, folder }: Pick<Source, "name" | "folder">,
  parts: readonly Parsed[],
  complain: Complain,
): Read => {
  const files = parts.map(({ file }) => file);
  const merged = merge(parts, complain);
  const first = files[0];
  const unread = parts.some(({ value }) => value === undefined);
  if (!merged || !first || unread) return { files, source: undefined };
  if (parts.every(({ value }) => value === null)) {
    complain(fault("yaml/empty", "found", { file: first.name, path: [], offset: [0, 0] }));
    return { files, source: undefined };
  }
  const { value, origins } = merged;
  const fileOf = (key: string): string => origins.get(key) ?? origins.get("plan") ?? first.name;
  return { files, source: { name, folder, files, value, fileOf } };
};

/** A text that did not come from the disk, such as standard input. */
export const readText = (name: string, text: string, complain: Complain): Read => {
  const shown = slashes(name);
  const parts = [parseLimited(shown, text, complain)];
  return assemble({ name: shown, folder: folderOf(shown) }, parts, complain);
};

/** Where a plan is read from, and what of it is known from another revision. */
type From = { readonly disk: Disk; readonly known?: KnownParts | undefined };

const readFile = async (path: string, from: From, complain: Complain): Promise<Parsed> => {
  const { disk, known } = from;
  const name = slashes(path);
  if ((await disk.size(path)) <= sizeLimit) {
    return parseLimited(name, await disk.readText(path), complain, known);
  }
  const place = { file: name, path: [], offset: [0, 0] } as const;
  complain(fault("yaml/too-large", "found", place, { limit: sizeLimit }));
  return { file: parse(name, "", () => {}).file };
};

const readFolder = async (path: string, from: From, complain: Complain): Promise<Read> => {
  const { disk } = from;
  const names = (await disk.list(path))
    .filter((name) => /^[^.].*\.ya?ml$/i.test(name))
    .sort(byCodeUnit);
  const folder = path.replace(/(?<=[^/\\])[/\\]+$/, "");
  const parts: Parsed[] = [];
  for (const name of names) {
    const file = folder === "." ? name : `${folder === "/" ? "" : folder}/${name}`;
    const kind = await disk.kind(file);
    // a link that leads nowhere: without it the plan would lack a part in silence
    if (kind === "absent") throw new WorldRefusal("disk/absent", "found", { path: slashes(file) });
    if (kind === "file") parts.push(await readFile(file, from, complain));
  }
  if (parts.length === 0) throw new WorldRefusal("disk/no-yaml", "found", { path: slashes(path) });
  const name = slashes(folder);
  return assemble({ name, folder: name }, parts, complain);
};

/**
 * One file, or the `*.yaml` files of a folder. Throws a `WorldRefusal` where there is nothing to read. What is
 * known from another revision is not read again.
 */
export const read = async (
  path: string,
  disk: Disk,
  complain: Complain,
  known?: KnownParts,
): Promise<Read> => {
  const from = { disk, known };
  const refusal = (key: string, facts = {}) =>
    new WorldRefusal(`disk/${key}`, "found", { path: slashes(path), ...facts });
  try {
    const kind = await disk.kind(path);
    if (kind === "absent") throw refusal("absent");
    if (kind === "folder") return await readFolder(path, from, complain);
    const name = slashes(path);
    const part = await readFile(path, from, complain);
    return assemble({ name, folder: folderOf(name) }, [part], complain);
  } catch (error) {
    if (error instanceof WorldRefusal) throw error;
    throw refusal("unreadable", { reason: reasonOf(error) });
  }
};
