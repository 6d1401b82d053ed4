import { describe, expect, it } from "vitest";
import type { PlanDocument } from "../../../src/document/block.ts";
import type { Language } from "../../../src/text/language.ts";
import { composed } from "./composed.ts";
import { calendarPlan, financedPlan } from "./financed-plan.ts";

/** Words around every mention of a fiscal year in the numbered sections: their text, tables and drawings. */
const fiscalIn = ({ sections }: PlanDocument): readonly string[] =>
  sections
    .filter(({ number }) => /^\d/.test(number))
    .flatMap(
      (section) =>
        JSON.stringify(section).match(/.{0,40}(?:\bFY\d|\b[Ff]iscal|年度).{0,20}/g) ?? [],
    );

describe.each<Language>(["ja", "en"])(
  "a plan in %s whose fiscal year is the calendar year",
  (language) => {
    it("speaks of years", async () => {
      const { plan } = calendarPlan();
      expect(fiscalIn(await composed(plan, language))).toEqual([]);
    });

    it("shows sums shared out over months without cents", async () => {
      const { plan } = calendarPlan({
        "currency: JPY": "currency: EUR",
        円: " EUR",
        "10000000": "1000000.55",
      });
      const { sections } = await composed(plan, language);
      expect(JSON.stringify(sections)).toContain("250,000");
      expect(JSON.stringify(sections).match(/.{20}\d,\d{3}\.\d.{20}/g) ?? []).toEqual([]);
    });

    it("differs in that from one whose fiscal year begins in April", async () => {
      const { plan } = financedPlan();
      expect(fiscalIn(await composed(plan, language)).length).toBeGreaterThan(20);
    });
  },
);
