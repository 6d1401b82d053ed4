import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../kit/run.ts";
import { shippedProgram } from "../../kit/shipped-program.ts";

const plan = `plan: { id: harbour, title: Harbour, currency: JPY, languages: [en] }
institutions:
  town: { name: The town }
  school: { name: The school }
`;
const roadmap = `roadmap:
  start: 2027-04
  tasks:
    weave: { title: Weaving trials, owner: school, duration: 12 months }
`;

let folder = "";

const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: "pipe",
    env: { PATH: process.env["PATH"] ?? "", LANG: "C", HOME: folder },
  });

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

/** The lines that `rip init --git` prints, done as they say. */
const setUp = async (dir: string): Promise<void> => {
  const { code, out } = await run(["init", "--git", dir]);
  expect(code).toBe(0);
  const lines = out.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const [attributes = "", config = ""] = lines;
  write(".gitattributes", `${attributes}\n`);
  expect(config).toBe('git config diff.rip.command "rip git-diff-driver"');
  const program = `'${process.execPath}' '${shippedProgram()}' git-diff-driver`;
  git("config", "diff.rip.command", program);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rip-driver-"));
  git("init", "-q");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const commit = () => {
  git("add", "-A");
  git("commit", "-qm", "a revision");
};

describe("git diff, set up as `rip init --git` says", () => {
  it("says what changed in a plan, and what that does to its results", async () => {
    write("plan.yaml", plan + roadmap);
    await setUp(".");
    commit();
    write("plan.yaml", `# anew\n${plan}${roadmap.replace("12 months", "18 months")}`);
    const said = git("diff");
    expect(said.replace(/\([\da-f]{7}\)/g, "(#)")).toBe(
      [
        "From plan.yaml (#) to plan.yaml",
        "",
        "Promises that got worse or are gone",
        "  roadmap, task “Weaving trials”, duration: 12 months → 18 months (6 months longer)",
        "    The school · plan.yaml:8 → plan.yaml:9",
        "",
        "What it does to the computed results",
        "  End of the roadmap: March 2028 → September 2028 (worse)",
        "",
        "1 promise worse or gone, 0 to be agreed, 0 for information",
        "",
        "",
      ].join("\n"),
    );
    commit();
    expect(git("log", "-p", "--ext-diff", "-1")).toContain("12 months → 18 months");
  });

  it("takes of a plan in several files the others as they are", async () => {
    write("plan.yaml", plan);
    write("roadmap.yaml", roadmap);
    await setUp(".");
    commit();
    write("roadmap.yaml", roadmap.replace("12 months", "18 months"));
    write("plan.yaml", plan.replace("The town", "The city"));
    const said = git("diff", "roadmap.yaml");
    expect(said).toContain("    The school · roadmap.yaml:4\n");
    expect(said).not.toContain("city");
    const both = git("diff");
    expect(both).toContain("The town → The city");
    expect(both.match(/6 months longer/g)).toHaveLength(1);
  });

  it("shows a file that came or went", async () => {
    write("plan.yaml", plan);
    await setUp(".");
    commit();
    write("roadmap.yaml", roadmap);
    git("add", "-N", "roadmap.yaml");
    expect(git("diff")).toContain("roadmap, task “Weaving trials”: new");
    commit();
    rmSync(path.join(folder, "roadmap.yaml"));
    expect(git("diff")).toContain("roadmap, task “Weaving trials”: gone");
  });

  it("says so where nothing changed but layout", async () => {
    write("plan.yaml", plan);
    await setUp(".");
    commit();
    write("plan.yaml", `# a comment\n${plan}`);
    expect(git("diff")).toBe("plan.yaml: nothing changed but layout, order or comments\n");
  });

  it("shows line by line what is no plan, or none that can be read, and goes on", async () => {
    write("other.yaml", "jobs: one\n");
    write("plan.yaml", plan);
    await setUp(".");
    commit();
    write("other.yaml", "jobs: two\n");
    rmSync(path.join(folder, "plan.yaml"));
    write("plan.yaml", `${plan}measures: [`);
    const said = git("diff");
    expect(said).toContain("-jobs: one\n+jobs: two\n");
    expect(said).toContain("+measures: [\n");
  });

  it("follows a plan that is renamed and changed", async () => {
    write("plan.yaml", plan + roadmap);
    await setUp(".");
    commit();
    git("mv", "plan.yaml", "harbour.yaml");
    write("harbour.yaml", plan + roadmap.replace("12 months", "18 months"));
    git("add", "-A");
    expect(git("diff", "-M", "--cached")).toContain("6 months longer");
  });

  it("stays quiet on a whole sample in the tree", async () => {
    cpSync("plans/south-kyushu-shochu", path.join(folder, "plans"), { recursive: true });
    await setUp("plans");
    expect(readFileSync(path.join(folder, ".gitattributes"), "utf8")).toBe(
      "plans/*.yaml diff=rip\n",
    );
    commit();
    const file = path.join(folder, "plans/measures.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/\n {2}([a-z-]+):\n/, "\n  # here\n  $1:\n"));
    expect(git("diff")).toBe(
      "plans/measures.yaml: nothing changed but layout, order or comments\n",
    );
  });
});
