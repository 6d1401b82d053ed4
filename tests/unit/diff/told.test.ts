import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { type Revision, type Told, told } from "../../../src/diff/told.ts";
import { diffTongueOf } from "../../../src/languages/diff-tongue.ts";
import { editedTree } from "../../kit/edited-tree.ts";
import { planSide } from "../../kit/plan-side.ts";
import { sampleTree, type Tree } from "../../kit/plan-tree.ts";

const revisionOf = (value: Tree): Revision => {
  const side = planSide(value);
  const placeOf = () => ({ file: "plan.yaml", line: 1 });
  return { ...side, use: analyse(side.plan), name: "plan.yaml", placeOf };
};

const tree = sampleTree("mizuhara-instruments");
const tongue = await diffTongueOf("en");
const toldOf = (one: Tree, other: Tree): Told => told(revisionOf(one), revisionOf(other), tongue);

const film = ["roadmap", "tasks", "slim-film"] as const;

describe("a list of changes", () => {
  it("says which way a duration went that got three points, or lost them", () => {
    const certain = editedTree(tree, [...film, "duration"], "12 months");
    const estimate = { low: "12 months", likely: "18 months", high: "30 months" };
    const spread = editedTree(tree, [...film, "duration"], estimate);
    const [longer] = toldOf(certain, spread).changes;
    expect(longer?.sentence).toMatch(
      /duration: 12 months → 12 months to 30 months, likely 18 months \(6 months longer\)$/,
    );
    expect(longer?.class).toBe("commitment");
    const [shorter] = toldOf(spread, certain).changes;
    expect(shorter?.move).toBe("6 months shorter");
    expect(shorter?.class).toBe("needs-agreement");
  });

  it("calls members of lists without a name by a few words", () => {
    const fields = ["institutions", "university", "fields"];
    const one = {
      en: "Surface chemistry of very thin films on steel",
      ja: "鋼の上の極薄膜の表面化学",
    };
    const added = toldOf(tree, editedTree(tree, fields, [one])).changes;
    const ids = added.map(({ id }) => id);
    expect(ids.join("\n")).toMatch(
      /^institutions\/university\/fields\/Surface-chemistry-of-ver~\w{6} added$/m,
    );
    for (const id of ids) expect(id).not.toMatch(/[{}]|\d{5}/);
    expect(added.map(({ sentence }) => sentence).join("\n")).toContain(`“${one.en}”: new`);
  });

  it("calls years in paths by their months, however they are written", () => {
    const path = ["measures", "press-sharing", "budget", "FY2027", 1, "amount"];
    const [change] = toldOf(tree, editedTree(tree, path, "50百万円")).changes;
    expect(change?.id).toContain("measures/press-sharing/budget/2027-04..2028-03/");
  });

  it("takes a task with a new id for the same on the critical path", () => {
    const renamed = JSON.parse(JSON.stringify(tree).replaceAll("slim-film", "slimfilm"));
    const { changes, results } = toldOf(tree, renamed);
    expect(new Set(changes.map(({ what }) => what))).toEqual(new Set(["renamed"]));
    expect(changes[0]).toMatchObject({ before: "slim-film", after: "slimfilm" });
    expect(results.map(({ id }) => id)).not.toContain("critical-path");
  });
});
