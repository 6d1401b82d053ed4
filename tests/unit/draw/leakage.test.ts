import { expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { chainClosure } from "../../../src/analyse/analyses/chain-closure.ts";
import { chainAccount } from "../../../src/analyse/chain-account.ts";
import type { Drawing } from "../../../src/document/drawing.ts";
import { leakage } from "../../../src/draw/figures/leakage.ts";
import { columnsOf } from "../../../src/draw/leakage/columns.ts";
import { flowsOf } from "../../../src/draw/leakage/flows.ts";
import { layOut } from "../../../src/draw/leakage/lay-out.ts";
import { wholeParts } from "../../../src/draw/leakage/whole-parts.ts";
import { svg } from "../../../src/render/svg.ts";
import { makeText } from "../../../src/text/text.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

/** The worked number of the page on the closure: 69 kept, 26 leak, 5 open. */
const worked = `plan: { currency: JPY }
chain:
  stages:
    p: { name: P, location: in-region, output: 100円, valueAdded: 45円, wages: 30円 }
    a: { name: A, location: in-region, output: 30円, valueAdded: 15円 }
    c: { name: C, location: in-region, output: 12円, valueAdded: 75% }
    b: { name: B, location: outside }
    m: { name: M, position: market, location: outside }
  links:
    - { from: p, to: m, kind: supply, value: 100円 }
    - { from: a, to: p, kind: supply, value: 30円 }
    - { from: b, to: p, kind: supply, value: 20円 }
    - { from: c, to: a, kind: supply, value: 12円 }
    - { from: b, to: a, kind: supply, value: 3円 }
    - { from: b, to: c, kind: supply, value: 3円 }
`;

const chainOf = (stage: string, links: string): string => `plan: { currency: JPY }
chain:
  stages:
    p: { name: P, location: in-region, output: 100円, ${stage} }
    b: { name: B, location: outside }
    m: { name: M, position: market, location: outside }
  links:
    - { from: p, to: m, kind: supply, value: 100円 }
${links}`;

const draw = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(leakage, plan, { use, language });
};

const titles = (yaml: string) =>
  (["en", "ja"] as const).map((language) => draw(yaml, language)?.drawing.title);

const flowsIn = (yaml: string) => {
  const { use } = soundPlanOf(yaml);
  const [closure, account] = [use(chainClosure), use(chainAccount)];
  if (!closure.defined || !account.defined) throw new Error("no closure");
  return flowsOf(closure, account);
};

const total = (all: readonly { readonly share: number }[]): number =>
  all.reduce((sum, { share }) => sum + share, 0);

test("the title says how much stays and what takes most of the rest", () => {
  expect(titles(worked)).toEqual([
    "Of every 100 yen of sales, 69 to 74 stay in the region; purchases of “B” outside take 26 yen in all",
    "売上100円のうち、域内に残るのは69〜74円。域外から買う「B」に、合わせて26円が出る",
  ]);
  const bought = "    - { from: b, to: p, kind: supply, value: 40円 }\n";
  expect(titles(chainOf("valueAdded: 60円", bought))).toEqual([
    "Of every 100 yen of sales, 60 stay in the region; purchases of “B” outside take 40 yen in all",
    "売上100円のうち、域内に残るのは60円。域外から買う「B」に、合わせて40円が出る",
  ]);
});

test("the title says it too where all, nothing or nobody knows what stays", () => {
  expect(titles(chainOf("valueAdded: 100円", ""))).toEqual([
    "Of every 100 yen of sales, all 100 stay in the region",
    "売上100円のうち、すべてが域内に残る",
  ]);
  expect(titles(chainOf("valueAdded: 40円", ""))).toEqual([
    "Of every 100 yen of sales, 40 stay in the region for certain; where the other 60 end is not known",
    "売上100円のうち、域内に残ることが分かるのは40円。残る60円の行き先は不明",
  ]);
  expect(titles(chainOf("level: 3", ""))).toEqual([
    "Of every 100 yen of sales, none can be followed to where they end",
    "売上100円のうち、行き先をたどれるものがない",
  ]);
  const all = "    - { from: b, to: p, kind: supply, value: 100円 }\n";
  expect(titles(chainOf("level: 3", all))).toEqual([
    "Of every 100 yen of sales, none stay in the region; purchases of “B” outside take 100 yen in all",
    "売上100円のうち、域内に残るものはない。域外から買う「B」に、合わせて100円が出る",
  ]);
});

test("without a closure nothing is drawn", () => {
  expect(draw("chain: { stages: { a: { position: core } } }\n")).toBeUndefined();
});

test("every yen ends once, and the pay that is stated is told apart", () => {
  const flows = flowsIn(worked);
  expect(total(flows)).toBeCloseTo(1, 12);
  const by = (fate: string) => total(flows.filter((flow) => flow.fate === fate));
  expect(by("inside")).toBeCloseTo(0.69, 12);
  expect(by("outside")).toBeCloseTo(0.26, 12);
  expect(by("unknown")).toBeCloseTo(0.05, 12);
  expect(total(flows.filter(({ use }) => use === "pay"))).toBeCloseTo(0.3, 12);
  expect(total(flows.filter(({ use }) => use === "other"))).toBeCloseTo(0.15, 12);
  expect(total(flows.filter(({ use }) => use === "kept"))).toBeCloseTo(0.24, 12);
});

test("pay above what a stage keeps is not believed", () => {
  const flows = flowsIn(worked.replace("wages: 30円", "wages: 50円"));
  expect(flows.some(({ use }) => use === "pay")).toBe(false);
  expect(total(flows)).toBeCloseTo(1, 12);
});

test("what is bought at a place not stated is told apart from what is not explained", () => {
  const bought = "    - { from: b, to: p, kind: supply, value: 30円 }\n";
  const flows = flowsIn(
    chainOf("valueAdded: 60円", bought).replace(", location: outside }\n    m", " }\n    m"),
  );
  expect(total(flows.filter(({ use }) => use === "unplaced"))).toBeCloseTo(0.3, 12);
  expect(total(flows.filter(({ use }) => use === "unexplained"))).toBeCloseTo(0.1, 12);
});

test("each column of the picture is the whole of the sales, to scale", () => {
  const columns = columnsOf(flowsIn(worked));
  const of100 = (nodes: typeof columns.ends) => nodes.reduce((sum, one) => sum + one.of100, 0);
  for (const column of [columns.stages, columns.ends]) {
    expect(total(column)).toBeCloseTo(1, 12);
    expect(of100(column)).toBeCloseTo(100, 9);
  }
  expect(total(columns.ribbons)).toBeCloseTo(1, 12);
  const { inside, unknown, outside } = columns.fates;
  expect([inside, unknown, outside]).toEqual([69, 5, 26]);
  expect(of100(columns.ends.filter(({ fate }) => fate === "inside"))).toBeCloseTo(69, 9);

  const layout = layOut(columns, [0, 400]);
  const heights = (placed: typeof layout.ends) =>
    placed.map(({ node, top, bottom }) => (bottom - top) / node.share);
  const scale = layout.sales.bottom - layout.sales.top;
  for (const one of [...heights(layout.stages), ...heights(layout.ends)])
    expect(one).toBeCloseTo(scale, 6);
  const widths = layout.ribbons.reduce((sum, { width }) => sum + width, 0);
  expect(widths).toBeCloseTo(2 * scale, 6);
});

test("ribbons leave a stage in the order in which they arrive", () => {
  const layout = layOut(columnsOf(flowsIn(worked)), [0, 400]);
  const first = layout.ribbons.filter(({ fate }) => fate !== undefined);
  for (const one of first)
    for (const other of first)
      if (one.from.y < other.from.y && Math.abs(one.from.y - other.from.y) < 1)
        expect(one.to.y).toBeLessThan(other.to.y);
  const stage = layout.stages[0];
  const own = first
    .filter(({ from }) => stage && from.y > stage.top && from.y < stage.bottom)
    .sort((a, b) => a.from.y - b.from.y)
    .map(({ to }) => to.y);
  expect(own.length).toBeGreaterThan(2);
  expect(own).toEqual([...own].sort((a, b) => a - b));
});

test("whole parts sum to the whole; the largest remainders are rounded up", () => {
  expect(wholeParts([1, 1, 1], 100)).toEqual([34, 33, 33]);
  expect(wholeParts([0.7003, 0.055, 0.2447], 100)).toEqual([70, 6, 24]);
  expect(wholeParts([0.5, 0.5], 1)).toEqual([1, 0]);
  expect(wholeParts([0, 0], 100)).toEqual([0, 0]);
  expect(wholeParts([], 100)).toEqual([]);
});

test("many stages and purchases are gathered, and the table has them all", () => {
  const times = <T>(count: number, one: (place: number) => T) =>
    Array.from({ length: count }, (_, place) => one(place));
  const yaml = `plan: { currency: EUR }
chain:
  stages:
    p: { name: P, location: in-region, output: 1000 EUR, valueAdded: 300 EUR }
    m: { name: M, position: market, location: outside }
${times(30, (n) => `    s${n}: { name: S${n}, location: ${n < 15 ? "in-region" : "outside"}, valueAdded: 80% }`).join("\n")}
  links:
    - { from: p, to: m, kind: supply, value: 1000 EUR }
${times(30, (n) => `    - { from: s${n}, to: p, kind: supply, value: ${10 + (n % 15)} EUR }`).join("\n")}
`;
  const drawn = draw(yaml);
  expect(drawn?.drawing.title).toBe(
    "Of every EUR 100 of sales, 50 to 74 stay in the region; purchases of “S29” outside take EUR 2.4 in all",
  );
  expect(drawn?.remarks[0]).toMatch(
    /^The \w+ smallest stages and the nine smallest kinds of purchase outside are gathered/u,
  );
  const names = drawn?.data.rows.map(({ cells }) =>
    cells.map((one) => one.map((span) => "text" in span && span.text).join("")),
  );
  expect(names?.filter(([, use]) => use?.startsWith("bought outside"))).toHaveLength(15);
  const sum = names
    ?.filter(([stage]) => !stage?.startsWith("Together"))
    .reduce((all, cells) => all + Number(cells[3]), 0);
  expect(sum).toBeCloseTo(100, 1);
});

test("ten thousand stages are drawn as a summary", () => {
  const { plan } = soundPlanOf(worked);
  const [model] = plan.chain.stages.slice(1);
  const [link] = plan.chain.links.slice(1);
  if (!model || !link) throw new Error("no model");
  const more = Array.from({ length: 10_000 }, (_, place) => ({ ...model, id: `s${place}` }));
  const cheap = link.value && {
    ...link.value,
    quantity: { ...link.value.quantity, amount: 0.0001 },
  };
  const links = more.map((stage) => ({
    ...link,
    from: { kind: "stage" as const, stage },
    ...(cheap ? { value: cheap } : {}),
  }));
  const large = {
    ...plan,
    chain: {
      ...plan.chain,
      stages: [...plan.chain.stages, ...more],
      links: [...plan.chain.links, ...links],
    },
  };
  const use = analyse(large);
  use(chainClosure);
  const drawn = leakage.draw({
    plan: large,
    use,
    judgement: undefined as never,
    text: makeText("ja"),
    say: (key) => key,
  });
  expect(svg(drawn?.drawing as Drawing).length).toBeLessThan(30_000);
  expect(drawn?.data.rows.length).toBeGreaterThan(10_000);
});
