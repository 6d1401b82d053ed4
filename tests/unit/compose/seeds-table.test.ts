import { describe, expect, test } from "vitest";
import type { PlanDocument, Table } from "../../../src/document/block.ts";
import { cellsOf, composed, everyBlock, sectionOf } from "./composed.ts";
import { planIn } from "./exhibit-of.ts";

const body = `chain:
  stages:
    coat: { name: Coating }
    join: { name: Assembly }
    store: { name: Storing }
institutions:
  lab: { name: Lab, stages: [coat, store] }
  school: { name: School }
  maker: { name: Maker, stages: [join] }
  desk: { name: Desk }
  shop: { name: Shop }
  club: { name: Club }
diagnosis:
  needs:
    grip: { who: maker, text: Joints that move lightly }
    price: { who: shop, text: A lower price }
  seeds:
    film: { owner: lab, technology: A film for joints that move lightly, trl: 4, ip: One patent, targets: [slim] }
    cut: { owner: school, technology: Cutting steel finely, trl: 3, ip: Open, targets: slim }
    wear: { owner: maker, technology: Records of wear, trl: 5, ip: Know-how, targets: [slim] }
    idle: { owner: lab, technology: Something else, trl: 2, ip: Open, targets: [refused] }
    joint: { owner: club, technology: A way of holding, trl: 6, ip: Open, targets: [slim] }
targets:
  slim: { title: Slim, stages: [coat, join], users: [maker], needs: [grip] }
  refused: { title: Refused, decision: rejected, reason: late }
roadmap:
  start: 2026-04
  tasks:
    trial: { title: Trial, target: slim, phase: development, readiness: { trl: 4-6 }, owner: lab, duration: 6 months, staff: { school: 1 FTE, club: 1 FTE }, gate: { test: Light } }
    course: { title: Course, target: slim, owner: desk, after: [{ task: trial, type: SS }], duration: 2 months }
    make: { title: Make, target: slim, phase: demonstration, readiness: { trl: 6-8 }, owner: maker, after: [trial], duration: 3 months, staff: { club: 1 FTE } }
    sell: { title: Sell, target: slim, owner: shop, after: [make], duration: 3 months }
`;

const seedsIn = (document: PlanDocument): Table => {
  const found = everyBlock(sectionOf(document, "4").blocks).find(
    (block) => block.kind === "table" && block.id === "seeds",
  );
  if (found?.kind !== "table") throw new Error("no table of technologies");
  return found;
};

const rows = async (language: "en" | "ja") =>
  seedsIn(await composed(planIn(body), language)).rows.map((row) => ({
    cells: cellsOf(row),
    institutions: row.institutions,
  }));

describe("the technologies and who takes them over", () => {
  test("the gate comes before the level that is reached after it", async () => {
    const later = body
      .replace("readiness: { trl: 4-6 }", "readiness: { trl: 4-5 }")
      .replace(
        "    make: {",
        "    ripen: { title: Ripen, target: slim, phase: development, readiness: { trl: 5-6 }, owner: maker, after: [trial], duration: 4 months }\n    make: {",
      )
      .replace("after: [trial], duration: 3 months", "after: [ripen], duration: 3 months");
    const [film] = seedsIn(await composed(planIn(later), "en")).rows.map((row) => cellsOf(row));
    expect(film?.[1]).toBe("4 → 6\ngate in September 2026\nTRL 6 by January 2027");
  });

  test("name target, need and the first user of the target who takes over, with the month", async () => {
    const [film] = await rows("en");
    expect(film?.cells).toEqual([
      "A film for joints that move lightly (Lab)",
      "4 → 6\ngate in September 2026",
      "Slim (Coating; Assembly)",
      "Joints that move lightly (Maker) (in similar words, to be confirmed)",
      "Maker (from October 2026)",
      "One patent",
    ]);
    expect(film?.institutions).toEqual(["lab", "maker"]);
    const [ja] = await rows("ja");
    expect(ja?.cells[4]).toBe("Maker (2026年10月から)");
    expect(ja?.cells[1]).toBe("4 → 6\n2026年9月の判定");
    expect(ja?.cells[3]).toContain("記述が似ており要確認");
  });

  test("lead to the gate before demonstration, and say where a level is enough or none is needed", async () => {
    const table = seedsIn(await composed(planIn(body), "en"));
    const [level] = table.rows.map(({ cells }) => cells[1]);
    expect(level?.some((span) => span.kind === "link" && span.href === "#gates")).toBe(true);
    const [, , wear, idle, joint] = table.rows.map((row) => cellsOf(row)[1]);
    // the holder takes no part in what comes before the demonstration
    expect(wear).toBe("5 → 6 (September 2026)");
    expect(idle).toBe("2");
    expect(joint).toBe("6 (enough for demonstration)");
  });

  test("follow a holder who only helps, one who uses it, and one whose target was not taken", async () => {
    const [, cut, wear, idle, joint] = await rows("en");
    expect(cut?.cells.slice(3, 5)).toEqual([
      "Joints that move lightly (Maker)",
      "Maker (from October 2026)",
    ]);
    expect(joint?.cells[4]).toBe("Maker (from October 2026)");
    expect(wear?.cells[4]).toBe("used by the holder (from October 2026)");
    expect(idle?.cells.slice(2, 5)).toEqual(["–", "–", "–"]);
  });
});
