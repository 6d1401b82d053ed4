import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/document/block.ts";
import { planOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, sectionOf, textOf } from "./composed.ts";

const part = (id: string, gross: number, anyway: number, target: string): string => `
  ${id}:
    name: { ja: ${id}の額, en: Value of ${id} }
    parent: whole
    targets: [${target}]
    baseline: { value: 0億円, asOf: 2024, kind: assumption }
    target: { value: ${gross}億円, asOf: 2033, kind: target }
    additionality: { gross: { value: ${gross}億円, asOf: 2033 }, displacement: 20%, multiplier: 1.5, reference: { gross: { value: ${anyway}億円, asOf: 2033 } } }`;

const yamlWith = (target: string): string => `format: 1
plan: { title: { ja: 試, en: Trial }, period: FY2026-FY2033, currency: JPY }
region: { industry: { value: 1000億円, asOf: 2023, kind: assumption } }
targets:
  a: { title: { ja: 素材, en: Blanks }, decision: chosen, effect: { likely: { value: 10億円, asOf: 2033, kind: assumption } } }
  b: { title: { ja: 関節, en: Joints }, decision: chosen, effect: { likely: { value: 21億円, asOf: 2033, kind: assumption } } }
indicators:
  whole:
    name: { ja: 総額, en: Total }
    headline: true
    baseline: { value: 0億円, asOf: 2024, kind: assumption }
    target: { value: ${target}, asOf: 2033, kind: target }
  sales:
    name: { ja: 出荷額, en: Shipments }
    baseline: { value: 120億円, asOf: 2024, kind: actual }
    target: { value: 130億円, asOf: 2034, kind: target }
    history: { kind: actual, points: { "2020": 100億円, "2024": 120億円 } }
    assumption: { ja: 需要が頭打ちになるとみます。, en: Demand is taken to level off. }${part("blanks", 10, 2, "a")}${part("joints", 20, 5, "b")}
`;

const sectionIn = async (number: string, language: "ja" | "en", target = "45億円") =>
  sectionOf(await composed(planOf(yamlWith(target)).plan, language), number).blocks;

/** What stands under the tables of a section. */
const notesIn = async (number: string, target?: string): Promise<string> =>
  everyBlock(await sectionIn(number, "en", target))
    .flatMap((block) =>
      block.kind === "table" && block.note ? cellsOf({ cells: [block.note] }) : [],
    )
    .join(" ");

const rowsOf = async (number: string, id: string) => {
  const table = everyBlock(await sectionIn(number, "ja")).find(
    (block): block is Table => block.kind === "table" && block.id === id,
  );
  return (table?.rows ?? []).map((row) => cellsOf(row));
};

describe("the net beside the gross", () => {
  test("stands in the plan on one page, of the whole and of each target whose effect it is", async () => {
    const said = textOf(await sectionIn("0", "en"));
    expect(said).toContain(
      "That is gross: JPY 2.76 bn of it (61%) is additional to what would come without the plan.",
    );
    expect(said).toContain("JPY 640 m additional");
    // the effect of the second target is not the gross result of its indicator
    expect(said).not.toContain("JPY 1.2 bn additional");
    expect(textOf(await sectionIn("0", "ja"))).toContain("純増分は27.6億円（61%）です。");
  });

  test("stands in the goals, like by like, part by part and together", async () => {
    const said = textOf(await sectionIn("6", "en"));
    expect(said).toContain(
      "Of the headline’s JPY 4.5 bn, spread included, JPY 2.76 bn (61%) is additional.",
    );
    expect(await rowsOf("6", "nets")).toEqual([
      ["blanksの額", "10億円", "2億円", "6.4億円", "64%"],
      ["jointsの額", "20億円", "5億円", "12億円", "60%"],
      ["合計", "30億円", "7億円", "18.4億円", "61%"],
      ["波及を含む額", "45億円", "", "27.6億円", "61%"],
    ]);
  });

  test("is added in the working only where the parts make up the headline", async () => {
    expect(await notesIn("12")).toContain("Only the parts of the headline indicator are added.");
    expect(await notesIn("12", "60億円")).toContain(
      "Results of different indicators are not added.",
    );
    expect(textOf(await sectionIn("12", "en"))).toContain("come to JPY 2.76 bn (61%)");
    expect(textOf(await sectionIn("12", "en", "60億円"))).not.toContain("come to");
    expect(textOf(await sectionIn("6", "en", "60億円"))).toContain("worked out for two of four");
    expect(textOf(await sectionIn("0", "en", "60億円"))).not.toContain("additional");
  });
});

test("a target below the past gives its reason", async () => {
  expect(await notesIn("6")).toContain(
    "The target of “Shipments” rises more slowly than it has so far (4.7% a year). Demand is taken to level off.",
  );
});
