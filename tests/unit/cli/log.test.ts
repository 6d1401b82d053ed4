import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { terminal } from "../../../src/cli/terminal.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { nodeWriteDisk } from "../../../src/write/node-write-disk.ts";
import { run } from "../../kit/run.ts";

const plan = (version: string, months: number) => `plan:
  id: harbour
  title: Harbour
  status: draft
  version: ${version}
  period: FY2027
institutions:
  school: { name: The school }
roadmap:
  start: 2027-04
  tasks:
    weave: { title: Weaving trials, owner: school, duration: ${months} months }
`;

const listeners = process.listeners("SIGINT");
const { git } = terminal();
for (const one of process.listeners("SIGINT")) {
  if (!listeners.includes(one)) process.removeListener("SIGINT", one);
}

let folder = "";
const inGit = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd: folder,
    stdio: "pipe",
    encoding: "utf8",
    env: { ...process.env, GIT_AUTHOR_DATE: "2026-03-01T00:00:00Z" },
  });
const write = (text: string) => writeFileSync(path.join(folder, "plan.yaml"), text);
const commit = (text: string) => {
  write(text);
  inGit("add", ".");
  inGit("commit", "-qm", "one");
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rip-log-"));
  inGit("init", "-q", "-b", "main");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const disk = { ...nodeDisk, ...nodeWriteDisk, texts: () => ({}), deeds: [] } as never;
const log = (...args: readonly string[]) => run(["log", folder, ...args], { disk, git });
type Line = {
  version?: string;
  revision?: string;
  tags: string[];
  date?: string;
  counts?: Record<string, number>;
  results: Record<string, string>;
};
const lines = async (...args: readonly string[]) =>
  (JSON.parse((await log("--format", "json", ...args)).out) as { lines: Line[] }).lines;

describe("rip log", () => {
  it("tells versions from commits between them, and says what each changed", async () => {
    commit(plan("0.1.0", 12));
    commit(plan("0.1.0", 13));
    commit(plan("0.2.0", 15));
    inGit("tag", "sent");
    const found = await lines();
    expect(found.map(({ version }) => version)).toEqual(["0.1.0", "0.2.0"]);
    expect(found[0]?.counts).toBeUndefined();
    // the commit between them is within the second line
    expect(found[1]).toMatchObject({
      tags: ["sent"],
      date: "2026-03-01",
      counts: { commitment: 1, "needs-agreement": 0, informational: 0 },
    });
    expect(await lines("--all")).toHaveLength(3);
    expect(await lines("--last", "1")).toHaveLength(1);
  });

  it("ends with what is committed since the last version, and with what is not committed", async () => {
    commit(plan("0.1.0", 12));
    commit(plan("0.1.0", 13));
    write(plan("0.1.0", 14));
    const found = await lines();
    expect(found.map(({ revision }) => revision === undefined)).toEqual([false, false, true]);
    expect((await log()).out).toContain("on disk");
    write(plan("0.1.0", 13).replaceAll("\n", "\n\n"));
    expect(await lines()).toHaveLength(2);
  });

  it("follows the results from version to version", async () => {
    const guessed = (version: string, months: number) =>
      plan(version, months).replace(
        `duration: ${months} months`,
        `duration: { low: ${months - 1}, likely: ${months}, high: ${months + 1} }`,
      );
    commit(guessed("0.1.0", 12));
    commit(guessed("0.2.0", 18));
    const found = await lines();
    expect(found.map(({ results }) => results["likelyFinish"])).toEqual([
      "April 2028",
      "October 2028",
    ]);
    const { out } = await log("--format", "markdown");
    expect(out).toContain("| 0.2.0 | 2026-03-01 | draft |");
    expect((await log("--ui-lang", "ja")).out).toContain("2028年10月");
  });

  it("shows a revision that was no plan as such, and goes on", async () => {
    commit("plan: [\n");
    commit(plan("0.2.0", 18));
    const { out, code } = await log();
    expect(code).toBe(0);
    expect(out).toContain("cannot be read as a plan");
    expect(out).toContain("0.2.0");
  });

  it("shows the plan alone where there is no history", async () => {
    write(plan("0.1.0", 12));
    rmSync(path.join(folder, ".git"), { recursive: true });
    expect(await lines()).toMatchObject([{ version: "0.1.0", tags: [] }]);
    expect(readFileSync(path.join(folder, "plan.yaml"), "utf8")).toBe(plan("0.1.0", 12));
  });
});
