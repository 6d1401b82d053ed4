import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * A run of the program told as a story, as text. Lines that begin with `$ ` are typed into a shell, and what is
 * answered stands below them, two spaces in. `@ day DATE` is the day it is, `@ write FILE` puts the lines below
 * that begin with `| ` into a file, `@ change FILE` takes the lines that begin with `- ` out of it and puts those
 * that begin with `+ ` in their place. Every other line is for the reader.
 */
type Line = { readonly kind: "told" | "typed" | "order" | "given"; readonly text: string };

/** An empty line between two lines of an answer is part of it. */
const isAnswer = (texts: readonly string[], at: number): boolean => {
  const next = texts.slice(at).find((text) => text !== "") ?? "";
  const before = texts.slice(0, at).findLast((text) => text !== "") ?? "";
  return next.startsWith("  ") && (texts[at] !== "" || /^( {2}|\$ )/.test(before));
};

const lineOf = (text: string): Line => {
  if (text.startsWith("$ ")) return { kind: "typed", text };
  if (text.startsWith("@ ")) return { kind: "order", text };
  return { kind: /^[|+-]( |$)/.test(text) ? "given" : "told", text };
};

/** What belongs to an order: the lines below it that begin with the sign. */
const givenBelow = (lines: readonly Line[], from: number, sign: string): string => {
  const end = lines.findIndex(({ kind }, place) => place > from && kind !== "given");
  return lines
    .slice(from + 1, end === -1 ? lines.length : end)
    .filter(({ text }) => text.startsWith(sign))
    .map(({ text }) => `${text.slice(2)}\n`)
    .join("");
};

type Place = { readonly folder: string; readonly env: NodeJS.ProcessEnv };

/** Commits by their number in the story: a hash would change with every change of the program. */
const withoutHashes = (text: string, { folder, env }: Place): string => {
  const { stdout } = spawnSync("git", ["log", "--reverse", "--format=%h"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  const hashes = stdout.split("\n").filter((hash) => hash !== "");
  return hashes.reduce((told, hash, place) => {
    const name = `commit-${place + 1}`;
    return told.replace(new RegExp(`${hash}[0-9a-f]*`, "g"), name);
  }, text);
};

const answerTo = (command: string, place: Place): readonly string[] => {
  const { stdout, status } = spawnSync("bash", ["-c", `exec 2>&1; ${command}`], {
    cwd: place.folder,
    env: place.env,
    encoding: "utf8",
  });
  const said = withoutHashes(stdout, place).replaceAll(/\(\d+(\.\d+)? kB\)/g, "(# kB)");
  const lines = said.replace(/\n+$/, "").split("\n");
  const shown = said === "" ? [] : lines.map((line) => (line === "" ? "" : `  ${line}`));
  return status === 0 ? shown : [...shown, `  [${status}]`];
};

const change = (file: string, before: string, after: string): void => {
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(before);
  if (before === "" || at === -1 || text.includes(before, at + 1))
    throw new Error(`${file} does not hold once: ${before}`);
  writeFileSync(file, text.slice(0, at) + after + text.slice(at + before.length));
};

const obey = (lines: readonly Line[], at: number, place: Place): Place => {
  const [, order, word = ""] = /^@ (\w+) (.+)$/.exec(lines[at]?.text ?? "") ?? [];
  const file = path.join(place.folder, word);
  switch (order) {
    case "day": {
      const seconds = String(Date.parse(`${word}T09:00:00Z`) / 1000);
      const when = {
        GIT_AUTHOR_DATE: `${word}T09:00:00Z`,
        GIT_COMMITTER_DATE: `${word}T09:00:00Z`,
      };
      return { ...place, env: { ...place.env, ...when, SOURCE_DATE_EPOCH: seconds } };
    }
    case "write":
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, givenBelow(lines, at, "|"));
      return place;
    case "change":
      change(file, givenBelow(lines, at, "-"), givenBelow(lines, at, "+"));
      return place;
    default:
      throw new Error(`no such order: ${lines[at]?.text}`);
  }
};

/** A folder with the program in the path, of no user and no place. */
const placeFor = (program: string): Place => {
  const folder = mkdtempSync(path.join(tmpdir(), "rip-story-"));
  const bin = mkdtempSync(path.join(tmpdir(), "rip-story-bin-"));
  const script = path.join(bin, "rip");
  writeFileSync(script, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(script, 0o755);
  const env = {
    PATH: `${bin}:${process.env["PATH"]}`,
    HOME: folder,
    LANG: "C",
    LC_ALL: "C",
    TZ: "UTC",
    NO_COLOR: "1",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Coordination desk",
    GIT_AUTHOR_EMAIL: "desk@example.org",
    GIT_COMMITTER_NAME: "Coordination desk",
    GIT_COMMITTER_EMAIL: "desk@example.org",
  };
  execFileSync("git", ["init", "-q", "-b", "main"], { cwd: folder, env });
  return { folder, env };
};

/** The story as it goes now: its own lines, and below every line that is typed what is answered. */
export const retold = (story: string, program: string): string => {
  const texts = story.split("\n");
  const lines = texts.filter((_, at) => !isAnswer(texts, at)).map(lineOf);
  let place = placeFor(program);
  const now: string[] = [];
  try {
    for (const [at, { kind, text }] of lines.entries()) {
      now.push(text);
      if (kind === "order") place = obey(lines, at, place);
      if (kind === "typed") now.push(...answerTo(text.slice(2), place));
    }
  } finally {
    rmSync(place.folder, { recursive: true, force: true });
  }
  return now.join("\n").replaceAll(place.folder, "~");
};
