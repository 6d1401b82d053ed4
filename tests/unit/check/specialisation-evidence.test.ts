import { expect, test } from "vitest";
import { check } from "../../../src/check/check.ts";
import type { Rule } from "../../../src/check/rule.ts";
import { specialisationEvidence } from "../../../src/check/rules/specialisation-evidence.ts";
import { complaints } from "../../../src/diagnostics/complaints.ts";
import { type Entry, makeSpeech } from "../../../src/diagnostics/speech.ts";
import { specialisationEvidenceJa } from "../../../src/languages/ja/rules/specialisation-evidence.ts";
import { reportWords } from "../../../src/report/words.ts";
import type { Language } from "../../../src/text/language.ts";
import { makeText } from "../../../src/text/text.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const rule = specialisationEvidence as unknown as Rule;
const texts = { en: specialisationEvidence, ja: specialisationEvidenceJa } as Readonly<
  Record<Language, Entry>
>;

const said = (product: string, table: string, language: Language = "en") => {
  const yaml = `region: { name: Ours, statistics: { file: s.csv, region: Ours, reference: Japan, industries: ["2741", "2742"], kind: assumption, note: Made up } }
product: { name: Forceps, ${product} }
`;
  const { plan, use } = soundPlanOf(yaml, { "region.statistics": table });
  const { complain, said: all } = complaints();
  check(plan, use, { rules: [rule], today: "2026-04-01", as: "agreed" }, complain);
  const speech = makeSpeech(
    [{ "specialisation-evidence": texts[language] }],
    reportWords,
    makeText(language),
  );
  return all().map((one) => ({
    message: speech.message(one),
    help: speech.help(one),
    measured: one.measured,
    writes: one.writes,
    related: one.related.map(({ place }) => place.path.join(".")),
  }));
};

const tableOf = (medical: string, dental: string): string => `region,industry,year,value,name.en
Ours,2741,2023,${medical},Medical instruments
Ours,2742,2023,${dental},Dental instruments
Ours,9999,2023,90,All else
Japan,2741,2023,200,Medical instruments
Japan,2742,2023,100,Dental instruments
Japan,9999,2023,700,All else
`;

test("asks why a product is meant of which the region has less than others", () => {
  // 5 of 100 against 200 of 1000, and 5 of 100 against 100 of 1000: the stronger is told
  expect(said("", tableOf("5", "5"))).toEqual([
    {
      message:
        "the region has less of `Dental instruments` than the reference economy: location quotient 0.50 in 2023, below 1.00",
      help: "say in `product.emerging` why the region can become strong in it, or choose a product it is strong in",
      measured: { value: 0.5, limit: 1, unit: "pure" },
      writes: ["product.emerging"],
      related: ["region.statistics"],
    },
  ]);
  expect(said("", tableOf("5", "5"), "ja")[0]?.message).toBe(
    "「Dental instruments」の特化係数が0.50（2023年）で、1.00を下回ります",
  );
});

test("one industry as strong as the reference is enough, and so is a reason", () => {
  expect(said("", tableOf("0", "10"))).toEqual([]);
  expect(said("emerging: The only pilot plant stands here", tableOf("5", "5"))).toEqual([]);
});

test("a small national share does not stand in for a low quotient", () => {
  const share = "nationalShare: { value: 1%, asOf: 2023, kind: assumption, note: Made up }";
  expect(said(share, tableOf("5", "5"))).toHaveLength(1);
  expect(said(share, tableOf("X", "X"))).toEqual([]);
});

test("the year of a share is asked for where no other rule does", () => {
  const share = (kind: string): string => `nationalShare: { value: 1%, kind: ${kind} }`;
  expect(said(share("assumption"), tableOf("X", "X"))).toHaveLength(1);
  expect(said(share("actual"), tableOf("X", "X"))).toEqual([]);
});

test("a secret value leaves the quotient open, and the reason is told", () => {
  const [one, ...others] = said("", tableOf("X", "X"));
  expect(others).toEqual([]);
  expect(one?.message).toBe(
    "`Forceps` has no national share, and the location quotient of its industry is not known: missing or secret, in the region or in the reference economy",
  );
  expect(one?.writes).toEqual(["product.nationalShare", "product.emerging"]);
  expect(said("", tableOf("X", "X"), "ja")[0]?.message).toContain(
    "地域または基準の値が欠測か秘匿です",
  );
});
