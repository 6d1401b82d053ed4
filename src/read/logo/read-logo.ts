import type { Complain, Facts } from "../../diagnostics/diagnostic.ts";
import { fault } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import type { Disk } from "../disk.ts";
import { below, leadsOut, unsafe } from "../inside-folder.ts";
import { reasonOf, slashes } from "../paths.ts";
import type { Source } from "../source.ts";

/** A picture that stands in the document itself. */
export type Logo = { readonly type: "image/png" | "image/svg+xml"; readonly base64: string };

/** Bytes of the picture. */
export const logoLimit = 200_000;

type Wrong = { readonly code: string; readonly key?: string; readonly facts?: Facts };

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const isPng = (bytes: Uint8Array): boolean => pngStart.every((byte, at) => bytes[at] === byte);

/** A declaration and comments, then the picture; with a type declaration it could hold entities. */
const svgStart = /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s/>]/;

/** What a page that shows a picture as a picture would not run anyway, and a reader has no use for. */
const active =
  /<!(?:DOCTYPE|ENTITY)|<\/?(?:\w+:)?(?:script|foreignObject|animate\w*|set)\b|\son\w+\s*=|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg)[;,])[^"']{0,20}|javascript:|@import/i;

const judged = (bytes: Uint8Array, path: string): Logo | Wrong => {
  const base64 = Buffer.from(bytes).toString("base64");
  if (isPng(bytes)) return { type: "image/png", base64 };
  const text = new TextDecoder().decode(bytes);
  const found = active.exec(text)?.[0]?.trim();
  const looksLikeSvg = /<svg[\s/>]/.test(text) && !text.includes("\ufffd");
  if (looksLikeSvg && found !== undefined) return { code: "active", facts: { path, found } };
  return looksLikeSvg && svgStart.test(text)
    ? { type: "image/svg+xml", base64 }
    : { code: "not-a-picture", facts: { path } };
};

const take = async (named: string, source: Source, disk: Disk): Promise<Logo | Wrong> => {
  const written = slashes(named);
  const refused = unsafe(written);
  if (refused !== undefined) return { code: "path", key: refused, facts: { path: written } };
  const path = below(source.folder, written);
  const facts = { path };
  const kind = await disk.kind(path);
  if (kind !== "file") return { code: "absent", key: kind === "folder" ? kind : "file", facts };
  if (await leadsOut(path, source, disk)) return { code: "path", key: "link", facts };
  if ((await disk.size(path)) > logoLimit)
    return { code: "too-large", facts: { limit: logoLimit } };
  const bytes = await disk.readBytes(path);
  return bytes ? judged(bytes, path) : { code: "absent", key: "file", facts };
};

/** The logo a plan names, from its own folder alone; what is wrong with it is said at its name. */
export const readLogo = async (
  named: string,
  { source, place }: { readonly source: Source; readonly place: Place },
  disk: Disk,
  complain: Complain,
): Promise<Logo | undefined> => {
  try {
    const found = await take(named, source, disk);
    if ("type" in found) return found;
    complain(fault(`logo/${found.code}`, found.key ?? "found", place, found.facts));
  } catch (error) {
    const facts = { path: slashes(named), reason: reasonOf(error) };
    complain(fault("logo/unreadable", "found", place, facts));
  }
  return undefined;
};
