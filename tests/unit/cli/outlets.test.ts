import { describe, expect, it } from "vitest";
import { check } from "../../../src/cli/commands/check.ts";
import { addToSummary } from "../../../src/cli/job-summary.ts";
import { outletsOf } from "../../../src/cli/outlets.ts";
import { rootedName } from "../../../src/cli/rooted-name.ts";
import type { Ui } from "../../../src/cli/ui.ts";
import type { World } from "../../../src/cli/world.ts";
import type { Reporter } from "../../../src/report/reporter.ts";
import { reporters } from "../../../src/report/reporters/index.gen.ts";
import { memoryDisk } from "../../kit/memory-disk.ts";
import { run } from "../../kit/run.ts";

const all: readonly Reporter[] = reporters;

const outlets = (
  formats?: readonly string[],
  outputs?: readonly string[],
  env: Readonly<Record<string, string>> = {},
) => outletsOf(formats, outputs, env).map(({ reporter, file }) => [reporter.id, file]);

const plan = { "plan.yaml": "plan: { id: a, x: 1 }\n" };

describe("outletsOf", () => {
  it("knows every reporter by the names that the command offers, and no other", () => {
    const names = all.flatMap(({ aliases = [], id }) => [id, ...aliases]);
    expect([...check.flags.format.choices].sort()).toEqual([...names, "auto"].sort());
    for (const name of names) expect(outlets([name]), name).toHaveLength(1);
  });

  it("finds for each reporter the one that writes its summary", () => {
    for (const { summary } of all) {
      if (summary) expect(all.map(({ id }) => id)).toContain(summary.by);
    }
  });

  it("prints pretty where nothing is asked for", () => {
    expect(outlets()).toEqual([["pretty", undefined]]);
    expect(outlets(undefined, ["a.txt"])).toEqual([["pretty", "a.txt"]]);
  });

  it("takes auto for github in a job of GitHub Actions only", () => {
    expect(outlets(["auto"], undefined, { GITHUB_ACTIONS: "true" })).toEqual([
      ["github", undefined],
    ]);
    for (const env of [{}, { CI: "true" }, { GITHUB_ACTIONS: "false" }, { GITHUB_ACTIONS: "" }]) {
      expect(outlets(["auto"], undefined, env as Record<string, string>)).toEqual([
        ["pretty", undefined],
      ]);
    }
    expect(outlets(undefined, undefined, { GITHUB_ACTIONS: "true" })).toEqual([
      ["pretty", undefined],
    ]);
  });

  it("gives each format its file", () => {
    expect(outlets(["pretty", "sarif", "junit"], ["junit=a=b.xml", "sarif=x/f.sarif"])).toEqual([
      ["pretty", undefined],
      ["sarif", "x/f.sarif"],
      ["junit", "a=b.xml"],
    ]);
    expect(outlets(["github-actions"], ["github-actions=a"])).toEqual([["github", "a"]]);
  });

  it("prints first, and takes - for standard output", () => {
    expect(outlets(["json", "short"], ["json=a"])).toEqual([
      ["short", undefined],
      ["json", "a"],
    ]);
    expect(outlets(["json"], ["-"])).toEqual([["json", undefined]]);
    expect(outlets(["sarif", "json"], ["sarif=s", "json=-"])).toEqual([
      ["json", undefined],
      ["sarif", "s"],
    ]);
    expect(() => outlets(["sarif", "json"], ["json=-"])).toThrow();
  });

  it("takes a sign in the name of a folder for part of the name", () => {
    expect(outlets(["json"], ["x/a=b.json"])).toEqual([["json", "x/a=b.json"]]);
    expect(outlets(["json"], ["C:\\a=b.json"])).toEqual([["json", "C:\\a=b.json"]]);
  });
});

describe("rip check into files", () => {
  it("fails the same whatever it is written as, and wherever to", async () => {
    const formats = all.map(({ id }) => id);
    const files = formats.flatMap((id) => ["-o", `${id}=out/${id}`]);
    const args = ["check", "plan.yaml", "--format", formats.join(",")];
    const ran = await run([...args, ...files], { files: plan });
    expect(ran.code).toBe(1);
    expect(ran.out).toBe("");
    for (const id of formats) {
      const one = await run(["check", "plan.yaml", "--format", id], { files: plan });
      expect(one.code, id).toBe(1);
      expect(ran.disk.texts()[`out/${id}`], id).toBe(one.out);
    }
  });

  it("hides with --quiet what is below an error, in every format, and never changes the verdict", async () => {
    const waiver = "{ rule: no-such-rule, reason: r, person: p, expires: 2027-03 }";
    const files = {
      "plan.yaml": `plan: { id: a, title: b, status: draft }\nwaivers: [${waiver}]\n`,
    };
    for (const { id } of all) {
      const args = ["check", "plan.yaml", "--format", id, "--fail-on", "note"];
      const [loud, quiet] = await Promise.all([
        run(args, { files }),
        run([...args, "-q"], { files }),
      ]);
      expect([quiet.code, loud.code], id).toEqual([1, 1]);
      expect(loud.out, id).toContain("no-such-rule");
      expect(quiet.out, id).not.toContain("no-such-rule");
    }
  });

  it("writes nothing where it would write over a plan", async () => {
    const args = ["check", "plan.yaml", "--format", "json,short", "-o", "short=s.txt"];
    const ran = await run([...args, "-o", "json=./x/../plan.yaml"], { files: plan });
    expect(ran.code).toBe(2);
    expect(Object.keys(ran.disk.texts())).toEqual(["plan.yaml"]);
    expect(ran.disk.deeds).toEqual([]);
  });
});

describe("the summary of a job", () => {
  const env = { GITHUB_STEP_SUMMARY: "sum/step.md" };
  const args = ["check", "plan.yaml", "--format", "github"];

  it("is added to, and has the whole list", async () => {
    const many = Array.from({ length: 30 }, (_, number) => `  k${number}: 1\n`).join("");
    const files = { "plan.yaml": `plan:\n${many}`, "sum/step.md": "before\n" };
    const ran = await run(args, { files, env });
    const text = ran.disk.texts()["sum/step.md"] ?? "";
    expect(text.startsWith("before\n## rip check\n")).toBe(true);
    expect(text.match(/^\| `plan\.yaml/gm)).toHaveLength(30);
    expect(ran.out.match(/^::error /gm)).toHaveLength(10);
    expect(ran.out).toContain("20 more findings are not shown here; the summary of the job");
  });

  it("is left alone by every other format, and where no job keeps one", async () => {
    for (const { id } of all.filter(({ summary }) => !summary)) {
      const ran = await run(["check", "plan.yaml", "--format", id], { files: plan, env });
      expect(Object.keys(ran.disk.texts()), id).toEqual(["plan.yaml"]);
    }
    const empty = await run(args, { files: plan, env: { GITHUB_STEP_SUMMARY: "" } });
    expect(Object.keys(empty.disk.texts())).toEqual(["plan.yaml"]);
  });

  it("is cut to its counts where it would be too long to be shown", async () => {
    const disk = memoryDisk({ "step.md": "before\n" });
    const around = { ui: {} as Ui, world: { disk } as unknown as World };
    await addToSummary("step.md", { whole: "計".repeat(333_334), short: "short\n" }, around);
    expect(disk.texts()["step.md"]).toBe("before\nshort\n");
    await addToSummary("step.md", { whole: "計".repeat(333_333), short: "short\n" }, around);
    expect(disk.texts()["step.md"]).toHaveLength(13 + 333_333);
  });

  it("is no reason to fail", async () => {
    const ran = await run(args, { files: plan, env, refuse: { sum: "EACCES" } });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("::error ");
    expect(ran.err).toContain("no permission to write `sum/step.md`");
  });
});

describe("rootedName", () => {
  it.each([
    ["plan.yaml", "/repo/plans", "/repo", "plans/plan.yaml"],
    ["./plan.yaml", "/repo", "/repo", "plan.yaml"],
    ["../other/plan.yaml", "/repo/plans", "/repo", "other/plan.yaml"],
    ["/repo/a/b.yaml", "/tmp", "/repo", "a/b.yaml"],
    ["/repository/b.yaml", "/tmp", "/repo", "/repository/b.yaml"],
    ["..\\x\\plan.yaml", "C:\\repo\\y", "C:\\repo", "x/plan.yaml"],
    ["plan.yaml", "/", "/", "plan.yaml"],
    ["<stdin>", "/repo", "/repo", "<stdin>"],
  ])("sees %j in %j from %j as %j", (name, folder, root, seen) => {
    expect(rootedName(name, folder, root)).toBe(seen);
  });
});
