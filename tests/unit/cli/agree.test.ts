import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GitFolder, gitFolder } from "../../kit/git-folder.ts";

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

let here: GitFolder;
beforeEach(() => {
  here = gitFolder();
  here.write("plan.yaml", plan);
  here.commit("first");
});
afterEach(() => here.remove());

const rip = (...args: readonly string[]) => here.rip(...args);
const agree = (who: string, ...args: readonly string[]) =>
  rip("agree", who, here.folder, "--date", "2026-11-20", ...args);
const states = async () => {
  const { out } = await rip("agree", "--status", here.folder, "--format", "json");
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
    const head = here.git("rev-parse", "--short", "HEAD").trim();
    expect(here.text("agreements.yaml")).toContain(
      `  # school · The school\n  - institution: school\n    date: 2026-11-20\n    person: A head teacher\n    office: Head\n    conditions: "a: room, “kept”"\n    fingerprint: `,
    );
    expect(here.text("agreements.yaml")).toMatch(new RegExp(`revision: "?${head}"?\\n`));
    expect(here.text("plan.yaml")).toBe(plan);
    expect(await states()).toEqual({ town: "missing", school: "agreed", paper: "missing" });
  });

  it("takes the name of an institution for its id, in any language", async () => {
    expect((await agree("学校", "--by", "校長")).code).toBe(0);
    expect(await states()).toMatchObject({ school: "agreed" });
  });

  it("writes nothing where the same is on record, and another entry where something else is said", async () => {
    await agree("school", "--by", "Head");
    const before = here.text("agreements.yaml");
    const { err, out } = await agree("school", "--by", "Head");
    expect([out, err]).toEqual([
      "",
      "The school agreed to exactly this on 20 November 2026, in the same words; nothing is written\n",
    ]);
    expect(here.text("agreements.yaml")).toBe(before);
    await agree("school", "--by", "Head", "--dissent", "The date");
    expect(
      here
        .text("agreements.yaml")
        .startsWith(before.slice(0, before.indexOf("  # paper")).trimEnd()),
    ).toBe(true);
    expect(here.text("agreements.yaml").match(/institution: school/g)).toHaveLength(2);
  });

  it("names no revision where the plan on disk binds the institution to something else", async () => {
    here.write("plan.yaml", plan.replace("12 months", "14 months"));
    const school = await agree("school", "--by", "Head");
    expect(school.err).toContain("no revision in git binds it in the same words yet");
    expect(here.text("agreements.yaml")).not.toContain("revision");
  });

  it("goes stale for those a change binds and for nobody else, and says what changed", async () => {
    for (const one of ["school", "town"]) await agree(one, "--by", "Head");
    here.commit("agreed");
    here.write(
      "plan.yaml",
      plan
        .replace("harbour\nplan", "HARBOUR\nplan")
        .replace("duration: 6 months", "duration: 9 months"),
    );
    const { out, code } = await rip("agree", "--status", here.folder, "--exit-code");
    expect(code).toBe(1);
    expect(out).toContain("● agreed");
    expect(out).toMatch(
      /◐ stale +The town .*\n {4}changed since [0-9a-f]{7,}:\n {4}- .*6 months → 9 months \(3 months longer\)/,
    );
    expect(await states()).toEqual({ town: "stale", school: "agreed", paper: "missing" });
    expect(out).toContain("1 of the 2 institutions that answer for part of the plan has agreed");
    // the paper is only consulted: the plan is agreed without it
    await agree("town", "--by", "Mayor");
    expect((await rip("agree", "--status", here.folder, "--exit-code")).code).toBe(0);
  });

  it("finds the text that was agreed to in history where the record names no revision", async () => {
    await agree("school", "--by", "Head");
    here.commit("agreed");
    here.write("agreements.yaml", here.text("agreements.yaml").replace(/ {4}revision: .*\n/, ""));
    here.write("plan.yaml", plan.replace("12 months", "14 months"));
    here.commit("longer");
    const { out } = await rip("agree", "--status", here.folder);
    expect(out).toContain("12 months → 14 months");
    rmSync(here.at(".git"), { recursive: true });
    expect((await rip("agree", "--status", here.folder)).out).toContain(
      "is in no revision found here",
    );
  });

  it("lets git join the records of two institutions that agree at the same time", async () => {
    await agree("paper", "--by", "Editor");
    here.commit("prepared");
    for (const one of ["town", "school"]) {
      here.git("checkout", "-qb", one, "main");
      await agree(one, "--by", `Head of ${one}`);
      here.commit(one);
    }
    here.git("merge", "-q", "-m", "joined", "town");
    expect(await states()).toEqual({ town: "agreed", school: "agreed", paper: "agreed" });
  });

  it("keeps the records of a plan in one file in that file", async () => {
    const file = here.at("plan.yaml");
    const { err } = await rip("agree", "town", file, "--by", "Mayor");
    expect(err).toContain(`wrote an entry to ${file}`);
    expect(here.text("plan.yaml").startsWith(`${plan}\nagreements:\n  # town`)).toBe(true);
    const { out } = await rip("agree", "--status", file);
    expect(out).toMatch(/● agreed +The town/);
  });

  it("shows what would be agreed to and writes nothing with --dry-run", async () => {
    const { out } = await agree("town", "--by", "Mayor", "--dry-run");
    expect(out).toContain("The town would agree on 2026-11-20, by Mayor; nothing is written");
    expect(() => here.text("agreements.yaml")).toThrow("ENOENT");
  });

  it.each([
    [["agree"], "which institution agrees?"],
    [["agree", "school"], "say who agrees for the institution"],
    [["agree", "scool", "PLAN", "--by", "X"], "no institution `scool`; did you mean `school`?"],
    [["agree", "school", "-", "--by", "X"], "not standard input"],
    [["agree", "--status", "PLAN", "more"], "has no use for `more`"],
  ] as const)("refuses %j", async (args, said) => {
    const { code, err } = await rip(...args.map((one) => (one === "PLAN" ? here.folder : one)));
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it("says what to write by hand where nothing can be put into a list without changing the rest", async () => {
    const own =
      "agreements:\n  - institution: town\n    date: 2026-01\n    person: M\n    fingerprint: x\n    algorithm: rip-1\n    conditions: |+\n      c\n\n\n";
    here.write("agreements.yaml", own);
    const { code, err } = await agree("school", "--by", "Head");
    expect(code).toBe(2);
    expect(err).toContain(
      "write this into it by hand:\n  agreements:\n    - institution: school\n",
    );
    expect(here.text("agreements.yaml")).toBe(own);
  });
});
