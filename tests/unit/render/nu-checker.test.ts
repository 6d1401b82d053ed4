import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPlan, samples } from "../../kit/built-plan.ts";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** Where tests must all run (CI), missing Java is not a reason to skip. */
const hasJava = spawnSync("java", ["-version"]).status === 0 || Boolean(process.env["CI"]);

if (!hasJava) console.warn("THE NU CHECKER IS SKIPPED: no java found");

type Message = { readonly url: string; readonly lastLine: number; readonly message: string };

/** What the checker of the W3C says of some files, all in one run. */
const saidOf = (files: readonly string[], ...options: readonly string[]): readonly string[] => {
  const flags = ["-jar", jar, "--errors-only", "--format", "json", ...options];
  const { stderr, error } = spawnSync("java", [...flags, ...files], {
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as { readonly messages: readonly Message[] };
  return messages.map(
    ({ url, lastLine, message }) => `${path.basename(url)} ${lastLine} ${message}`,
  );
};

describe.skipIf(!hasJava)("the Nu checker", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rip-nu-"));
  const written: string[] = [];

  beforeAll(async () => {
    for (const sample of samples) {
      const { outputs } = await builtPlan({ name: `plans/${sample}` });
      for (const output of outputs) {
        const file = path.join(folder, sample, output.path);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, output.text);
        written.push(file);
      }
    }
  }, 240_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const ending = (end: string): readonly string[] => written.filter((file) => file.endsWith(end));

  test("finds no fault in the page of any sample", () => {
    expect(ending(".html").length).toBeGreaterThanOrEqual(2 * samples.length);
    expect(saidOf(ending(".html"))).toEqual([]);
  }, 240_000);

  test("finds no fault in any figure as a file of its own", () => {
    expect(ending(".svg").length).toBeGreaterThan(20);
    expect(saidOf(ending(".svg"), "--svg")).toEqual([]);
  }, 240_000);

  test("finds the faults there are", () => {
    const page = path.join(folder, "bad.html");
    writeFileSync(page, "<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a><div><td>");
    expect(saidOf([page]).join()).toContain("Duplicate ID");
    const figure = path.join(folder, "bad.svg");
    writeFileSync(figure, '<svg xmlns="http://www.w3.org/2000/svg"><rect fil="red"/></svg>');
    expect(saidOf([figure], "--svg").join()).toContain("fil");
  }, 240_000);
});
