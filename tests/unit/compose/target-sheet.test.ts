import { expect, test } from "vitest";
import { composed, everyBlock, leadOf, sectionOf, textOf } from "./composed.ts";
import { planIn } from "./exhibit-of.ts";

const body = `institutions:
  maker: { name: Maker }
targets:
  slim: { title: Slim, users: [maker], stages: [] }
  broad: { title: Broad }
  late: { title: Late, decision: rejected, reason: later }
roadmap:
  tasks:
    filing: { title: Filing, target: slim, phase: commercialisation, layer: product, start: 2027-04, duration: 6 months, owner: maker }
    launch: { title: Launch, target: slim, phase: commercialisation, layer: market, after: [filing], duration: 5 months, owner: maker }
indicators:
  value: { name: Value added, targets: [slim], target: { value: 36 million JPY, asOf: FY2030, kind: target } }
  lines: { name: Lines on sale, targets: [slim], parent: value, target: { value: "18 lines", asOf: FY2030, kind: target, note: Six firms with three each. } }
  gain: { name: Value of a line, targets: [slim], parent: value, target: { value: 2 million JPY, asOf: FY2030, kind: target, note: Half of JPY 4 m } }
  makers: { name: Makers, targets: [slim], parent: value, target: { value: "5 firms", asOf: FY2030, kind: target } }
  region: { name: Jobs, targets: [slim, broad], parent: value, target: { value: "9 posts", asOf: FY2030, kind: target } }
`;

const sheetIn = async (language: "en" | "ja", id: string): Promise<string> => {
  const { blocks } = sectionOf(await composed(planIn(body), language), "5");
  const found = everyBlock(blocks).find((one) => one.kind === "section" && one.id === id);
  return found?.kind === "section" ? textOf(found.blocks) : "";
};

test("a sheet says by which month the first is sold, not when papers are filed", async () => {
  const en = await sheetIn("en", "target-slim");
  expect(en).toContain("First sale: by February 2028, with “Launch” (Maker)");
  expect(await sheetIn("ja", "target-slim")).toContain("最初の売上: 2028年2月まで（「Launch」）");
  expect(await sheetIn("en", "target-broad")).not.toContain("First sale");
});

test("a sheet says of which two numbers its effect is the product", async () => {
  const en = await sheetIn("en", "target-slim");
  expect(en).toContain(
    "What the effect is made of: Lines on sale: 18 lines (Six firms with three each)\nValue of a line: JPY 2 m (Half of JPY 4 m)",
  );
  expect(en).not.toContain("Makers");
  expect(en).not.toContain("Jobs");
});

test("the opening leads to every sheet and to the options not taken", async () => {
  const document = await composed(planIn(body), "en");
  const [lead] = sectionOf(document, "5").blocks.filter((one) => one.kind === "lead");
  const links = (lead?.kind === "lead" ? lead.spans : []).flatMap((span) =>
    span.kind === "link" ? [span.href] : [],
  );
  expect(links).toEqual(["#target-slim", "#target-broad", "#t9"]);
  expect(leadOf(document, "5")).toContain("two targets: “Slim” and “Broad”.");
});
