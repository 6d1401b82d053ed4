import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/text/language.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { composed, sectionOf, textOf } from "./composed.ts";

const { plan } = soundPlanOf(`plan: { id: x, languages: [ja, en] }
region: { name: R, codes: { nuts: [DEF, DEF03] } }
product:
  name: P
  codes:
    hs: [{ code: "1904.20", version: 2022 }, { code: "1104.12", version: 2022 }]
    nace: { code: "10.61", version: Rev. 2 }
`);

const imprint = async (language: Language): Promise<string> =>
  JSON.stringify((await composed(plan, language)).imprint);

describe("codes", () => {
  it("of products are told apart, and name an edition where it is a number", async () => {
    const of = async (language: Language) =>
      textOf(sectionOf(await composed(plan, language), "2").blocks);
    const en = await of("en");
    expect(en).toMatch(/HS 1904\.20.*edition 2022.*\nHS 1104\.12.*\nNACE 10\.61/);
    expect(en).not.toContain("edition Rev");
    expect(await of("ja")).not.toContain("Rev. 2版");
  });

  it("of European regions stand in the imprint", async () => {
    expect(await imprint("en")).toContain("NUTS DEF, DEF03");
    expect(await imprint("ja")).toContain("NUTS DEF, DEF03");
  });
});
