import { spawn } from "node:child_process";
import {
  makeTemporaryFolder,
  nodeWriteDisk,
  removeTemporaryFolder,
} from "../../write/node-write-disk.ts";
import type { Printed } from "../world.ts";

/** Milliseconds: a plan of seventy pages takes some three seconds where nothing else runs. */
const timeLimit = 120_000;

/** Letters of what the browser says of itself that are passed on. */
const longest = 300;

type Setting = {
  /** A superuser's browser has no sandbox to run in. */
  readonly isRoot: boolean;
  /** Takes what has to be done where the run is stopped. */
  readonly onStop: (undo: () => void) => void;
  readonly limit?: number;
};

type Ended = { readonly ok: boolean; readonly isLate: boolean; readonly said: string };

const argumentsFor = (folder: string, isRoot: boolean): readonly string[] => [
  "--headless",
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-dev-shm-usage",
  `--user-data-dir=${folder}/profile`,
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-extensions",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  // no name leads anywhere: the page needs nothing, and nobody learns that it was printed
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--no-pdf-header-footer",
  "--generate-pdf-document-outline",
  `--print-to-pdf=${folder}/plan.pdf`,
  `${folder}/plan.html`,
];

const run = (
  program: string,
  args: readonly string[],
  { limit = timeLimit, onStop }: Setting,
): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "ignore", "pipe"],
      windowsHide: true,
    });
    let said = "";
    let isLate = false;
    const clock = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
      // whatever it started itself may hold on to the pipe
      child.stderr.destroy();
    }, limit);
    onStop(() => child.kill("SIGKILL"));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = `${said}${text}`.slice(-4 * longest);
    });
    child.on("error", (error) => {
      clearTimeout(clock);
      resolve({ ok: false, isLate, said: error.message });
    });
    child.on("close", (code) => {
      clearTimeout(clock);
      resolve({ ok: code === 0, isLate, said });
    });
  });

const pdfStart = [0x25, 0x50, 0x44, 0x46];

const isPdf = (bytes: Uint8Array | undefined): bytes is Uint8Array =>
  bytes !== undefined && pdfStart.every((byte, at) => bytes[at] === byte);

/** What the browser said last, without the places of this machine. */
const lastWords = (said: string, folder: string): string =>
  said.replaceAll(folder, "").trim().split("\n").at(-1)?.slice(0, longest) ?? "";

/** Prints a page of HTML with an installed Chromium, in a folder and a profile of its own. */
export const printPage = async (
  program: string,
  html: string,
  setting: Setting,
): Promise<Printed> => {
  const folder = await makeTemporaryFolder();
  setting.onStop(() => removeTemporaryFolder(folder));
  try {
    await nodeWriteDisk.writeNew(`${folder}/plan.html`, new TextEncoder().encode(html));
    const ended = await run(program, argumentsFor(folder, setting.isRoot), setting);
    if (ended.isLate) return { trouble: "late" };
    const pdf = await nodeWriteDisk.readBytes(`${folder}/plan.pdf`);
    if (ended.ok && isPdf(pdf)) return { pdf };
    return { trouble: "failed", said: lastWords(ended.said, folder) };
  } finally {
    removeTemporaryFolder(folder);
  }
};
