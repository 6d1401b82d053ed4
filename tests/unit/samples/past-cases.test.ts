import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/text/language.ts";
import { analysed } from "../../kit/analysed.ts";
import { builtPlan } from "../../kit/built-plan.ts";

/** Past cases put into the form of a plan: what they state as fact has to have been published. */
const cases = [
  { sample: "yamanaka-lacquerware", most: 16, without: ["sawaki", "judgement"], idle: [] },
  {
    sample: "shizuoka-sake-yeast",
    most: 16,
    without: ["sawaki", "judgement"],
    idle: ["covid-2020", "study-group"],
  },
  {
    sample: "foodregio-luebeck",
    most: 27,
    without: ["slides", "sawaki", "judgement"],
    idle: ["foodactive-2015", "foodnetz-2025"],
  },
] as const;

/** How each language says in the title or the context of a plan that it is a past case. */
const saysSo: Readonly<Record<Language, RegExp>> = {
  ja: /過去の事例の再構成/,
  en: /case(?: of \w+)?, reconstructed/,
};

type Entry = Readonly<Record<string, unknown>>;
type Found = { readonly at: string; readonly entry: Entry; readonly source: unknown };

const isEntry = (value: unknown): value is Entry => typeof value === "object" && value !== null;

/** Every entry of a plan file with its place and the source that it has or takes over. */
const entriesOf = (value: unknown, at = "", above?: unknown): readonly Found[] => {
  if (!isEntry(value)) return [];
  const source = value["source"] ?? above;
  const below = Object.entries(value).flatMap(([key, one]) =>
    entriesOf(one, `${at}.${key}`, source),
  );
  return [{ at, entry: value, source }, ...below];
};

const opened = async (sample: string) => {
  const built = await builtPlan({ name: `plans/${sample}` }, { formats: [] });
  const { findings, plan, source } = built;
  return { findings, languages: plan?.head.languages ?? [], found: entriesOf(source?.value) };
};

/** Where an entry holds for which the test is true. */
const where = (found: readonly Found[], test: (one: Found) => boolean): readonly string[] =>
  found.filter(test).map(({ at }) => at);

/** Published values; zero and "before it began" need no statistics, but still say where that is from. */
const published = new Set(["actual", "estimate", "capacity"]);

describe.each(cases)("$sample", ({ sample, most, without, idle }) => {
  it("has no error, and no more findings than it had", async () => {
    const { findings } = await opened(sample);
    expect(findings.filter(({ severity, waiver }) => severity === "error" && !waiver)).toEqual([]);
    expect(findings.length).toBeLessThanOrEqual(most);
  });

  it("says everything in each of its languages", async () => {
    const { found, languages } = await opened(sample);
    const texts = found.filter(({ entry }) => "ja" in entry || "en" in entry);
    expect(languages.length).toBeGreaterThan(0);
    // where there is one language, texts are written without its name
    expect(texts.length > 300).toBe(languages.length > 1);
    expect(where(texts, ({ entry }) => languages.some((one) => !entry[one]))).toEqual([]);
  });

  it("names a publication for every value that it calls actual or an estimate", async () => {
    const { found } = await opened(sample);
    const stated = found.filter(({ entry }) => published.has(String(entry["kind"])));
    expect(stated.length).toBeGreaterThan(20);
    expect(where(stated, ({ source }) => !source || source === "judgement")).toEqual([]);
  });

  it("says of itself that it is a past case", async () => {
    const { found, languages } = await opened(sample);
    const [plan] = found.filter(({ at }) => at === ".plan");
    const texts = [plan?.entry["title"], plan?.entry["context"]];
    for (const language of languages) {
      const said = texts.map((text) => (isEntry(text) ? text[language] : text));
      expect(said.join("\n")).toMatch(saysSo[language]);
    }
  });

  it("leads every source to an address, but for the seed and its own judgement", async () => {
    const { found } = await opened(sample);
    const sources = found.filter(({ at }) => /^\.sources\.[^.]+$/.test(at));
    const idOf = ({ at }: Found): string => at.slice(".sources.".length);
    expect(sources.filter(({ entry }) => !entry["url"]).map(idOf)).toEqual(without);
    const used = new Set(found.map(({ source }) => source));
    expect(sources.map(idOf).filter((id) => !used.has(id))).toEqual(idle);
  });
});

/** The number at the beginning of a figure, written short or in full. */
const amountOf = (figure: unknown): number =>
  Number.parseFloat(String(isEntry(figure) ? figure["value"] : figure).replaceAll(",", ""));

describe("what the cases are there to show", () => {
  const readingsOf = async (sample: string, id: string) =>
    (await analysed({ name: `plans/${sample}` })).analyses[id]?.readings ?? [];

  it("keeps in Lübeck an implausible market in the open, and stops on the way to one", async () => {
    const { findings } = await opened("foodregio-luebeck");
    const of = (rule: string) =>
      findings
        .filter(({ code }) => code === rule)
        .map(({ place, waiver }) => [place.path.join("."), waiver !== undefined]);
    expect(of("units-time-codes")).toEqual([["diagnosis.benchmarks.food-north.value.value", true]]);
    expect(of("roadmap-to-region")).toEqual([["targets.side-streams", false]]);
    expect(of("barrier-covered")).toEqual([["barriers.no-buyer", false]]);
  });

  it("keeps most of the sales of Yamanaka in the region", async () => {
    const closure = await readingsOf("yamanaka-lacquerware", "chain-closure");
    const shares = closure.flatMap(({ low, high }) => (low && high && high < 1 ? [low, high] : []));
    expect(shares[0]).toBeCloseTo(290.4 / 400, 3);
    expect(shares[1]).toBeCloseTo(310.4 / 400, 3);
  });

  it("puts the innovation of Shizuoka at an input, while volume falls and value rises", async () => {
    const { found } = await opened("shizuoka-sake-yeast");
    const at = (place: string): Entry => found.find((one) => one.at === place)?.entry ?? {};
    expect(at(".targets.own-yeast.stages")).toEqual(["yeast"]);
    expect(at(".chain.stages.yeast")["position"]).toBe("component");
    expect(at(".chain.stages.brewing")["position"]).toBe("core");
    const [volumes, values] = ["output", "unitValue"].map((series) =>
      Object.values(at(`.product.${series}.points`)).map(amountOf),
    );
    expect(volumes?.at(-1)).toBeLessThan((volumes?.[0] ?? 0) / 2);
    expect(values?.at(-1)).toBeGreaterThan((values?.[0] ?? Number.POSITIVE_INFINITY) * 1.2);
  });
});
