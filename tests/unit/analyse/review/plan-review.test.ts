import { describe, expect, test } from "vitest";
import { analyse } from "../../../../src/analyse/analyse.ts";
import { planAt } from "../../../../src/analyse/review/plan-at.ts";
import { planReview } from "../../../../src/analyse/review/plan-review.ts";
import { planOf } from "../../../kit/plan-of.ts";

const indicators = ["a", "b", "c", "d", "e"]
  .map(
    (layer) =>
      `  ${layer}-one: { name: One of ${layer}, layer: ${layer}, direction: increase, interval: 12 months, owner: office, baseline: { value: 0 t, asOf: 2025 }, target: { value: 100 t, asOf: 2030 } }`,
  )
  .join("\n");

const yaml = (observations: string, rest = ""): string => `format: 1
plan: { title: Trial, period: 2026-2030, lead: office, languages: [en] }
institutions: { office: { name: The office }, lab: { name: The lab } }
indicators:
${indicators}
observations:
${observations || "  []"}
${rest}`;

const month = (year: number, inYear: number): number => 12 * year + inYear - 1;

const reviewAt = (text: string, at: number) => {
  const plan = planAt(planOf(text).plan, at);
  return analyse(plan)(planReview);
};

const seen = (layer: string, year: number, value: number, rest = ""): string =>
  `  - { indicator: ${layer}-one, period: ${year}, value: ${value} t${rest} }`;

/** On the line from 0 in 2025 to 100 in 2030: 60 in 2028. */
const stalledAtD = [
  seen("a", 2028, 60),
  seen("b", 2028, 65),
  seen("c", 2028, 58),
  seen("d", 2028, 20),
  seen("e", 2028, 10),
].join("\n");

describe("the layers in order", () => {
  test("show where the effect stops", () => {
    const { layers, reach } = reviewAt(yaml(stalledAtD), month(2029, 6));
    expect(layers.map(({ state }) => state)).toEqual([
      "moves",
      "moves",
      "moves",
      "stalls",
      "stalls",
    ]);
    expect(reach).toEqual({ kind: "stops", last: "c", next: "d", dark: [], despite: [] });
  });

  test("show what moves although the layer before it does not, and what is dark between them", () => {
    const text = yaml([seen("a", 2028, 60), seen("c", 2028, 5), seen("e", 2028, 70)].join("\n"));
    expect(reviewAt(text, month(2029, 6)).reach).toEqual({
      kind: "stops",
      last: "a",
      next: "c",
      dark: ["b"],
      despite: ["e"],
    });
  });

  test("show an effect that never begins, one that comes all the way, and none at all", () => {
    const never = yaml([seen("a", 2028, 5), seen("b", 2028, 60)].join("\n"));
    expect(reviewAt(never, month(2029, 6)).reach).toMatchObject({ kind: "never", next: "a" });
    const whole = yaml(["a", "b", "c", "d", "e"].map((one) => seen(one, 2028, 61)).join("\n"));
    expect(reviewAt(whole, month(2029, 6)).reach).toMatchObject({ kind: "comes", last: "e" });
    expect(reviewAt(yaml(""), month(2029, 6)).reach).toMatchObject({ kind: "unseen" });
  });
});

describe("what a review knows", () => {
  test("is nothing later than its day", () => {
    const { counts } = reviewAt(yaml(stalledAtD), month(2028, 11));
    expect(counts).toEqual({ green: 0, amber: 0, red: 0, early: 0, grey: 5 });
    expect(reviewAt(yaml(stalledAtD), month(2028, 12)).counts).toMatchObject({ green: 3, red: 2 });
  });

  test("goes stale: a light goes out when the next value is overdue", () => {
    expect(reviewAt(yaml(stalledAtD), month(2030, 12)).counts.grey).toBe(0);
    expect(reviewAt(yaml(stalledAtD), month(2031, 1)).counts.grey).toBe(5);
  });

  test("counts every indicator once", () => {
    for (const at of [month(2025, 3), month(2027, 1), month(2029, 6), month(2040, 1)]) {
      const { counts } = reviewAt(yaml(stalledAtD), at);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(5);
    }
  });

  test("knows whether the plan has begun or ended", () => {
    expect(reviewAt(yaml(""), month(2025, 12)).time).toBe("before");
    expect(reviewAt(yaml(""), month(2026, 1)).time).toBe("during");
    expect(reviewAt(yaml(""), month(2030, 12)).time).toBe("during");
    expect(reviewAt(yaml(""), month(2031, 1)).time).toBe("after");
  });
});

describe("what is behind", () => {
  const rest = `reviews:
  first: { date: 2029-03, kind: annual, reviewer: [lab], decisions: Two more presses. }
  next: { date: 2030-03, kind: annual, reviewer: [lab], ifOffTrack: The office asks why. }`;

  test("has the note of its value for its cause, and the decisions of a review after it", () => {
    const noted = stalledAtD.replace("value: 20 t", 'value: 20 t, note: "The press came late."');
    const { variances, governing, isOff } = reviewAt(yaml(noted, rest), month(2029, 6));
    const [e, d] = variances;
    expect([e?.track.indicator.id, d?.track.indicator.id]).toEqual(["e-one", "d-one"]);
    expect(d).toMatchObject({ cause: "The press came late.", gap: -40, decided: { id: "first" } });
    expect(e?.cause).toBeUndefined();
    expect([governing?.id, isOff]).toEqual(["next", true]);
  });

  test("has no cause in a note that stands with the values of others too", () => {
    const noted = stalledAtD.replaceAll(/ t \}/g, " t, note: Counted by hand. }");
    expect(reviewAt(yaml(noted), month(2029, 6)).variances.map(({ cause }) => cause)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("has no decision from before its value", () => {
    const early = rest.replace("2029-03", "2028-03");
    const { variances } = reviewAt(yaml(stalledAtD, early), month(2029, 6));
    expect(variances.map(({ decided }) => decided)).toEqual([undefined, undefined]);
  });

  test("would miss or reach its target only where the whole interval says so", () => {
    const line = (values: readonly number[]) =>
      yaml(values.map((value, place) => seen("d", 2026 + place, value)).join("\n"));
    const outlook = (values: readonly number[]) =>
      reviewAt(line(values), month(2029, 6)).variances[0]?.outlook;
    expect(outlook([5, 10, 15])).toBe("misses");
    expect(outlook([2, 30, 8])).toBe("open");
    expect(outlook([0, 0, 30])).toBe("open");
  });
});

describe("overdue reports", () => {
  test("are owed by the owner, by the months since they were due", () => {
    const { overdue } = reviewAt(yaml(stalledAtD), month(2031, 3));
    // due by the end of 2030; the plan ended then, and its last values have another two years
    expect(overdue).toHaveLength(1);
    expect(overdue[0]?.owner?.id).toBe("office");
    expect(overdue[0]?.reports.map(({ months }) => months)).toEqual([3, 3, 3, 3, 3]);
  });

  test("are owed for values that were never made, from the second interval on", () => {
    expect(reviewAt(yaml(""), month(2027, 12)).overdue).toEqual([]);
    const [late] = reviewAt(yaml(""), month(2028, 1)).overdue;
    expect(late?.reports[0]).toMatchObject({ months: 1 });
    expect(late?.reports[0]?.last).toBeUndefined();
  });

  test("grow no more when the plan is long over, and are none before it", () => {
    const months = (year: number) =>
      reviewAt(yaml(""), month(year, 1)).overdue[0]?.reports[0]?.months;
    expect(months(2050)).toBe(months(2040));
    expect(reviewAt(yaml(""), month(2025, 1)).overdue).toEqual([]);
  });
});

describe("the next reviews", () => {
  const rest = `reviews:
  yearly: { date: 2026-2030, kind: annual, reviewer: [lab] }
  half: { date: 2028-11, kind: interim, reviewer: [lab], findings: All is well. }`;

  test("of a review of every year are its years, those that passed without a record apart", () => {
    const { dates } = reviewAt(yaml("", rest), month(2028, 12));
    expect(dates.coming.map(({ period }) => period.from)).toEqual([
      month(2028, 1),
      month(2029, 1),
      month(2030, 1),
    ]);
    expect(dates.unrecorded.map(({ period }) => period.from)).toEqual([
      month(2026, 1),
      month(2027, 1),
    ]);
    expect(dates.recorded?.review.id).toBe("half");
  });

  test("that the plan does not have are due: every year, by the third, within a year of the end", () => {
    const { dates } = reviewAt(yaml(""), month(2027, 5));
    expect(dates.missing).toEqual([
      { kind: "annual", by: month(2027, 12) },
      { kind: "interim", by: month(2028, 12) },
      { kind: "final", by: month(2031, 12) },
    ]);
    expect(reviewAt(yaml("", rest), month(2027, 5)).dates.missing.map(({ kind }) => kind)).toEqual([
      "final",
    ]);
  });
});

test("gates are those whose month has come, and those of the next year", () => {
  const rest = `roadmap:
  start: 2026-01
  tasks:
    trial: { title: Trial, duration: 12 months, gate: { test: It works. } }
    made: { title: Made, after: [trial], duration: 18 months, gate: { test: It sells., date: 2028-09 } }
    later: { title: Later, after: [made], duration: 30 months, gate: { test: It lasts. } }`;
  const { gates } = reviewAt(yaml("", rest), month(2028, 1));
  expect(gates.past.map(({ task, month: due }) => [task.id, due])).toEqual([
    ["trial", month(2026, 12)],
  ]);
  expect(gates.next.map(({ task, isStated }) => [task.id, isStated])).toEqual([["made", true]]);
});
