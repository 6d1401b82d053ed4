import { main } from "../../src/cli/main.ts";
import type { World } from "../../src/cli/world.ts";
import { noPaint, type Paint } from "../../src/report/paint.ts";
import { type MemoryDisk, memoryDisk } from "./memory-disk.ts";

export type Setting = {
  readonly files?: Readonly<Record<string, string>>;
  readonly disk?: MemoryDisk;
  readonly refuse?: Readonly<Record<string, string>>;
  readonly env?: World["env"];
  readonly input?: string;
  /** What a person types at the questions; given, all streams are terminals. */
  readonly answers?: readonly (string | undefined)[];
  readonly isTerminal?: boolean;
  readonly width?: number;
  readonly today?: string;
  readonly git?: World["git"];
  readonly printPage?: World["printPage"];
};

export type Ran = {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly disk: MemoryDisk;
};

const brush = (name: string) => (text: string) => `<${name}>${text}</${name}>`;

/** Colours that can be read in a test. */
const marked: Paint = {
  error: brush("error"),
  warning: brush("warning"),
  note: brush("note"),
  dim: brush("dim"),
  bold: brush("bold"),
  accent: brush("accent"),
};

/** Runs the whole command line in this process, in a world of its own. */
export const run = async (args: readonly string[], setting: Setting = {}): Promise<Ran> => {
  const said = { out: "", err: "" };
  const { answers, env = {}, files, input = "", refuse, today = "2026-04-01" } = setting;
  const isTerminal = setting.isTerminal ?? answers !== undefined;
  const disk = setting.disk ?? memoryDisk(files, refuse);
  const stream = (name: "out" | "err") => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTerminal,
    width: setting.width ?? 100,
  });
  const queue = [...(answers ?? [])];
  const code = await main(args, {
    env,
    out: stream("out"),
    err: stream("err"),
    input: {
      isTerminal,
      text: async () => input,
      ask: async (question) => {
        said.err += question;
        const answer = queue.shift();
        said.err += `${answer ?? "^C"}\n`;
        return answer;
      },
    },
    paint: async (coloured) => (coloured ? marked : noPaint),
    today,
    disk,
    platform: "linux",
    printPage: setting.printPage ?? (async () => ({ trouble: "failed" as const })),
    git: setting.git ?? (async () => ({ code: 127, out: "" })),
    versions: "node 20, test",
  });
  return { code, ...said, disk };
};
