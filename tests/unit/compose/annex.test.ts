import { expect, test } from "vitest";
import type { PlanDocument } from "../../../src/document/block.ts";
import { html } from "../../../src/render/formats/html.ts";
import { json } from "../../../src/render/formats/json.ts";
import { markdown } from "../../../src/render/formats/markdown.ts";
import { planOf } from "../../kit/plan-of.ts";
import { composed, everyBlock, samplePlan, wholeSections } from "./composed.ts";

const document = await composed(await samplePlan(), "en");
const annex = document.annex as PlanDocument;

const tablesIn = ({ sections }: Pick<PlanDocument, "sections">) =>
  everyBlock(sections).filter((block) => block.kind === "table");

test("the annex has the sections of the plan that were worked out, under their numbers", () => {
  const known = new Map(document.sections.map(({ number, title }) => [number, title]));
  expect(annex.sections.map(({ number }) => number)).toContain("8");
  for (const { number, title } of annex.sections) expect(known.get(number)).toBe(title);
  expect(annex.volume).toBe("annex");
  expect(annex.title).toBe(`${document.title}: annex of workings`);
  expect(annex.institutions).toBeUndefined();
});

test("no table is lost or printed twice between the two", () => {
  const ids = [...tablesIn(document), ...tablesIn(annex)].map(({ id }) => id);
  const whole = tablesIn({ sections: wholeSections(document) }).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const behind = everyBlock(document.sections).flatMap((block) =>
    block.kind === "figure" && block.isDataApart ? [block.data.id] : [],
  );
  expect(behind).toContain("f3-chain-data");
  expect(behind).toContain("f8-kpi-ladder-data");
  expect(ids.toSorted()).toEqual([...whole, ...behind].toSorted());
  const numbered = tablesIn(annex).flatMap(({ number }) => (number === "" ? [] : [number]));
  expect(numbered).toEqual(["T27", "T28"]);
});

test("an exhibit keeps its sentences in the plan and leads to its workings", () => {
  const shown = everyBlock(document.sections).find(
    (block) => block.kind === "section" && block.id === "liquidity",
  );
  const blocks = shown?.kind === "section" ? shown.blocks : [];
  expect(blocks.some(({ kind }) => kind === "table")).toBe(false);
  expect(blocks.length).toBeGreaterThan(1);
  expect(JSON.stringify(blocks.at(-1))).toContain("#annex-liquidity");
});

test("no heading of the plan has nothing but the way to the annex under it", () => {
  const ways = everyBlock(document.sections).flatMap((block) =>
    block.kind === "section" && block.blocks.length < 2 ? [JSON.stringify(block.blocks)] : [],
  );
  expect(ways.filter((way) => way.includes("#annex-"))).toEqual([]);
});

test("each format writes both volumes and leads from one to the other", () => {
  const [page, second] = html.render(document, {});
  expect([page?.path, second?.path]).toEqual(["plan.en.html", "annex.en.html"]);
  expect(page?.text).toMatch(/href="?annex\.en\.html#annex-liquidity\b/u);
  expect(page?.text).toMatch(/href="?annex\.en\.html#f3-chain-data\b/u);
  expect(second?.text).toMatch(/href="?plan\.en\.html#overview\b/u);
  const files = markdown.render(document, {});
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? "";
  expect(text("plan.en.md")).toContain("](annex.en.md#cash-until-the-grants-come-in)");
  expect(text("annex.en.md")).toContain("](plan.en.md#0-plan-on-one-page)");
  expect(json.render(document, {}).map(({ path }) => path)).toEqual(["plan.en.json"]);
});

test("a plan of which nothing was computed has no annex of figures", async () => {
  const empty = await composed(planOf("format: 1\n").plan, "ja");
  expect(tablesIn(empty.annex ?? { sections: [] }).some(({ number }) => number === "T27")).toBe(
    false,
  );
});
