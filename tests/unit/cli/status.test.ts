import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nextVersion } from "../../../src/advance/next-version.ts";
import { terminal } from "../../../src/cli/terminal.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { nodeWriteDisk } from "../../../src/write/node-write-disk.ts";
import { run } from "../../kit/run.ts";

const listeners = process.listeners("SIGINT");
const { git } = terminal();
for (const one of process.listeners("SIGINT")) {
  if (!listeners.includes(one)) process.removeListener("SIGINT", one);
}

let folder = "";
const at = (name: string) => path.join(folder, name);
const text = (name: string) => readFileSync(at(name), "utf8");
const inGit = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd: folder,
    stdio: "pipe",
    encoding: "utf8",
  });
const commit = (message: string) => {
  inGit("add", ".");
  inGit("commit", "-qm", message);
};
const disk = { ...nodeDisk, ...nodeWriteDisk, texts: () => ({}), deeds: [] } as never;
const rip = (...args: readonly string[]) => run(args, { disk, git });
const why = ["--by", "Desk", "--why", "The round is over", "--date", "2026-05-01"] as const;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rip-status-"));
  inGit("init", "-q", "-b", "main");
  await rip("init", folder, "--lang", "en");
  commit("first");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("rip status", () => {
  it("says where the plan stands and what the next gate asks for", async () => {
    const { code, out, err } = await rip("status", folder);
    expect(code).toBe(0);
    expect(out).toContain("no version yet, draft\nthe gate to `deliberation` is open\n");
    expect(err).toContain("next comes deliberation: `rip status deliberation ");
  });

  it("goes through an open gate: status and version in place, comments kept, a log entry", async () => {
    const before = text("plan.yaml");
    const { code, out } = await rip("status", "deliberation", folder, ...why);
    expect(code).toBe(0);
    expect(out).toContain("version 0.1.0, from draft to deliberation");
    const lines = text("plan.yaml").split("\n");
    const lost = before.split("\n").filter((line) => !lines.includes(line));
    expect(lost).toEqual(["  status: draft"]);
    const added = lines.filter((line) => !before.split("\n").includes(line));
    expect(added.slice(0, 3)).toEqual(["  status: deliberation", "  version: 0.1.0", "changes:"]);
    expect(added).toContain("    author: Desk");
    expect(added).toContain("    why: The round is over");
    expect((await rip("check", folder)).out).not.toContain("error");
  });

  it("writes what changed since the version before, told from the text that came to it", async () => {
    await rip("status", "deliberation", folder, ...why);
    commit("0.1.0");
    const own = text("plan.yaml");
    const longer = own.replace("duration: 0 }", "duration: 6 months }");
    expect(longer).not.toBe(own);
    writeFileSync(at("plan.yaml"), longer);
    commit("longer");
    const { out } = await rip("status", "draft", folder, ...why);
    expect(out).toContain("version 0.1.1, from deliberation to draft");
    expect(out).toMatch(/Since 0\.1\.0: 1 promise worse or gone, 0 duties .*6 months longer/);
    expect(text("plan.yaml")).toMatch(
      /classes:\n {6}commitment: 1\n {6}needsAgreement: \d+\n {6}informational: 0\n/,
    );
  });

  it("stays before a shut gate, says who has to write what, and writes nothing", async () => {
    await rip("status", "deliberation", folder, ...why);
    const before = text("plan.yaml");
    const { code, out, err } = await rip("status", "agreed", folder, ...why);
    expect(code).toBe(1);
    expect(out).toContain("between the plan and `agreed`: ");
    expect(err).toContain("--as agreed` shows each of them");
    expect(text("plan.yaml")).toBe(before);
  });

  it("finishes what a stopped run began: the entry in the log is not written twice", async () => {
    writeFileSync(
      at("changes.yaml"),
      "changes:\n  - { version: 0.1.0, date: 2026-05-01, status: deliberation, what: w, author: Desk }\n",
    );
    await rip("status", "deliberation", folder, ...why);
    expect(text("changes.yaml").match(/0\.1\.0/g)).toHaveLength(1);
    expect(text("plan.yaml")).toContain("  status: deliberation\n");
  });

  it("shows the lines it would write with --dry-run", async () => {
    const before = text("plan.yaml");
    const { out } = await rip("status", "deliberation", folder, ...why, "--dry-run");
    expect(out).toContain("-  status: draft\n");
    expect(out).toContain("+  status: deliberation\n");
    expect(text("plan.yaml")).toBe(before);
  });

  it.each([
    [["status", "shared", "PLAN", ...why], "goes from `draft` to `deliberation`, not to `shared`"],
    [["status", "deliberation", "PLAN"], "say who moves the plan on"],
    [["status", "deliberation", "PLAN", "--by", "D"], "say why in one sentence"],
    [["status", "agred"], "did you mean `agreed`?"],
    [["status", "deliberation", "-", ...why], "not standard input"],
  ] as const)("refuses %j", async (args, said) => {
    const { code, err } = await rip(...args.map((one) => (one === "PLAN" ? folder : one)));
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it("asks for a version it cannot count on from, and takes none twice", async () => {
    writeFileSync(
      at("plan.yaml"),
      text("plan.yaml").replace("status: draft", "status: draft\n  version: spring"),
    );
    expect((await rip("status", "deliberation", folder, ...why)).err).toContain(
      "`spring` is not made of numbers",
    );
    const { code } = await rip("status", "deliberation", folder, ...why, "--new-version", "summer");
    expect(code).toBe(0);
    const again = await rip("status", "draft", folder, ...why, "--new-version", "summer");
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
