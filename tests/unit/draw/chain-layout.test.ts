import { expect, test } from "vitest";
import { cardBody } from "../../../src/draw/chain/card-body.ts";
import type { Card, Chart, Flow } from "../../../src/draw/chain/chart.ts";
import { columnsByFlow, columnsByPosition } from "../../../src/draw/chain/columns.ts";
import { gridOf, widthsOf } from "../../../src/draw/chain/grid.ts";
import { crossings, order } from "../../../src/draw/chain/order.ts";
import { place } from "../../../src/draw/chain/place.ts";

const card = (position: Card["position"], more: Partial<Card> = {}): Card => ({
  name: "name",
  details: [],
  lane: "inside",
  position,
  sector: undefined,
  serves: position === "support",
  tags: [],
  look: "plain",
  institutions: [],
  count: 1,
  ...more,
});

const flow = (from: number, to: number, kind: Flow["kind"] = "goods"): Flow => ({
  from,
  to,
  kind,
  amount: undefined,
  words: "",
  leak: undefined,
  count: 1,
});

test("columns follow the longest path of goods", () => {
  const cards = [card("raw-material"), card("processing"), card("core"), card("market")];
  const chart: Chart = { cards, flows: [flow(0, 1), flow(1, 2), flow(0, 2), flow(2, 3)] };
  expect(columnsByFlow(chart)).toEqual([0, 1, 2, 3]);
});

test("what goes in late stands just before it goes in; raw materials stand first", () => {
  const cards = [
    card("raw-material"),
    card("core"),
    card("packaging"),
    card("component"),
    card("raw-material"),
  ];
  const chart: Chart = { cards, flows: [flow(0, 1), flow(1, 2), flow(3, 2), flow(4, 2)] };
  expect(columnsByFlow(chart)).toEqual([0, 1, 2, 1, 0]);
});

test("a return flow does not move a stage, and a circle of goods ends", () => {
  const cards = [card("processing"), card("core"), card("packaging")];
  const back: Chart = { cards, flows: [flow(0, 1), flow(1, 2), flow(2, 0, "return")] };
  expect(columnsByFlow(back)).toEqual([0, 1, 2]);
  const circle: Chart = { cards, flows: [flow(0, 1), flow(1, 2), flow(2, 0)] };
  expect(columnsByFlow(circle)).toEqual([0, 1, 2]);
  const own: Chart = { cards, flows: [flow(0, 0), flow(0, 1)] };
  expect(columnsByFlow(own).slice(0, 2)).toEqual([0, 1]);
});

test("supporting bodies make no column of their own", () => {
  const cards = [card("support"), card("core"), card("market", { lane: "outside" })];
  expect(columnsByPosition({ cards, flows: [] }).slice(1)).toEqual([0, 1]);
  expect(columnsByFlow({ cards, flows: [flow(1, 2), flow(0, 2, "knowledge")] }).slice(1)).toEqual([
    0, 1,
  ]);
});

const twisted = (): Chart => {
  const cards = Array.from({ length: 6 }, () => card("core"));
  return { cards, flows: [flow(0, 5), flow(1, 4), flow(2, 3)] };
};

test("links that cross are untangled", () => {
  const chart = twisted();
  const columns = [0, 0, 0, 1, 1, 1];
  const grid = gridOf(chart, columns, Array(6).fill(40));
  place(grid, { outside: 0, inside: 0 });
  expect(crossings(grid.routes)).toBe(3);
  expect(order(grid)).toBe(0);
});

test("a complete bipartite graph of two and two keeps its one crossing", () => {
  const cards = Array.from({ length: 4 }, () => card("core"));
  const flows = [flow(0, 2), flow(0, 3), flow(1, 2), flow(1, 3)];
  const grid = gridOf({ cards, flows }, [0, 0, 1, 1], Array(4).fill(40));
  expect(order(grid)).toBe(1);
});

test("cards of one lane never overlap, and lanes keep apart", () => {
  const chart = twisted();
  const grid = gridOf(chart, [0, 0, 0, 1, 1, 1], [40, 80, 60, 50, 50, 90]);
  order(grid);
  place(grid, { outside: 0, inside: 100 });
  for (const { inside } of grid.columns) {
    for (const [at, item] of inside.entries()) {
      expect(item.y).toBeGreaterThanOrEqual(100 - 1e-9);
      const before = inside[at - 1];
      if (before) expect(item.y).toBeGreaterThanOrEqual(before.y + before.height + 20 - 1e-9);
    }
  }
});

test("a link over several columns passes by a point in each", () => {
  const cards = [card("core"), card("core"), card("core"), card("core")];
  const grid = gridOf({ cards, flows: [flow(0, 3)] }, [0, 1, 2, 3], Array(4).fill(40));
  expect(grid.routes[0]?.items.map(({ column }) => column)).toEqual([0, 1, 2, 3]);
});

test("eight columns of long words fit a page, and a word of thirteen letters stays whole", () => {
  const cards = Array.from({ length: 8 }, () => card("processing", { name: "authorisation" }));
  const flows = Array.from({ length: 7 }, (_, from) => ({
    ...flow(from, from + 1),
    words: "JPY 1,234 m",
  }));
  const { figure, card: width } = widthsOf({ cards, flows }, columnsByFlow({ cards, flows }));
  expect(figure).toBeLessThanOrEqual(1180);
  expect(cardBody(cards[0] as Card, width).names).toEqual(["authorisation"]);
});
