import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { terminal } from "../../../src/cli/terminal.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { nodeWriteDisk } from "../../../src/write/node-write-disk.ts";
import { run } from "../../kit/run.ts";

const plan = `# the plan of the harbour
plan: { id: harbour, title: { en: Harbour, ja: 港 }, currency: JPY, languages: [en, ja] }
institutions:
  town: { name: { en: The town, ja: 町 } }
  school: { name: { en: The school, ja: 学校 } }
  paper: { name: { en: The paper, ja: 新聞 } }
measures:
  loom:
    title: { en: A shared loom, ja: 共用織機 }
    provider: school
    budget: { FY2027: [{ amount: 10百万円, payer: town, status: secured }] }
roadmap:
  start: 2027-04
  tasks:
    weave: { title: { en: Weaving trials, ja: 試織 }, owner: school, duration: 12 months }
    sell: { title: { en: Selling, ja: 販売 }, owner: town, duration: 6 months, after: [weave] }
roles:
  weave: { accountable: school, consulted: [paper] }
  sell: { accountable: town }
`;

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

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rip-agree-"));
  inGit("init", "-q", "-b", "main");
  writeFileSync(at("plan.yaml"), plan);
  commit("first");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const disk = { ...nodeDisk, ...nodeWriteDisk, texts: () => ({}), deeds: [] } as never;
const rip = (...args: readonly string[]) => run(args, { disk, git });
const agree = (who: string, ...args: readonly string[]) =>
  rip("agree", who, folder, "--date", "2026-11-20", ...args);
const states = async () => {
  const { out } = await rip("agree", "--status", folder, "--format", "json");
  const { institutions } = JSON.parse(out) as {
    institutions: { institution: string; state: string; since?: { changes: { id: string }[] } }[];
  };
  return Object.fromEntries(institutions.map(({ institution, state }) => [institution, state]));
};

describe("rip agree", () => {
  it("says what the institution agrees to, and writes a record with the revision it saw", async () => {
    const { code, out } = await agree(
      "school",
      "--by",
      "A head teacher",
      "--office",
      "Head",
      "--conditions",
      "a: room, “kept”",
    );
    expect(code).toBe(0);
    expect(out).toContain("The school (school) agrees to 2 parts of the plan:");
    expect(out).toContain("  - Weaving trials: carries it out or answers for it (");
    const head = inGit("rev-parse", "--short", "HEAD").trim();
    expect(text("agreements.yaml")).toContain(
      `  # school · The school\n  - institution: school\n    date: 2026-11-20\n    person: A head teacher\n    office: Head\n    conditions: "a: room, “kept”"\n    fingerprint: `,
    );
    expect(text("agreements.yaml")).toMatch(new RegExp(`revision: "?${head}"?\\n`));
    expect(text("plan.yaml")).toBe(plan);
    expect(await states()).toEqual({ town: "missing", school: "agreed", paper: "missing" });
  });

  it("takes the name of an institution for its id, in any language", async () => {
    expect((await agree("学校", "--by", "校長")).code).toBe(0);
    expect(await states()).toMatchObject({ school: "agreed" });
  });

  it("writes nothing where the same is on record, and another entry where something else is said", async () => {
    await agree("school", "--by", "Head");
    const before = text("agreements.yaml");
    const { err, out } = await agree("school", "--by", "Head");
    expect([out, err]).toEqual([
      "",
      "The school agreed to exactly this on 20 November 2026, in the same words; nothing is written\n",
    ]);
    expect(text("agreements.yaml")).toBe(before);
    await agree("school", "--by", "Head", "--dissent", "The date");
    expect(
      text("agreements.yaml").startsWith(before.slice(0, before.indexOf("  # paper")).trimEnd()),
    ).toBe(true);
    expect(text("agreements.yaml").match(/institution: school/g)).toHaveLength(2);
  });

  it("names no revision where the plan on disk binds the institution to something else", async () => {
    writeFileSync(at("plan.yaml"), plan.replace("12 months", "14 months"));
    const school = await agree("school", "--by", "Head");
    expect(school.err).toContain("no revision in git binds it in the same words yet");
    expect(text("agreements.yaml")).not.toContain("revision");
  });

  it("goes stale for those a change binds and for nobody else, and says what changed", async () => {
    for (const one of ["school", "town"]) await agree(one, "--by", "Head");
    commit("agreed");
    writeFileSync(
      at("plan.yaml"),
      plan
        .replace("harbour\nplan", "HARBOUR\nplan")
        .replace("duration: 6 months", "duration: 9 months"),
    );
    const { out, code } = await rip("agree", "--status", folder, "--exit-code");
    expect(code).toBe(1);
    expect(out).toContain("● agreed");
    expect(out).toMatch(
      /◐ stale +The town .*\n {4}changed since [0-9a-f]{7,}:\n {4}- .*6 months → 9 months \(3 months longer\)/,
    );
    expect(await states()).toEqual({ town: "stale", school: "agreed", paper: "missing" });
    expect(out).toContain("1 of the 2 institutions that answer for part of the plan has agreed");
    // the paper is only consulted: the plan is agreed without it
    await agree("town", "--by", "Mayor");
    expect((await rip("agree", "--status", folder, "--exit-code")).code).toBe(0);
  });

  it("finds the text that was agreed to in history where the record names no revision", async () => {
    await agree("school", "--by", "Head");
    commit("agreed");
    writeFileSync(at("agreements.yaml"), text("agreements.yaml").replace(/ {4}revision: .*\n/, ""));
    writeFileSync(at("plan.yaml"), plan.replace("12 months", "14 months"));
    commit("longer");
    const { out } = await rip("agree", "--status", folder);
    expect(out).toContain("12 months → 14 months");
    rmSync(at(".git"), { recursive: true });
    expect((await rip("agree", "--status", folder)).out).toContain("is in no revision found here");
  });

  it("lets git join the records of two institutions that agree at the same time", async () => {
    await agree("paper", "--by", "Editor");
    commit("prepared");
    for (const one of ["town", "school"]) {
      inGit("checkout", "-qb", one, "main");
      await agree(one, "--by", `Head of ${one}`);
      commit(one);
    }
    inGit("merge", "-q", "-m", "joined", "town");
    expect(await states()).toEqual({ town: "agreed", school: "agreed", paper: "agreed" });
  });

  it("keeps the records of a plan in one file in that file", async () => {
    const file = at("plan.yaml");
    const { err } = await rip("agree", "town", file, "--by", "Mayor");
    expect(err).toContain(`wrote an entry to ${file}`);
    expect(text("plan.yaml").startsWith(`${plan}\nagreements:\n  # town`)).toBe(true);
    const { out } = await rip("agree", "--status", file);
    expect(out).toMatch(/● agreed +The town/);
  });

  it("shows what would be agreed to and writes nothing with --dry-run", async () => {
    const { out } = await agree("town", "--by", "Mayor", "--dry-run");
    expect(out).toContain("The town would agree on 2026-11-20, by Mayor; nothing is written");
    expect(() => text("agreements.yaml")).toThrow("ENOENT");
  });

  it.each([
    [["agree"], "which institution agrees?"],
    [["agree", "school"], "say who agrees for the institution"],
    [["agree", "scool", "PLAN", "--by", "X"], "no institution `scool`; did you mean `school`?"],
    [["agree", "school", "-", "--by", "X"], "not standard input"],
    [["agree", "--status", "PLAN", "more"], "has no use for `more`"],
  ] as const)("refuses %j", async (args, said) => {
    const { code, err } = await rip(...args.map((one) => (one === "PLAN" ? folder : one)));
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it("says what to write by hand where nothing can be put into a list without changing the rest", async () => {
    const own =
      "agreements:\n  - institution: town\n    date: 2026-01\n    person: M\n    fingerprint: x\n    algorithm: rip-1\n    conditions: |+\n      c\n\n\n";
    writeFileSync(at("agreements.yaml"), own);
    const { code, err } = await agree("school", "--by", "Head");
    expect(code).toBe(2);
    expect(err).toContain(
      "write this into it by hand:\n  agreements:\n    - institution: school\n",
    );
    expect(text("agreements.yaml")).toBe(own);
  });
});
