import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { areaChainFit } from "../../../src/check/rules/area-chain-fit.ts";
import { rivalBenchmark } from "../../../src/check/rules/rival-benchmark.ts";
import { singleDependence } from "../../../src/check/rules/single-dependence.ts";
import { tradedTest } from "../../../src/check/rules/traded-test.ts";
import { checkText } from "../../kit/check-text.ts";

const saying =
  (rule: object) =>
  (yaml: string): readonly string[] =>
    checkText(yaml, { rules: [rule as Rule], as: "agreed" }).map(({ message }) => message);

const indented = (lines: readonly string[]): string =>
  lines.map((line) => `    ${line}\n`).join("");

const chain = (stages: readonly string[], links: readonly string[] = [], rest = ""): string =>
  `plan: { currency: EUR }\nchain:\n  stages:\n${indented(stages)}  links:\n${indented(links.map((link) => `- ${link}`))}${rest}`;

describe("area-chain-fit", () => {
  const say = saying(areaChainFit);
  const plan = (stage: string, ...institutions: readonly string[]): string =>
    `chain:\n  stages:\n    s: { name: S, ${stage} }\ninstitutions:\n${indented(institutions)}`;

  test("one body on the stage's own side is enough, and one whose place is open leaves it open", () => {
    const abroad = "a: { name: A, type: sme, location: outside, stages: s }";
    expect(say(plan("location: in-region", abroad))).toHaveLength(1);
    const home = "b: { name: B, type: sme, location: in-region, stages: s }";
    expect(say(plan("location: in-region", abroad, home))).toEqual([]);
    const open = "b: { name: B, type: sme, stages: s }";
    expect(say(plan("location: in-region", abroad, open))).toEqual([]);
    expect(say(plan("location: 60%", abroad))).toEqual([]);
  });

  test("who only serves a stage may be anywhere, but at a stage of support they do the work", () => {
    const lab = "lab: { name: L, type: national-lab, location: outside, stages: s }";
    expect(say(plan("location: in-region, position: core", lab))).toEqual([]);
    expect(say(plan("location: in-region, position: support", lab))).toHaveLength(1);
    const union = "u: { name: U, type: association, location: outside, stages: s }";
    expect(say(plan("location: in-region, position: core", lab, union))).toHaveLength(1);
    const hospital = "h: { name: H, type: sme, location: in-region, stages: s }";
    expect(say(plan("location: outside, position: market", hospital))).toEqual([]);
  });
});

describe("single-dependence", () => {
  const say = saying(singleDependence);
  const makers = (more: string): string =>
    `core: { name: Core, position: core, location: in-region, output: EUR 100 m, ${more} }`;
  const market = "home: { name: Homes, position: market, location: outside }";
  const sold = "{ from: core, to: home, kind: supply, value: EUR 100 m }";

  test("exactly half is not more than half", () => {
    const shops = "agent: { name: Agent, position: distribution, location: outside }";
    const to = (value: string): string =>
      `{ from: core, to: agent, kind: supply, value: EUR ${value} m }`;
    const rest = "{ from: core, to: home, kind: supply, value: EUR 40 m }";
    expect(say(chain([makers("firms: 9"), shops, market], [to("50"), rest]))).toEqual([]);
    expect(say(chain([makers("firms: 9"), shops, market], [to("51"), rest]))).toEqual([
      "`Core` sells 51% of its output to `Agent`, more than 50%, and no risk names either",
    ]);
  });

  test("several links with one partner count together, and what the plan does not follow is spread", () => {
    const mill = "mill: { name: Mill, position: raw-material, location: outside }";
    const buys = (value: string): string =>
      `{ from: mill, to: core, kind: supply, value: EUR ${value} m }`;
    const all = (more: string) =>
      say(chain([mill, makers(more), market], [buys("20"), buys("10"), sold]));
    expect(all("valueAdded: 60%")).toEqual([
      "`Core` buys 75% of its inputs from `Mill`, more than 50%, and no risk names either",
    ]);
    // 30 of 70
    expect(all("valueAdded: 30%")).toEqual([]);
    expect(all("firms: 9")).toHaveLength(1);
  });

  test("a purchase without a value leaves the share open unless the value added is stated", () => {
    const stages = [
      "mill: { name: Mill, position: raw-material, location: outside }",
      "other: { name: Other, position: raw-material, location: outside }",
    ];
    const links = [
      "{ from: mill, to: core, kind: supply, value: EUR 30 m }",
      "{ from: other, to: core, kind: supply }",
      sold,
    ];
    expect(say(chain([...stages, makers("firms: 9"), market], links))).toEqual([]);
    expect(say(chain([...stages, makers("valueAdded: 50%"), market], links))).toHaveLength(1);
  });

  test("a risk that names the partner answers, and a stage outside is nobody's concern", () => {
    const mill = "mill: { name: Mill, position: raw-material, location: outside }";
    const links = ["{ from: mill, to: core, kind: supply, value: EUR 30 m }", sold];
    const stages = [mill, makers("valueAdded: 60%"), market];
    expect(say(chain(stages, links))).toHaveLength(1);
    expect(say(chain(stages, links, "risks: { r: { text: R, stages: mill } }"))).toEqual([]);
    const away = stages.map((stage) => stage.replace("in-region", "outside"));
    expect(say(chain(away, links))).toEqual([]);
  });

  test("five firms are no single partner, four are", () => {
    const agent = (firms: number): string =>
      `agent: { name: Agent, position: distribution, location: outside, firms: ${firms} firms }`;
    const links = [
      "{ from: core, to: agent, kind: supply, value: EUR 100 m }",
      "{ from: agent, to: home, kind: supply, value: EUR 120 m }",
    ];
    expect(say(chain([makers("firms: 9"), agent(5), market], links))).toEqual([]);
    expect(say(chain([makers("firms: 9"), agent(4), market], links))).toEqual([
      "`Core` sells 100% of its output to `Agent` (4 firms), more than 50%, and no risk names either",
    ]);
  });

  test("sales that add up to more than the output are taken together", () => {
    const stages = [
      makers("firms: 9").replace("100 m", "90 m"),
      "agent: { name: Agent, position: distribution, location: outside }",
    ];
    const links = [
      "{ from: core, to: agent, kind: supply, value: EUR 50 m }",
      "{ from: core, to: home, kind: supply, value: EUR 50 m }",
    ];
    expect(say(chain([...stages, market], links))).toEqual([]);
  });

  test("a shop of the region may buy from one wholesaler", () => {
    const stages = [
      "agent: { name: Agent, position: distribution, location: outside }",
      "shop: { name: Shop, position: retail, location: in-region, output: EUR 150 m }",
    ];
    const links = [
      "{ from: agent, to: shop, kind: supply, value: EUR 100 m }",
      "{ from: shop, to: home, kind: supply, value: EUR 150 m }",
    ];
    expect(say(chain([...stages, market], links))).toEqual([]);
  });

  test("shops are many unless the plan counts them", () => {
    const shop = (firms: string): string =>
      `shop: { name: Shop, position: retail, location: outside${firms} }`;
    const links = [
      "{ from: core, to: shop, kind: supply, value: EUR 100 m }",
      "{ from: shop, to: home, kind: supply, value: EUR 150 m }",
    ];
    expect(say(chain([makers("firms: 9"), shop(""), market], links))).toEqual([]);
    expect(say(chain([makers("firms: 9"), shop(", firms: 1 firm"), market], links))).toEqual([
      "`Core` sells 100% of its output to `Shop` (1 firm), more than 50%, and no risk names either",
    ]);
  });
});

describe("traded-test", () => {
  const say = saying(tradedTest);
  const core = "core: { name: Core, position: core, location: in-region, output: EUR 100 m }";
  const plan = (out: number, local = "in-region"): string =>
    chain(
      [
        core,
        `near: { name: Near, position: market, location: ${local} }`,
        "far: { name: Far, position: market, location: outside }",
      ],
      [
        `{ from: core, to: near, kind: supply, value: EUR ${100 - out} m }`,
        `{ from: core, to: far, kind: supply, value: EUR ${out} m }`,
      ],
      "product: { name: P }",
    );

  test("half is not enough, more is; a market on both sides counts by its share", () => {
    expect(say(plan(50))).toEqual([
      "50% of what the chain sells goes out of the region, not more than 50%",
    ]);
    expect(say(plan(51))).toEqual([]);
    expect(say(plan(20, "60%"))).toEqual([]);
    expect(say(plan(20, "90%"))).toHaveLength(1);
  });

  test("sales to a stage outside that sells on are sales out of the region", () => {
    const yaml = chain(
      [
        core,
        "agent: { name: Agent, position: distribution, location: outside }",
        "far: { name: Far, position: market, location: outside }",
      ],
      [
        "{ from: core, to: agent, kind: supply, value: EUR 100 m }",
        "{ from: agent, to: far, kind: supply, value: EUR 120 m }",
      ],
      "product: { name: P }",
    );
    expect(say(yaml)).toEqual([]);
    // half of the agent is outside: what that half buys has left, whomever it sells to
    const half = yaml
      .replace("distribution, location: outside", "distribution, location: 50%, output: EUR 120 m")
      .replace("market, location: outside", "market, location: in-region")
      .replace("value: EUR 120 m", "value: EUR 80 m");
    expect(say(half)).toEqual([]);
  });
});

describe("rival-benchmark", () => {
  const say = saying(rivalBenchmark);
  const plan = (...rows: readonly string[]): string =>
    `product: { name: P }\ndiagnosis:\n  benchmarks:\n${indented(rows.map((row, place) => `r${place}: { ${row} }`))}`;
  const row = (name: string, more: string, asOf = "2024"): string =>
    `name: ${name}, metric: ${more.includes("days") ? "Days" : "Price"}, value: { value: ${more}, asOf: ${asOf} }`;

  test("a fiscal year, a year and a month of the same number are one year", () => {
    const own = `${row("Own", "19 days")}, own: true`;
    const rows = [row("A", "12 days", "FY2024"), row("B", "24 days", "2024-10")];
    expect(say(plan(own, ...rows))).toEqual([]);
    expect(say(plan(own, row("A", "12 days", "FY2023"), row("B", "24 days")))).toHaveLength(1);
  });

  test("a date that the rule on sources asks for is not asked for twice", () => {
    const rows = ["Own", "A", "B"].map(
      (name) => `name: ${name}, metric: Days, value: { value: 9 days, kind: KIND }`,
    );
    const yaml = plan(`${rows[0]}, own: true`, rows[1] ?? "", rows[2] ?? "");
    expect(say(yaml.replaceAll("KIND", "assumption"))).toHaveLength(3);
    expect(say(yaml.replaceAll("KIND", "actual"))).toEqual([]);
  });

  test("one metric with two rivals is enough", () => {
    const days = [`${row("Own", "19 days")}, own: true`, row("A", "12 days"), row("B", "24 days")];
    const price = [`${row("Own", "EUR 5")}, own: true`, row("A", "EUR 7")];
    expect(say(plan(...days, ...price))).toEqual([]);
    expect(say(plan(...price))).toHaveLength(1);
    expect(say(plan(...price, row("A", "EUR 8")))[0]).toContain("`Price` has 1");
  });

  test("of several years, each rival is held against the region's own value of its year", () => {
    const own = [2004, 2009].map((year) => `${row("Own", "19 days", `${year}`)}, own: true`);
    const late = [row("A", "12 days", "2009"), row("B", "24 days", "2009")];
    expect(say(plan(...own, ...late))).toEqual([]);
    const apart = [row("A", "12 days", "2004"), row("B", "24 days", "2009")];
    expect(say(plan(...own, ...apart))[0]).toContain("no metric has 2 rivals");
  });
});
