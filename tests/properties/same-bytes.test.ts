import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPlan, samples, today } from "../kit/built-plan.ts";
import { shippedProgram } from "../kit/shipped-program.ts";

type Surroundings = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
};

type Done = { readonly code: number | null; readonly out: string; readonly err: string };

const run = (args: readonly string[], { cwd, env }: Surroundings): Promise<Done> =>
  new Promise((resolve) => {
    const whole = { PATH: process.env["PATH"] ?? "", ...env };
    const child = execFile(
      process.execPath,
      [shippedProgram(), ...args],
      { cwd, env: whole, maxBuffer: 50_000_000 },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    );
    child.stdin?.end();
  });

const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(folder, file).replaceAll("\\", "/"),
        readFileSync(file, "latin1"),
      ]),
  );

/** Names the files that differ; whole documents side by side would say nothing. */
const unequal = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (file) => one[file] !== other[file],
  );

describe("the same plan gives the same bytes", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "rip-bytes-"));
    cpSync("plans", path.join(folder, "plans"), { recursive: true });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const written = async (plan: string, name: string, surroundings: Surroundings) => {
    const output = path.join(folder, "out", name);
    const formats = ["--format", "md,html,json", "--output", output, "--date", today, "--quiet"];
    const done = await run(["build", plan, ...formats], surroundings);
    expect(done.code, done.err).toBe(0);
    return filesIn(output);
  };

  /** What a sample was shipped as, once it has been. */
  const shipped = new Map<string, Readonly<Record<string, string>>>();

  it.each(samples)(
    "%s, whatever the time zone, the locale and the folder",
    async (sample) => {
      const relative = `plans/${sample}`;
      const here = await written(relative, `${sample}-here`, {
        cwd: folder,
        env: { TZ: "Pacific/Kiritimati", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" },
      });
      expect(Object.keys(here).length).toBeGreaterThanOrEqual(10);
      shipped.set(sample, here);
      const elsewhere = await written(path.join(folder, relative), `${sample}-elsewhere`, {
        cwd: tmpdir(),
        env: { TZ: "America/St_Johns", LANG: "C", LC_ALL: "C" },
      });
      expect(unequal(here, elsewhere)).toEqual([]);
      const below = await written(`../${sample}/`, `${sample}-below`, {
        cwd: path.join(folder, "plans", sample),
        env: { TZ: "UTC", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      });
      expect(unequal(here, below)).toEqual([]);
    },
    240_000,
  );

  it.each(samples)(
    "%s, as it is shipped and as it is in the sources",
    async (sample) => {
      const surroundings = { cwd: folder, env: {} };
      const theirs =
        shipped.get(sample) ??
        (await written(`plans/${sample}`, `${sample}-shipped`, surroundings));
      const { outputs } = await builtPlan(
        { name: `plans/${sample}` },
        { formats: ["md", "html", "json"] },
      );
      const bytes = (text: string) => Buffer.from(text, "utf8").toString("latin1");
      const ours = Object.fromEntries(outputs.map(({ path, text }) => [path, bytes(text)]));
      expect(unequal(ours, theirs)).toEqual([]);
    },
    240_000,
  );

  it("the second time as the first, and then finds nothing to write", async () => {
    const surroundings = { cwd: folder, env: {} };
    const first = await run(["build", "plans/minimal"], surroundings);
    expect(first.err).toMatch(/^wrote /m);
    const before = filesIn(`${folder}/plans/minimal/document`);
    const second = await run(["build", "plans/minimal"], surroundings);
    expect(second.err).not.toMatch(/^wrote /m);
    expect(unequal(before, filesIn(`${folder}/plans/minimal/document`))).toEqual([]);
  }, 240_000);

  it("whatever is in the folder beside the plan's files, in whatever order the disk lists it", async () => {
    const twin = path.join(folder, "twin");
    // made in another order, with something that is no part of a plan
    const names = readdirSync(`${folder}/plans/south-kyushu-shochu`).sort().reverse();
    for (const name of names.filter((one) => one.endsWith(".yaml"))) {
      cpSync(`${folder}/plans/south-kyushu-shochu/${name}`, path.join(twin, name));
    }
    writeFileSync(path.join(twin, "notes.txt"), "region: no part of the plan");
    const plain = await written("plans/south-kyushu-shochu", "plain", { cwd: folder, env: {} });
    const other = await written("twin", "twin", { cwd: folder, env: {} });
    expect(unequal(plain, other)).toEqual([]);
  }, 240_000);
});

describe("the day a plan is judged on", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "rip-day-"));
    const waiver =
      "waivers:\n  - { rule: chain-closure, reason: no figures yet, person: town, expires: 2027-06-30 }\n";
    writeFileSync(
      path.join(folder, "plan.yaml"),
      readFileSync("plans/minimal/plan.yaml", "utf8") + waiver,
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const check = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    (await run(["check", "plan.yaml", "--format", "short", ...args], { cwd: folder, env })).out;

  const before = String(Date.UTC(2027, 5, 29) / 1000);
  const after = String(Date.UTC(2027, 6, 2) / 1000);

  it("is that of --date", async () => {
    expect(await check(["--date", "2027-06-29"])).not.toContain("expired");
    expect(await check(["--date", "2027-07-01"])).toMatch(/expired|2027-06-30/);
  });

  it("is that of SOURCE_DATE_EPOCH, in every time zone", async () => {
    for (const TZ of ["Pacific/Kiritimati", "America/St_Johns"]) {
      const soon = await check([], { SOURCE_DATE_EPOCH: before, TZ });
      expect(soon).toBe(await check(["--date", "2027-06-29"]));
      const late = await check([], { SOURCE_DATE_EPOCH: after, TZ });
      expect(late).toBe(await check(["--date", "2027-07-02"]));
      expect(late).not.toBe(soon);
    }
  });

  it("is that of --date where both are given", async () => {
    const both = await check(["--date", "2027-06-29"], { SOURCE_DATE_EPOCH: after });
    expect(both).toBe(await check(["--date", "2027-06-29"]));
  });
});
