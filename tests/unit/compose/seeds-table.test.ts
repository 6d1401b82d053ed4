import { describe, expect, test } from "vitest";
import type { PlanDocument, Table } from "../../../src/document/block.ts";
import { cellsOf, composed, everyBlock, sectionOf } from "./composed.ts";
import { planIn } from "./exhibit-of.ts";

const body = `institutions:
  lab: { name: Lab }
  school: { name: School }
  maker: { name: Maker }
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
    joint: { owner: club, technology: A way of holding, trl: 3, ip: Open, targets: [slim] }
targets:
  slim: { title: Slim, users: [maker], needs: [grip] }
  refused: { title: Refused, decision: rejected, reason: late }
roadmap:
  start: 2026-04
  tasks:
    trial: { title: Trial, target: slim, owner: lab, duration: 6 months, staff: { school: 1 FTE, club: 1 FTE } }
    course: { title: Course, target: slim, owner: desk, after: [{ task: trial, type: SS }], duration: 2 months }
    make: { title: Make, target: slim, owner: maker, after: [trial], duration: 3 months, staff: { club: 1 FTE } }
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
  test("name target, need and the first user of the target who takes over, with the month", async () => {
    const [film] = await rows("en");
    expect(film?.cells).toEqual([
      "A film for joints that move lightly (Lab)",
      "4",
      "Slim",
      "Joints that move lightly (Maker) (close in wording)",
      "Maker (from October 2026)",
      "One patent",
    ]);
    expect(film?.institutions).toEqual(["lab", "maker"]);
    const [ja] = await rows("ja");
    expect(ja?.cells[4]).toBe("Maker (2026年10月から)");
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
