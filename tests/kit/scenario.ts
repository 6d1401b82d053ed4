import { run, type Setting } from "./run.ts";

/**
 * One behaviour of the command line, as text: `==== files NAME ====`, `==== command ====`,
 * `==== stdin ====`, `==== env ====`, and what is expected: stdout, stderr, files after, status.
 */
export type Scenario = {
  readonly about: string;
  readonly command: readonly string[];
  readonly setting: Setting;
  /** As written, for comparing with what came. */
  readonly text: string;
};

const head = /^==== (.+?) ====$/;

type Part = { readonly name: string; readonly text: string };

const partsOf = (text: string): readonly Part[] => {
  const parts: { name: string; lines: string[] }[] = [{ name: "about", lines: [] }];
  for (const line of text.split("\n")) {
    const name = head.exec(line)?.[1];
    if (name === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ name, lines: [] });
  }
  return parts.map(({ name, lines }) => ({ name, text: lines.join("\n") }));
};

/** Words as a shell would split them: spaces separate, single quotes keep. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split("\n")
      .filter((line) => line.includes("="))
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );

const settingOf = (parts: readonly Part[]): Setting => {
  const part = (name: string) => parts.find((one) => one.name === name)?.text;
  const terminal = part("terminal");
  const files = parts.filter(({ name }) => name.startsWith("file "));
  const answers = part("answers")
    ?.split("\n")
    .filter((line) => line !== "");
  return {
    files: Object.fromEntries(files.map(({ name, text }) => [name.slice("file ".length), text])),
    env: pairs(part("env") ?? ""),
    refuse: pairs(part("refuse") ?? ""),
    input: part("stdin") ?? "",
    ...(terminal !== undefined && { isTerminal: true, width: Number(terminal.trim() || 100) }),
    ...(answers && { answers: answers.map((line) => (line === "^C" ? undefined : line)) }),
  };
};

const given = /^(about|command|stdin|env|refuse|terminal|answers|file .+)$/;

export const parseScenario = (text: string): Scenario => {
  const parts = partsOf(text);
  const command = parts.find(({ name }) => name === "command")?.text.trim() ?? "";
  const [program, ...args] = wordsOf(command);
  if (program !== "rip") throw new Error("the command of a scenario begins with rip");
  return { about: (parts[0]?.text ?? "").trim(), command: args, setting: settingOf(parts), text };
};

const section = (name: string, text: string): string =>
  text === "" ? "" : `==== ${name} ====\n${text.endsWith("\n") ? text : `${text}\n`}`;

/** The scenario with what really came in the place of what was expected. */
export const played = async ({ command, setting, text }: Scenario): Promise<string> => {
  const { code, out, err, disk } = await run(command, setting);
  const before = setting.files ?? {};
  const written = Object.keys(disk.texts()).filter((path) => disk.texts()[path] !== before[path]);
  const kept = partsOf(text)
    .filter(({ name }) => given.test(name))
    .map((part) =>
      part.name === "about"
        ? part.text
        : `==== ${part.name} ====\n${part.text.replace(/\n*$/, "\n")}`,
    );
  const about = (kept.shift() ?? "").trim();
  return [
    `${about}\n`,
    ...kept,
    section("stdout", out),
    // how large a document is says nothing about the command line
    section("stderr", err.replace(/\d+\.\d kB/g, "# kB")),
    section("written", written.join("\n")),
    section("status", String(code)),
  ].join("");
};
