import { describe, expect, it } from "vitest";
import { memoryDisk } from "../../kit/memory-disk.ts";
import { run } from "../../kit/run.ts";

const plan = `# the plan of the harbour
plan:
  id: harbour        # short
  title: Harbour
  Status: Draft      # since spring
  fiscal_year_start: 4
region: { codes: { jis: [46] } }
`;

const whole = `# the plan of the harbour
plan:
  id: harbour        # short
  title: Harbour
  status: draft      # since spring
  fiscalYearStart: 4
region: { codes: { jis: ["46"] } }
`;

describe("rip check --fix", () => {
  it("writes over the words that are certainly meant, and over nothing else", async () => {
    const { disk, err } = await run(["check", "plan.yaml", "--fix"], {
      files: { "plan.yaml": plan },
    });
    expect(disk.texts()["plan.yaml"]).toBe(whole);
    expect(err).toBe("fixed 4 places in plan.yaml\n");
  });

  it("judges the plan as it is after the fixes", async () => {
    const { out } = await run(["check", "plan.yaml", "--fix", "--format", "short"], {
      files: { "plan.yaml": plan },
    });
    const { out: later } = await run(["check", "plan.yaml", "--format", "short"], {
      files: { "plan.yaml": whole },
    });
    expect(out).toBe(later);
    expect(out).not.toContain("shape/");
  });

  it("keeps a byte order mark and the ends of lines", async () => {
    const windows = `\u{feff}${plan.replaceAll("\n", "\r\n")}`;
    const { disk } = await run(["check", "plan.yaml", "--fix"], {
      files: { "plan.yaml": windows },
    });
    const bytes = Buffer.from((await disk.readBytes("plan.yaml")) ?? []);
    expect(bytes.toString("utf8")).toBe(`\u{feff}${whole.replaceAll("\n", "\r\n")}`);
  });

  it("shows what it would change, and writes nothing, with --dry-run", async () => {
    const { disk, out, err } = await run(["check", "plan.yaml", "--fix", "--dry-run"], {
      files: { "plan.yaml": plan },
    });
    expect(disk.texts()).toEqual({ "plan.yaml": plan });
    expect(out).toBe(`--- plan.yaml
+++ plan.yaml
@@ -5 +5 @@
-  Status: Draft      # since spring
+  status: draft      # since spring
@@ -6 +6 @@
-  fiscal_year_start: 4
+  fiscalYearStart: 4
@@ -7 +7 @@
-region: { codes: { jis: [46] } }
+region: { codes: { jis: ["46"] } }
`);
    expect(err).toBe("");
  });

  it("writes into the file of the folder that has the fault, and only there", async () => {
    const { disk } = await run(["check", "p", "--fix"], {
      files: { "p/plan.yaml": whole, "p/chain.yaml": "chain:\n  Stages: { a: { name: A } }\n" },
    });
    expect(disk.texts()).toEqual({
      "p/plan.yaml": whole,
      "p/chain.yaml": "chain:\n  stages: { a: { name: A } }\n",
    });
  });

  it("says that there is nothing to fix", async () => {
    const { disk, err } = await run(["check", "plan.yaml", "--fix"], {
      files: { "plan.yaml": whole },
    });
    expect(disk.texts()).toEqual({ "plan.yaml": whole });
    expect(err).toMatch(/^nothing to fix/);
  });

  it("leaves a file alone that changed between reading and writing", async () => {
    const disk = memoryDisk({ "plan.yaml": plan });
    const { code, err } = await run(["check", "plan.yaml", "--fix"], {
      disk: { ...disk, readBytes: async () => Buffer.from("other") },
    });
    expect(code).toBe(2);
    expect(err).toContain("`plan.yaml` is not the text that was read");
    expect(disk.texts()).toEqual({ "plan.yaml": plan });
  });

  it.each([
    [["check", "-", "--fix"], "`--fix` needs a plan in a file"],
    [["check", "plan.yaml", "--dry-run"], "`--dry-run` shows what `--fix` would change"],
  ])("refuses %j", async (args, says) => {
    const { code, err } = await run(args, { files: { "plan.yaml": plan }, input: plan });
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
