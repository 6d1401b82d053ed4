import { expect, test } from "vitest";
import { cellsOf, composed, everyBlock, leadOf, sectionOf, tableOf, textOf } from "./composed.ts";
import { planIn } from "./exhibit-of.ts";

const body = `targets:
  second: { title: Second }
  first: { title: First }
roadmap:
  start: 2026-04
  tasks:
    desk: { title: Desk, duration: 4 months, cost: { value: 2百万円, asOf: FY2027, kind: assumption } }
    late: { title: Late, target: first, start: 2026-10, duration: 2 months, cost: { value: 30百万円, asOf: FY2027, kind: assumption } }
    other: { title: Other, target: second, duration: 1 month }
    early:
      title: Early
      target: first
      phase: research
      readiness: { trl: 3-4 }
      duration: 3 months
      cost: { value: 150百万円, asOf: FY2027, kind: assumption }
      gate: { test: It holds, date: 2026-08 }
    account: { title: Account, duration: 1 month, gate: { test: It adds up, date: 2026-04 } }
`;

test("tasks stand once under their target, by their beginning, with readiness and costs in one unit", async () => {
  const table = tableOf(await composed(planIn(body), "en"), "T11");
  expect(
    table.rows.map(({ cells }) => cells[0]?.map((span) => "text" in span && span.text)),
  ).toEqual(
    ["For all targets", "Desk", "Account", "Second", "Other", "First", "Early", "Late"].map(
      (title) => [title],
    ),
  );
  expect(table.columns.map(({ title }) => title)).toContain(
    "Total cost, JPY m (FY2027 prices, assumption)",
  );
  const early = cellsOf(table.rows[6]);
  expect(early[1]).toBe("research (TRL 3→4)");
  expect(early).toContain("150");
  const ja = tableOf(await composed(planIn(body), "ja"), "T11");
  expect(ja.columns.map(({ title }) => title)).toContain("事業費・百万円（2027年度価格・仮定）");
});

test("a gate says when it is due, and its limit where that is later", async () => {
  const found = everyBlock(sectionOf(await composed(planIn(body), "en"), "7").blocks).find(
    (block) => block.kind === "table" && block.id === "gates",
  );
  const dates = found?.kind === "table" ? found.rows.map((row) => cellsOf(row)[2]) : [];
  expect(dates).toEqual(["June 2026 (limit August 2026)", "April 2026"]);
});

test("gates with a limit after what follows say how long it waits, and nothing else does", async () => {
  const waiting = body.replace(
    "    account:",
    "    next: { title: Next, target: first, after: [early], duration: 1 month }\n    account:",
  );
  const said = async (text: string, language: "en" | "ja") =>
    textOf(sectionOf(await composed(planIn(text), language), "7").blocks);
  expect(await said(waiting, "en")).toContain(
    "One gate may, at its limit, be decided only after the next task is due to begin. That task then waits and begins 2 months late.",
  );
  expect(await said(waiting, "ja")).toContain(
    "1件の判定は、期限が次の取組の開始より後です。期限まで延びれば、次の取組は判定を待ち、2か月遅れて始まります。",
  );
  expect(await said(body, "en")).not.toContain("then waits");
});

test("the market opens with the first sale, not with a permit on the way to it", async () => {
  const sold = `targets: { slim: { title: Slim } }
roadmap:
  tasks:
    permit: { title: Permit, target: slim, phase: commercialisation, layer: product, start: 2027-04, duration: 6 months }
    launch: { title: Launch, target: slim, phase: commercialisation, layer: market, after: [permit], duration: 5 months }
`;
  const lead = leadOf(await composed(planIn(sold), "en"), "2");
  expect(lead).toContain("On the roadmap the first sales come by February 2028, with “Launch”.");
});

test("while the headline is planned to stand still, the indicators below it with values are named", async () => {
  const plan = (shape: string) => `indicators:
  top: { name: Top, headline: true, level: impact, baseline: { value: 0 t, asOf: 2025 }, target: { value: 100 t, asOf: 2031 }${shape} }
  below: { name: Below, parent: top, baseline: { value: 1 t, asOf: 2025 }, target: { value: 2 t, asOf: 2031 } }
  blind: { name: Blind, parent: top, baseline: { value: 1 t, asOf: 2025 }, target: { value: 2 t, asOf: 2031 } }
observations: [{ indicator: below, period: 2026, value: 1 t }]
`;
  const said = async (shape: string) => leadOf(await composed(planIn(plan(shape)), "en"), "12");
  const slow = await said(", interim: [{ date: 2028, value: 3 t }]");
  expect(slow).toContain("too little to show whether the plan is on course");
  expect(slow).toContain(
    "the one indicator that leads to it and has values or interim targets: “Below”.",
  );
  expect(await said("")).not.toContain("does not show yet");
});

test("an option not taken stands with its effect and score beside those taken", async () => {
  const plan = planIn(`criteria: { effect: { name: Effect, worst: 1, best: 5, weight: 1 } }
targets:
  taken: { title: Taken, scores: { effect: 4 }, decision: chosen }
  left: { title: Left, scores: { effect: 2 }, decision: rejected, reason: Late, effect: { likely: 3億円 } }`);
  const table = tableOf(await composed(plan, "en"), "T9");
  expect(cellsOf(table.rows[0]).slice(3)).toEqual(["JPY 300 m (forecast)", "0.25", "Late"]);
  expect(table.note?.at(-1)).toEqual({ kind: "text", text: "”; the targets taken have 0.75." });
  expect(table.note).toContainEqual(expect.objectContaining({ href: "#target-ranking" }));
});
