import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitFolder } from "../../kit/git-folder.ts";

const plan = `plan: { id: harbour, title: { en: Harbour, ja: 港 }, currency: JPY, languages: [en, ja] }
institutions:
  town: { name: { en: The town, ja: 町 } }
  school: { name: { en: The school, ja: 学校 } }
measures:
  loom:
    title: { en: A shared loom, ja: 共用織機 }
    provider: school
    budget: { FY2027: [{ amount: 10百万円, payer: town, status: secured }] }
roadmap:
  start: 2027-04
  tasks:
    weave: { title: { en: Weaving trials, ja: 試織 }, owner: school, duration: 12 months }
`;

let repository = gitFolder();
const file = () => repository.at("plan.yaml");
const write = (text: string) => repository.write("plan.yaml", text);

beforeEach(() => {
  repository = gitFolder();
  write(plan);
  repository.commit("first");
});
afterEach(() => repository.remove());

const diff = (...args: readonly string[]) =>
  repository.rip("diff", `HEAD:${file()}`, file(), ...args);

describe("rip diff", () => {
  it("says so where nothing changed but layout, order and comments, and exits with 0", async () => {
    const turned = plan.replace(/( {2}town:.*\n)( {2}school:.*\n)/, "$2$1");
    write(`# anew\n\n${turned.replace("10百万円", "1000万円")}`);
    const { code, out, err } = await diff("--exit-code", "--fail-on", "informational");
    expect([code, out, err]).toEqual([0, "", "Nothing changed.\n"]);
    expect((await diff("--format", "markdown")).out).toBe("");
    expect(JSON.parse((await diff("--format", "json")).out)).toMatchObject({
      changes: [],
      results: [],
    });
  });

  it("puts what got worse first, with whom it concerns, where it stands and what follows", async () => {
    write(
      plan.replace("12 months", "18 months").replace("title: { en: Harbour", "title: { en: Haven"),
    );
    const { code, out } = await diff();
    expect(out.replaceAll(repository.folder, "").split("\n")).toEqual([
      "From HEAD:/plan.yaml to /plan.yaml",
      "",
      "Promises that got worse or are gone",
      "  roadmap, task “Weaving trials”, duration: 12 months → 18 months (6 months longer)",
      "    The school · /plan.yaml:13",
      "",
      "Binding nobody",
      "  plan, title: Harbour → Haven",
      "    /plan.yaml:1",
      "",
      "What it does to the computed results",
      "  End of the roadmap: March 2028 → September 2028 (worse)",
      "",
      "1 promise worse or gone, 0 to be agreed, 1 for information",
      "",
    ]);
    expect(code).toBe(0);
  });

  it("fails from the class that is asked for, and with any change where that is asked for", async () => {
    write(plan.replace("10百万円", "12百万円"));
    expect((await diff("--fail-on", "commitment")).code).toBe(0);
    expect((await diff("--fail-on", "needs-agreement")).code).toBe(1);
    expect((await diff("--exit-code")).code).toBe(1);
  });

  it("speaks Japanese", async () => {
    write(plan.replace("10百万円", "8百万円"));
    const { out } = await diff("--ui-lang", "ja");
    expect(out).toContain(
      "支援策「共用織機」の事業費「2027年度」の「町」の金額：1,000万円 → 800万円（200万円の減）",
    );
  });

  it("shows one institution only what concerns it", async () => {
    write(plan.replace("10百万円", "8百万円").replace("12 months", "18 months"));
    const { out } = await diff("--institution", "town");
    expect(out).toContain("JPY 2 m less");
    expect(out).not.toContain("Weaving");
  });

  it("gives programs the same changes", async () => {
    write(plan.replace("10百万円", "8百万円").replaceAll("weave", "weaving"));
    const { changes, counts, schema } = JSON.parse((await diff("--format", "json")).out);
    expect(schema).toBe("rip-changes-1");
    expect(counts).toEqual({ commitment: 1, "needs-agreement": 0, informational: 1 });
    expect(changes).toMatchObject([
      { class: "commitment", what: "changed", institutions: [{ id: "town", name: "The town" }] },
      { class: "informational", what: "renamed", id: "roadmap/tasks/weaving renamed" },
    ]);
    expect(changes[0].places.after.line).toBe(9);
  });

  it("writes a table for a merge request into a file", async () => {
    write(plan.replace("10百万円", "8百万円"));
    const target = repository.at("changes.md");
    await diff("--format", "markdown", "--output", target);
    const text = readFileSync(target, "utf8");
    expect(text).toContain("## Promises that got worse or are gone");
    expect(text).toMatch(/\| measure “A shared loom”.* \| The town \| `.*plan\.yaml:9` \|/);
  });

  it("compares the plan on disk with the one revision it is given", async () => {
    write(plan.replace("10百万円", "8百万円"));
    const { out } = await repository.rip("diff", `HEAD:${file()}`);
    expect(out).toContain("JPY 2 m less");
  });

  it("reads a plan in several files from a folder within folders", async () => {
    const deep = repository.at("plans/north");
    mkdirSync(deep, { recursive: true });
    const [head = "", roadmap = ""] = plan.split(/(?=^roadmap:)/m);
    writeFileSync(path.join(deep, "plan.yaml"), head);
    writeFileSync(path.join(deep, "roadmap.yaml"), roadmap);
    repository.commit("second");
    writeFileSync(path.join(deep, "roadmap.yaml"), roadmap.replace("12 months", "18 months"));
    const { out } = await repository.rip("diff", `HEAD:${deep}`);
    expect(out).toContain("6 months longer");
    // what the folder holds answers for each file in it; only its text is asked for
    expect(repository.asked.filter((one) => one === "cat-file blob")).toHaveLength(2);
    expect(repository.asked).not.toContain("cat-file -s");
  });

  it.each([
    ["nowhere", "no commit, branch or tag", /nowhere/],
    ["HEAD", "no plan at that revision", /there is no plan/],
  ])("refuses %s: %s", async (revision, _, said) => {
    const name = revision === "HEAD" ? repository.at("other.yaml") : file();
    const { code, err } = await repository.rip("diff", `${revision}:${name}`, file());
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });

  it("says why a plan cannot be read, and compares nothing", async () => {
    write("plan: [");
    const { code, out, err } = await diff();
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("plan.yaml:1");
  });
});
