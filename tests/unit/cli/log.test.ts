import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GitFolder, gitFolder } from "../../kit/git-folder.ts";

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

let here: GitFolder;
beforeEach(() => {
  here = gitFolder();
});
afterEach(() => here.remove());

const write = (text: string) => here.write("plan.yaml", text);
const commit = (text: string) => {
  write(text);
  here.commit();
};
const log = (...args: readonly string[]) => here.rip("log", here.folder, ...args);
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
    here.git("tag", "sent");
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
    rmSync(here.at(".git"), { recursive: true });
    expect(await lines()).toMatchObject([{ version: "0.1.0", tags: [] }]);
    expect(here.text("plan.yaml")).toBe(plan("0.1.0", 12));
  });
});
