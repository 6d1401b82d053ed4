import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { accounts } from "../../../src/analyse/accounts/index.gen.ts";
import { resultsSchema } from "../../../src/analyse/results-schema.ts";
import { type Analysed, analysed } from "../../kit/analysed.ts";
import { samples } from "../../kit/built-plan.ts";

const schema = resultsSchema(accounts);
const judge = new Ajv({ strict: true, strictRequired: false, strictTypes: false }).compile(schema);

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
};

describe.each(samples)("the analyses of %s for programs", (sample) => {
  let all: Analysed;
  beforeAll(async () => {
    all = await analysed({ name: `plans/${sample}` });
  });

  it("are as their schema says", () => {
    expect(judge(all), JSON.stringify(judge.errors?.slice(0, 3))).toBe(true);
    expect(Object.keys(all.analyses)).toEqual(accounts.map(({ id }) => id));
  });

  it("hold no number that is none", () => {
    expect(numbersIn(JSON.parse(JSON.stringify(all))).every(Number.isFinite)).toBe(true);
    // JSON writes what is no number as null
    expect(JSON.stringify(all)).not.toContain("null");
  });

  it("say why where there is no number, in both languages", async () => {
    const japanese = await analysed({ name: `plans/${sample}` }, { language: "ja" });
    const reasons = ({ analyses }: Analysed): readonly string[] =>
      Object.values(analyses).flatMap(({ notDefined, readings }) =>
        [notDefined, ...readings.map((one) => one.notDefined)].flatMap((one) => one?.says ?? []),
      );
    expect(
      reasons(all).every((says) => says.length > 5 && !/undefined|NaN|\[object/.test(says)),
    ).toBe(true);
    expect(reasons(japanese).every((says) => /[ぁ-ん]/.test(says))).toBe(true);
    expect(reasons(japanese)).toHaveLength(reasons(all).length);
  });

  it("keep shares and probabilities between nothing and the whole", () => {
    const astray = Object.entries(all.analyses).flatMap(([id, { readings }]) =>
      readings.flatMap(({ quantity, unit, value }) =>
        unit === "probability" && typeof value === "number" && (value < 0 || value > 1)
          ? [`${id} ${quantity} ${value}`]
          : [],
      ),
    );
    expect(astray).toEqual([]);
  });

  it("are the same on every run, and with another seed differ only where they are drawn", async () => {
    const again = await analysed({ name: `plans/${sample}` });
    expect(JSON.stringify(again)).toBe(JSON.stringify(all));
    const other = await analysed({ name: `plans/${sample}` }, { seed: 7 });
    const differing = Object.keys(all.analyses).filter(
      (id) => JSON.stringify(all.analyses[id]) !== JSON.stringify(other.analyses[id]),
    );
    const drawn = Object.keys(all.analyses).filter((id) => all.analyses[id]?.from?.drawn);
    expect(differing.filter((id) => !drawn.includes(id))).toEqual([]);
  });
});

describe("numbers for programs", () => {
  it("keep every yen of whole amounts, and ten digits of derived ones", async () => {
    const text = `plan: { id: a, title: A, status: draft, languages: [en] }
measures: { a: { title: A, budget: { FY2026: "10,000,000,001円", FY2027: "1円" } } }
`;
    const { analyses } = await analysed({ name: "plan.yaml", text });
    const amounts = analyses["budget"]?.readings.map(({ value }) => value) ?? [];
    expect(amounts).toContain(10_000_000_002);
    expect(amounts).toContain(10_000_000_001);
    const all = await analysed({ name: "plans/south-kyushu-shochu" });
    const written = JSON.stringify(
      all.analyses["chain-closure"]?.readings.map(({ value }) => value),
    );
    expect(written).toMatch(/0\.\d{9,10}\b/);
    expect(written).not.toMatch(/0\.0*[1-9]\d{10}/);
  });
});

describe("the schema of the analyses", () => {
  it("refuses a wrong unit, an unknown quantity, a value beside a reason", async () => {
    const all = await analysed({ name: "plans/south-kyushu-shochu" });
    const scale = all.analyses["region-scale"];
    const [reading] = scale?.readings ?? [];
    const withReading = (one: object) => ({
      ...all,
      analyses: { ...all.analyses, "region-scale": { ...scale, readings: [one] } },
    });
    expect(judge(withReading({ ...reading }))).toBe(true);
    expect(judge(withReading({ ...reading, unit: "bits" }))).toBe(false);
    expect(judge(withReading({ ...reading, quantity: "luck" }))).toBe(false);
    expect(judge(withReading({ ...reading, notDefined: { reason: "a", says: "b" } }))).toBe(false);
  });
});
