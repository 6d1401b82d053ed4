import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { nextVersion } from "../../../src/cli/review-amendments.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { nodeWriteDisk } from "../../../src/write/node-write-disk.ts";
import { type Ran, run } from "../../kit/run.ts";

/** A plan of the years before the fall of case 1: its target is met in brewing year 2012. */
const shochu = `format: 1
plan:
  id: shochu
  # the number of the revision that was agreed
  version: 1.2.0
  title: { en: Honkaku shochu of Kagoshima, ja: 鹿児島の本格焼酎 }
  status: shared # since the meeting
  period: BY2004-BY2014
  languages: [en, ja]
  lead: union
institutions:
  union: { name: { en: Brewers' association, ja: 酒造組合 } }
product: { name: { en: Honkaku shochu, ja: 本格焼酎 } }
indicators:
  shipments:
    name: { en: Shipments, ja: 出荷量 }
    layer: e
    direction: increase
    interval: 12 months
    owner: union
    baseline: { value: "120,000 kL", asOf: BY2003, kind: assumption }
    target: { value: "130,000 kL", asOf: BY2014 }
observations:
  - { indicator: shipments, period: BY2012, value: "136,500 kL", kind: actual }
  - { indicator: shipments, period: BY2014, value: "122,807 kL", kind: actual }
  - { indicator: shipments, period: BY2023, value: "86,320 kL", kind: actual }
  - { indicator: shipments, period: BY2024, value: "82,382 kL", kind: actual }
reviews:
  final: { date: 2026-03, kind: final, reviewer: [union], ifOffTrack: { en: Targets are chosen anew., ja: ターゲットを選び直します。 } }
`;

const review = (args: readonly string[], text = shochu): Promise<Ran> =>
  run(["review", "plan.yaml", ...args], { files: { "plan.yaml": text } });

const shown = (text: string): string => text.replace(/\s+/g, " ");

describe("rip review", () => {
  it("says in its first lines that success fades", async () => {
    const { code, out, err } = await review(["--at", "2026-03"]);
    const [title, , first] = out.split("\n");
    expect(title).toBe("Review: Honkaku shochu of Kagoshima");
    expect(first).toMatch(/^Success fades: “Shipments” met its target of 130,000 kL in BY2012/);
    expect(shown(out)).toContain(
      "has fallen since, from 136,500 kL to 82,382 kL in BY2024 (39.6% less, 4.1% a year); the target is lost again.",
    );
    expect([code, err]).toEqual([0, ""]);
  });

  it("says of the sample what became of its product after brewing year 2012", async () => {
    const disk = { ...nodeDisk, ...nodeWriteDisk, texts: () => ({}), deeds: [] } as never;
    const { out } = await run(["review", "plans/south-kyushu-shochu", "--at", "2026-11"], { disk });
    expect(shown(out.split("\n").slice(2, 6).join(" "))).toMatch(
      /^Success fades: the output of .* in BY2012, at 136,500 kL, and has fallen since, to 82,382 kL in BY2024/,
    );
  });

  it("says the same in Japanese", async () => {
    const { out } = await review(["--at", "2026-03", "--ui-lang", "ja"]);
    expect(out.split("\n")[2]).toMatch(
      /^成功の後退：「出荷量」は2012酒造年度に136,500 kLとなり、目標の130,000 kLに/,
    );
    expect(out.replace(/\s+/g, "")).toContain("目標を再び割り込んでいます。");
  });

  it("says nothing of it before it could be seen", async () => {
    const { out } = await review(["--at", "2013-12"]);
    expect(out).not.toContain("fades");
    expect(shown(out)).toContain("1 on track, 0 slightly behind, 0 behind");
  });

  it("says plainly that a plan has not begun, and that nothing was observed with how to supply it", async () => {
    const before = await review(["--at", "2003-10"]);
    expect(shown(before.out)).toContain("the plan has not begun: it begins in July 2004");
    const none = await review([], shochu.replace(/observations:\n( {2}-.*\n)+/, ""));
    expect(shown(none.out)).toContain("The one indicator has no value by the end of April 2026");
    expect(none.out).toContain('- { indicator: shipments, period: FY2004, value: "130,000 kL"');
    expect(none.out).toContain('shipments,FY2004,"130,000 kL",actual');
    const ja = await review(["--ui-lang", "ja"], shochu.replace(/observations:\n( {2}-.*\n)+/, ""));
    expect(ja.out.replace(/\s+/g, "")).toContain("進み具合は分かりません");
  });

  it("fails a job by the lights it is told to", async () => {
    const codes = async (...args: readonly string[]) => (await review(args)).code;
    expect(await codes("--at", "2015-12")).toBe(0);
    expect(await codes("--at", "2015-12", "--fail-on", "red")).toBe(1);
    expect(await codes("--at", "2015-12", "--fail-on", "amber")).toBe(1);
    expect(await codes("--at", "2013-12", "--fail-on", "amber")).toBe(0);
  });

  it("reads the day as a plan file writes it, and says why it cannot", async () => {
    const texts = await Promise.all(
      ["2026-03", "FY2025", "令和8年3月", "2026-03-14"].map(
        async (at) => (await review(["--at", at, "--format", "json"])).out,
      ),
    );
    expect(new Set(texts.map((text) => JSON.parse(text).at))).toEqual(new Set(["2026-03"]));
    const bad = await review(["--at", "soon"]);
    expect(bad.code).toBe(2);
    expect(bad.err).toContain("`--at`: ");
    expect(bad.err).toContain("`2027-04`");
    expect((await review(["--at", "soon", "--ui-lang", "ja"])).err).toMatch(/^rip: 「--at」: /);
  });

  it("prints one form at a time", async () => {
    const { code, err } = await review(["--format", "json,patch"]);
    expect([code, err]).toEqual([
      2,
      "rip: only one of json, patch can be printed at once; with `--output DIR` the others are files in a folder\n",
    ]);
  });

  it("stands without a template of the plan that fails only here, and says what is wrong with it", async () => {
    const template = "{{#each fading}}{{perYear.nothing.here}}{{/each}}";
    const files = { "plan.yaml": shochu, "templates/prose/en/review-brief.hbs": template };
    const { code, out, err } = await run(["review", "plan.yaml", "--at", "2026-03"], { files });
    expect(out).toBe((await review(["--at", "2026-03"])).out);
    expect(err).toContain("templates/prose/en/review-brief.hbs:1:");
    expect(code).toBe(1);
  });

  it("writes the report beside the documents, by its date, or where it is told to", async () => {
    const beside = await review(["--at", "2026-03", "--format", "html,markdown", "--lang", "en"]);
    expect(Object.keys(beside.disk.texts())).toEqual([
      "plan.yaml",
      "review-2026-03/figures/f15-progress.en.svg",
      "review-2026-03/review.en.html",
      "review-2026-03/review.en.md",
    ]);
    expect(beside.out).toBe("");
    const there = await review([
      "--at",
      "2026-03",
      "--output",
      "out",
      "--format",
      "json,patch,text",
    ]);
    expect(Object.keys(there.disk.texts())).toEqual([
      "out/review.json",
      "out/review.patch",
      "plan.yaml",
    ]);
    expect(there.out).toMatch(/^Review: /);
    const usual = await review(["--at", "2026-03", "--output", "out"]);
    expect(Object.keys(usual.disk.texts())).toContain("out/review.ja.html");
  });

  it("opens the page and the Markdown with the same words", async () => {
    const { disk } = await review(["--at", "2026-03", "--output", "out", "--lang", "en"]);
    const texts = disk.texts();
    const markdown = texts["out/review.en.md"] ?? "";
    expect(markdown).toContain("## 1 In brief\n\n**Success fades:** “Shipments”");
    const page = texts["out/review.en.html"] ?? "";
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain("<strong>Success fades:</strong>");
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });

  it("cannot make a patch of standard input, and needs a folder for its files", async () => {
    const on = (format: string) => run(["review", "-", "--format", format], { input: shochu });
    expect((await on("patch")).code).toBe(2);
    expect((await on("html")).err).toContain("`--output`");
    expect((await on("text")).out).toContain("Success fades");
  });

  it("refuses a file that is none, and says what keeps another from being read", async () => {
    expect((await run(["review", "nowhere.yaml"])).code).toBe(2);
    const broken = await review([], "plan: [\n");
    expect([broken.code, broken.out]).toEqual([1, ""]);
    expect(broken.err).toContain("plan.yaml:");
  });
});

describe("the next revision", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rip-review-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const disk = { ...nodeDisk, ...nodeWriteDisk, texts: () => ({}), deeds: [] } as never;
  const patchOf = (name: string, at: string) =>
    run(["review", name, "--at", at, "--format", "patch"], { disk });

  it("sets status and version, adds the record with its holes, and leaves every comment", async () => {
    const { out } = await review(["--at", "2026-03", "--format", "patch"]);
    expect(out).toContain("--- a/plan.yaml\n+++ b/plan.yaml\n");
    expect(out).toContain("-  version: 1.2.0\n+  version: 1.3.0\n");
    expect(out).toContain("+  status: under-review # since the meeting\n");
    expect(out).toContain("+  reviews.final.findings:\n");
    expect(out).toContain("+    by: union\n+    until: 2026-05\n");
    expect(out).toContain('+      en: "Review of March 2026: ');
    expect(out).not.toMatch(/^-.*#(?! since)/m);
  });

  it("is applied by git to every sample, which is then still without an error", async () => {
    for (const sample of readdirSync("plans").filter((name) => !name.endsWith(".md"))) {
      cpSync(`plans/${sample}`, path.join(folder, sample), { recursive: true });
      const name = path.join(folder, sample);
      const { out, err } = await patchOf(name, "2030-06");
      expect(err, sample).toBe("");
      const local = out.replaceAll(/(?<=^(?:---|\+\+\+) [ab]\/).*\/(?=[^/\n]+$)/gm, "");
      execFileSync("git", ["apply", "-"], { cwd: name, input: local });
      const checked = await run(["check", name, "--format", "json"], { disk });
      const { findings } = JSON.parse(checked.out);
      const errors = findings.filter(
        (one: { severity: string; waiver?: unknown }) => one.severity === "error" && !one.waiver,
      );
      expect(errors, sample).toEqual([]);
    }
  }, 120_000);

  it("counts versions on", () => {
    expect([nextVersion("1.4.2"), nextVersion("0.3"), nextVersion("third")]).toEqual([
      "1.5.0",
      "0.4",
      undefined,
    ]);
  });
});
