import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { network as analysis } from "../../../src/analyse/analyses/network.ts";
import type { Shape } from "../../../src/document/drawing.ts";
import { network } from "../../../src/draw/figures/network.ts";
import { radiusOf, sectorTies } from "../../../src/draw/network/draw-matrix.ts";
import { chordPath, tieKind, tieWidth } from "../../../src/draw/network/draw-ties.ts";
import { tiePeriods } from "../../../src/draw/network/tie-periods.ts";
import type { Institution, Link } from "../../../src/model/cluster.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const bodies = (...types: readonly string[]): string =>
  `institutions: { ${types.map((type, n) => `i${n}: { name: Body ${n}, type: ${type} }`).join(", ")} }\n`;

const links = (...list: readonly string[]): string =>
  `chain: { links: [${list.map((one) => `{ ${one} }`).join(", ")}] }\n`;

const link = (from: number, to: number, since?: number, kind = "joint-research"): string =>
  `from: i${from}, to: i${to}, kind: ${kind}${since === undefined ? "" : `, since: ${since}`}`;

const period = "plan: { period: FY2026-FY2030 }\n";

const draw = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(network, plan, { use, language });
};

const titles = (yaml: string) =>
  (["en", "ja"] as const).map((language) => draw(yaml, language)?.drawing.title);

const flat = (shapes: readonly (Shape | string)[]): readonly Shape[] =>
  shapes.flatMap((shape) => (typeof shape === "string" ? [] : [shape, ...flat(shape.children)]));

const wordsOf = (yaml: string): string =>
  flat(draw(yaml)?.drawing.shapes ?? [])
    .flatMap(({ children }) => children.filter((one) => typeof one === "string"))
    .join("\n");

const four = bodies("sme", "university", "bank", "chamber");

describe("the title says who links most and who is linked to nobody", () => {
  test("one leads", () => {
    expect(titles(four + links(link(0, 1), link(0, 2), link(0, 3)))).toEqual([
      "“Body 0” has the most ties, 3 of 3; no institution is without a tie",
      "つながりが最も多いのは「Body 0」（3本のうち3本）。どの機関にもつながりがある",
    ]);
  });

  test("two lead, and one of four is alone", () => {
    const five = bodies("sme", "university", "bank", "chamber", "venture", "media", "sme");
    expect(titles(five + links(link(0, 1), link(0, 2), link(1, 3), link(4, 5)))).toEqual([
      "“Body 0” and “Body 1” have the most ties, 2 each; 1 of 7 institutions is linked to nobody",
      "つながりが最も多いのは「Body 0」「Body 1」（各2本）。7機関のうち1機関は、どの機関ともつながりがない",
    ]);
  });

  test("a third or more are alone: they come first", () => {
    const yaml =
      bodies("sme", "university", "bank", "chamber", "sme") + links(link(0, 1), link(1, 2));
    expect(titles(yaml)).toEqual([
      "2 of 5 institutions are linked to nobody; “Body 1” has the most ties, 2 of 2",
      "5機関のうち2機関は、どの機関ともつながりがない。つながりが最も多いのは「Body 1」（2本のうち2本）",
    ]);
  });

  test("all have the same", () => {
    expect(titles(four + links(link(0, 1), link(2, 3)))).toEqual([
      "Every institution has 1 tie; no institution is without a tie",
      "どの機関もつながりは1本。どの機関にもつながりがある",
    ]);
  });

  test("no tie, or nobody to tie: no figure", () => {
    expect(draw(four)).toBeUndefined();
    expect(draw(bodies("sme"))).toBeUndefined();
  });
});

test("ties stand in the period in which they begin; the months of a border belong to the later", () => {
  const { plan, use } = soundPlanOf(
    period +
      four +
      links(link(0, 1, 2010), link(0, 2, 2016), link(0, 3, 2020), link(1, 2, 2027), link(2, 3)),
  );
  const found = use(analysis);
  if (!found.defined) throw new Error("no network");
  // the plan starts in April 2026: January 2016 is more than ten years before
  expect(
    tiePeriods(plan, found.ties).map(({ fresh, standing, joined }) => [
      fresh.size,
      standing.size,
      joined,
    ]),
  ).toEqual([
    [2, 2, 3],
    [1, 3, 4],
    [1, 5, 4],
  ]);
});

test("a period in which nearly all ties begin is cut in thirds, none of them called planned", () => {
  const yaml =
    period.replace(/period: [^,}\n]+/, "period: 2014-01/2024-12") +
    four +
    links(link(0, 1, 2014), link(0, 2, 2019), link(0, 3, 2022), link(1, 2, 2023));
  const { plan, use } = soundPlanOf(yaml);
  const found = use(analysis);
  if (!found.defined) throw new Error("no network");
  expect(
    tiePeriods(plan, found.ties).map(({ from, to, standing }) => [from, to, standing.size]),
  ).toEqual([
    [12 * 2014, 12 * 2018, 1],
    [12 * 2018, 12 * 2022, 2],
    [12 * 2022, 12 * 2025, 4],
  ]);
  const words = wordsOf(yaml).replaceAll("\n", " ");
  expect(words).toContain("January 2014 to December 2017");
  expect(words).not.toContain("planned");
  expect(words).not.toContain("no tie begins");
});

test("each period is shown with its ties, density and what is new", () => {
  const yaml = period + four + links(link(0, 1, 2010), link(0, 3, 2020), link(1, 2, 2027));
  const words = wordsOf(yaml).replaceAll("\n", " ");
  expect(words).toContain("until March 2016");
  expect(words).toContain("April 2016 to March 2026");
  expect(words).toContain("in the plan’s period, from April 2026");
  expect(words).toContain("1 tie: 16.7% of all pairs");
  expect(words).toContain("3 ties: 50.0% of all pairs");
  expect(words).toContain("up from 16.7% in March 2016");
  const past = draw(period + four + links(link(0, 1, 2010), link(0, 3, 2020)));
  expect(JSON.stringify(past?.drawing.shapes)).toContain("no tie begins within the plan’s period");
});

test("the wider, the more links; kinds that differ are several", () => {
  const { use } = soundPlanOf(
    four +
      links(
        link(0, 1),
        link(0, 1, undefined, "licence"),
        link(0, 2),
        link(0, 2, undefined, "finance"),
      ),
  );
  const found = use(analysis);
  if (!found.defined) throw new Error("no network");
  expect(found.ties.map((tie) => [tieKind(tie), tieWidth(tie)])).toEqual([
    ["knowledge", 2.8],
    ["several", 2.8],
  ]);
});

test("a chord between neighbours bends less than one across the circle", () => {
  expect(chordPath([0, 100], [200, 100], [100, 100])).toBe("M0 100Q100 100 200 100");
  expect(chordPath([0, 0], [0, 200], [100, 100])).toBe("M0 0Q62 100 0 200");
  expect(chordPath([0, 90], [0, 110], [100, 100])).toBe("M0 90Q15 100 0 110");
});

test("who joins others and who holds them together is marked in words", () => {
  const words = wordsOf(four + links(link(0, 1), link(0, 2), link(0, 3)));
  expect(words).toContain("on 100% of shortest paths");
  expect(words).toContain(" −2");
});

test("the table has every tie and everybody without one", () => {
  const data = draw(bodies("sme", "university", "bank") + links(link(0, 1, 2012)))?.data;
  expect(data?.rows.map(({ institutions }) => institutions)).toEqual([["i0", "i1"], ["i2"]]);
  expect(JSON.stringify(data?.rows[0])).toContain("January 2012");
  expect(JSON.stringify(data?.rows[1])).toContain("nobody");
});

test("too many institutions are counted by sector; areas are in proportion", () => {
  const types = ["sme", "university", "bank"];
  const many = bodies(...Array.from({ length: 60 }, (_, n) => types[n % 3] ?? "sme"));
  const yaml = many + links(...Array.from({ length: 59 }, (_, n) => link(n, n + 1)));
  const { use } = soundPlanOf(yaml);
  const found = use(analysis);
  if (!found.defined) throw new Error("no network");
  expect(sectorTies(found)).toEqual({
    groups: ["industry", "academia", "finance"],
    sizes: [20, 20, 20],
    counts: [[0], [20, 0], [19, 20, 0]],
  });
  expect(radiusOf(20, 20)).toBe(28);
  expect(radiusOf(5, 20)).toBe(14);
  const drawn = draw(yaml);
  expect(drawn?.remarks[0]).toContain("With 60 institutions");
  expect(drawn?.data.rows).toHaveLength(59);
});

test("ten thousand institutions are summarised", () => {
  const { plan } = soundPlanOf(four + links(link(0, 1)));
  const institutions = Array.from({ length: 10_000 }, (_, n) => ({
    ...(plan.institutions[n % 4] as Institution),
    id: `i${n}`,
  }));
  const ends = institutions.map((institution) => ({ kind: "institution", institution }) as const);
  const many = institutions.map((_, n) => ({
    ...(plan.chain.links[0] as Link),
    from: ends[n] as (typeof ends)[number],
    to: ends[(n * 7 + 1) % 10_000] as (typeof ends)[number],
  }));
  const large = { ...plan, institutions, chain: { ...plan.chain, links: many } };
  const drawn = drawFigure(network, large, { use: analyse(large), language: "en" });
  expect(svg(drawn?.drawing as never).length).toBeLessThan(20_000);
  expect(drawn?.remarks.length).toBeGreaterThan(0);
});
