import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rip = path.join(root, "bin/rip.js");
const sample = path.join(root, "plans/south-kyushu-shochu");
const isBuilt = existsSync(path.join(root, "dist/cli/start.js"));

type Done = { readonly code: number | null; readonly out: string; readonly err: string };

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = root): Promise<Done> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [rip, ...args],
      {
        cwd,
        env: { ...process.env, NO_COLOR: "", LANG: "C", LC_ALL: "C", ...env },
        maxBuffer: 64e6,
      },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    );
    child.stdin?.end();
  });

describe.runIf(isBuilt || process.env["CI"])("the program as it is shipped", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "rip-run-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("answers --version with the version only", async () => {
    const done = await run(["--version"]);
    expect(done).toMatchObject({ code: 0, err: "" });
    expect(done.out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await run(["--no-color", "--version"])).out).toBe(done.out);
  });

  it("makes a plan that builds and checks at once, and does not make it twice", async () => {
    expect(await run(["init", "x"], {}, folder)).toMatchObject({ code: 0 });
    const built = await run(["build", "x"], {}, folder);
    expect(built.code).toBe(0);
    expect(existsSync(`${folder}/x/document/plan.en.html`)).toBe(true);
    expect((await run(["check", "x"], {}, folder)).code).toBe(0);
    expect((await run(["build", "x", "--check"], {}, folder)).code).toBe(0);
    const again = await run(["init", "x"], {}, folder);
    expect(again.code).toBe(2);
    expect(again.err).toContain("x/plan.yaml");
  });

  it("says the same bytes in another time zone, locale and folder", async () => {
    const show = (env: NodeJS.ProcessEnv, cwd: string) =>
      run(["show", "document", sample, "--lang", "ja", "--date", "2026-04-01"], env, cwd);
    const here = await show({ TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" }, root);
    const there = await show({ TZ: "America/Adak", LANG: "C" }, folder);
    expect(here.out.length).toBeGreaterThan(10_000);
    expect(there.out).toBe(here.out);
  });

  it("stays quiet where the reader stops early", async () => {
    const line = `"${process.execPath}" "${rip}" rules --format json | head -n 1`;
    const done = await new Promise<Done>((resolve) => {
      execFile("bash", ["-c", `set -o pipefail; ${line}`], { cwd: root }, (error, out, err) =>
        resolve({ code: error ? 1 : 0, out, err }),
      );
    });
    expect(done).toEqual({ code: 0, out: "{\n", err: "" });
  });

  it("leaves with 130 on an interrupt", async () => {
    const child = spawn(process.execPath, [rip, "check", "-"], { cwd: root });
    // it waits for standard input; the signal must not come before it listens
    setTimeout(() => child.kill("SIGINT"), 1500);
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(130);
  });

  it("reads standard input", async () => {
    const child = spawn(process.execPath, [rip, "check", "-", "--format", "short"], { cwd: root });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stdin.end("plan: { id: a, titel: A }\n");
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
    expect(out).toContain("<stdin>:1:16: error[shape/unknown-key]");
  });

  it("is one line and 2 where it may not write", async () => {
    writeFileSync(`${folder}/taken`, "a file");
    const done = await run(["build", sample, "--output", `${folder}/taken`]);
    expect(done.code).toBe(2);
    expect(done.err.trimEnd().split("\n")).toHaveLength(1);
    expect(done.err).toMatch(/^rip: /);
  });
});
