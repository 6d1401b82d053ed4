import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nextVersion } from "../../../src/advance/next-version.ts";
import { type GitFolder, gitFolder } from "../../kit/git-folder.ts";

const why = ["--by", "Desk", "--why", "The round is over", "--date", "2026-05-01"] as const;

let here: GitFolder;
beforeEach(async () => {
  here = gitFolder();
  await here.rip("init", here.folder, "--lang", "en", "--ci", "none");
  here.commit("first");
});
afterEach(() => here.remove());

const rip = (...args: readonly string[]) => here.rip(...args);

describe("rip status", () => {
  it("says where the plan stands and what the next gate asks for", async () => {
    const { code, out, err } = await rip("status", here.folder);
    expect(code).toBe(0);
    expect(out).toContain("no version yet, draft\nthe gate to `deliberation` is open\n");
    expect(err).toContain("next comes deliberation: `rip status deliberation ");
  });

  it("goes through an open gate: status and version in place, comments kept, a log entry", async () => {
    const before = here.text("plan.yaml");
    const { code, out } = await rip("status", "deliberation", here.folder, ...why);
    expect(code).toBe(0);
    expect(out).toContain("version 0.1.0, from draft to deliberation");
    const lines = here.text("plan.yaml").split("\n");
    const lost = before.split("\n").filter((line) => !lines.includes(line));
    expect(lost).toEqual(["  status: draft"]);
    const added = lines.filter((line) => !before.split("\n").includes(line));
    expect(added.slice(0, 3)).toEqual(["  status: deliberation", "  version: 0.1.0", "changes:"]);
    expect(added).toContain("    author: Desk");
    expect(added).toContain("    why: The round is over");
    expect((await rip("check", here.folder)).out).not.toContain("error");
  });

  it("writes what changed since the version before, told from the text that came to it", async () => {
    await rip("status", "deliberation", here.folder, ...why);
    here.commit("0.1.0");
    const own = here.text("plan.yaml");
    const longer = own.replace("duration: 0 }", "duration: 6 months }");
    expect(longer).not.toBe(own);
    here.write("plan.yaml", longer);
    here.commit("longer");
    const { out } = await rip("status", "draft", here.folder, ...why);
    expect(out).toContain("version 0.1.1, from deliberation to draft");
    expect(out).toMatch(/Since 0\.1\.0: 1 promise worse or gone, 0 duties .*6 months longer/);
    expect(here.text("plan.yaml")).toMatch(
      /classes:\n {6}commitment: 1\n {6}needsAgreement: \d+\n {6}informational: 0\n/,
    );
  });

  it("stays before a shut gate, says who has to write what, and writes nothing", async () => {
    await rip("status", "deliberation", here.folder, ...why);
    const before = here.text("plan.yaml");
    const { code, out, err } = await rip("status", "agreed", here.folder, ...why);
    expect(code).toBe(1);
    expect(out).toContain("between the plan and `agreed`: ");
    expect(err).toContain("--as agreed` shows each of them");
    expect(here.text("plan.yaml")).toBe(before);
  });

  it("finishes what a stopped run began: the entry in the log is not written twice", async () => {
    here.write(
      "changes.yaml",
      "changes:\n  - { version: 0.1.0, date: 2026-05-01, status: deliberation, what: w, author: Desk }\n",
    );
    await rip("status", "deliberation", here.folder, ...why);
    expect(here.text("changes.yaml").match(/0\.1\.0/g)).toHaveLength(1);
    expect(here.text("plan.yaml")).toContain("  status: deliberation\n");
  });

  it("says with the gate to sharing what everybody would miss", async () => {
    here.write("plan.yaml", here.text("plan.yaml").replace("status: draft", "status: agreed"));
    const { out, code } = await rip("status", here.folder);
    expect(code).toBe(0);
    expect(out).toContain("between the plan and `shared`");
    expect(out).toContain("before the plan is shared, 1 thing is still to be written:\n");
    expect(out).toContain("  a summary for everybody (`plan.summary`)\n");
  });

  it("shows the lines it would write with --dry-run", async () => {
    const before = here.text("plan.yaml");
    const { out } = await rip("status", "deliberation", here.folder, ...why, "--dry-run");
    expect(out).toContain("-  status: draft\n");
    expect(out).toContain("+  status: deliberation\n");
    expect(here.text("plan.yaml")).toBe(before);
  });

  it.each([
    [["status", "shared", "PLAN", ...why], "goes from `draft` to `deliberation`, not to `shared`"],
    [["status", "deliberation", "PLAN"], "say who moves the plan on"],
    [["status", "deliberation", "PLAN", "--by", "D"], "say why in one sentence"],
    [["status", "agred"], "did you mean `agreed`?"],
    [["status", "deliberation", "-", ...why], "not standard input"],
  ] as const)("refuses %j", async (args, said) => {
    const { code, err } = await rip(...args.map((one) => (one === "PLAN" ? here.folder : one)));
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it("asks for a version it cannot count on from, and takes none twice", async () => {
    here.write(
      "plan.yaml",
      here.text("plan.yaml").replace("status: draft", "status: draft\n  version: spring"),
    );
    expect((await rip("status", "deliberation", here.folder, ...why)).err).toContain(
      "`spring` is not made of numbers",
    );
    const { code } = await rip(
      "status",
      "deliberation",
      here.folder,
      ...why,
      "--new-version",
      "summer",
    );
    expect(code).toBe(0);
    const again = await rip("status", "draft", here.folder, ...why, "--new-version", "summer");
    expect(again.err).toContain("has a version `summer` already");
  });
});

describe("nextVersion", () => {
  it.each([
    [undefined, "deliberation", "0.1.0"],
    ["0.1.0", "agreed", "1.0.0"],
    ["0.9.3", "agreed", "1.0.0"],
    ["1.0.0", "shared", "1.0.1"],
    ["1.0.2", "deliberation", "1.1.0"],
    ["1.4", "agreed", "2.0.0"],
    ["0.3", "draft", "0.3.1"],
    ["v1", "agreed", undefined],
  ] as const)("goes from %s to %s by %s", (before, to, after) => {
    expect(nextVersion(before, to)).toBe(after);
  });
});
