import type { Git } from "../read/git-disk.ts";
import { nodeDisk } from "../read/node-disk.ts";
import { noPaint, type Paint } from "../report/paint.ts";
import { nodeWriteDisk } from "../write/node-write-disk.ts";
import { exit } from "./exit.ts";
import type { Stream, World } from "./world.ts";

const streamOf = (stream: NodeJS.WriteStream): Stream => {
  let isOpen = true;
  // whoever reads may stop early, as `head` does: that is no fault of anybody
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isOpen = false;
  });
  return {
    write: (text) => {
      if (isOpen) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    width: stream.columns ?? 80,
  };
};

const readInput = async (): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString("utf8");
};

const ask = async (question: string): Promise<string | undefined> => {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((resolve) => {
      lines.once("close", () => resolve(undefined));
      lines.once("SIGINT", () => resolve(undefined));
      lines.question(question).then(resolve, () => resolve(undefined));
    });
  } finally {
    lines.close();
  }
};

const paint = async (coloured: boolean): Promise<Paint> => {
  if (!coloured) return noPaint;
  const { Chalk } = await import("chalk");
  const { bold, cyan, dim, red, yellow } = new Chalk({ level: 1 });
  return { error: red.bold, warning: yellow.bold, note: cyan.bold, accent: cyan, bold, dim };
};

/** Bytes git may print: more than any plan that is read. */
const most = 64 * 1024 * 1024;

const git: Git = async (folder, args) => {
  const { execFile } = await import("node:child_process");
  const answer = new Promise<Awaited<ReturnType<Git>>>((resolve) => {
    const options = { cwd: folder, maxBuffer: most, encoding: "utf8", windowsHide: true } as const;
    // a missing git or folder has a code of letters: nothing is there, as far as the caller minds
    execFile("git", args, options, (error, out) =>
      resolve({ code: error ? (typeof error.code === "number" ? error.code : 127) : 0, out }),
    );
  });
  // a file where a folder is needed fails before anything is run
  return answer.catch(() => ({ code: 127, out: "" }));
};

/** reproducible-builds.org: seconds since 1970 that stand for now. */
const today = (): string => {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  const now = epoch && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  if (epoch) return now.toISOString().slice(0, 10);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The world as it is: the only place that knows the process. */
export const terminal = (): World => {
  const undone: (() => void)[] = [];
  process.on("SIGINT", () => {
    for (const undo of undone) undo();
    process.exit(exit.interrupted);
  });
  return {
    env: process.env,
    out: streamOf(process.stdout),
    err: streamOf(process.stderr),
    input: { isTerminal: process.stdin.isTTY === true, text: readInput, ask },
    paint,
    today: today(),
    disk: { ...nodeDisk, ...nodeWriteDisk },
    git,
    platform: process.platform,
    printPage: async (program, html) => {
      const { printPage } = await import("./pdf/print-page.ts");
      const isRoot = process.getuid?.() === 0;
      return printPage(program, html, { isRoot, onStop: (undo) => undone.push(undo) });
    },
    versions: `node ${process.versions.node}, ${process.platform} ${process.arch}`,
  };
};
