import { describe, expect, test } from "vitest";
import { holesIn } from "../../../src/compose/hole-count.ts";
import { planOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, tableOf, textOf, wholeSections } from "./composed.ts";

const plan = (holes: string): string => `plan: { title: T, lead: office }
institutions: { office: { name: { ja: 県庁, en: Office } }, lab: { name: { ja: 試験場, en: Laboratory } } }
chain: { stages: { mill: { name: { ja: 製粉, en: Mill } } } }
targets: { yeast: { title: Y, stages: [mill] } }
indicators: { sales: { name: S, owner: lab } }
${holes}`;

const document = async (holes: string, language: "en" | "ja") =>
  composed(planOf(plan(holes)).plan, language);

const state = async (holes: string, language: "en" | "ja"): Promise<string> =>
  cellsOf(tableOf(await document(holes, language), "T0").rows[2]).join(": ");

const effect = async (holes: string, language: "en" | "ja"): Promise<string> => {
  const { rows, columns } = tableOf(await document(holes, language), "T8");
  const place = columns.findIndex(({ title }) => /^(?:Effect|年間の効果)/.test(title));
  return cellsOf(rows[0])[place] ?? "";
};

describe("a hole", () => {
  const named =
    "holes: { targets.yeast.effect: { by: lab, until: 2026-09, note: { ja: 案, en: proposed } } }";

  test("is named with who fills it by when, and why", async () => {
    expect(await effect(named, "en")).toBe(
      "to be filled by Laboratory by September 2026 (proposed)",
    );
    expect(await effect(named, "ja")).toBe("未定（試験場が2026年9月までに記入） (案)");
    expect(await effect("holes: { targets: { by: lab } }", "en")).toBe(
      "to be filled by Laboratory",
    );
  });

  test("is named by the entry that fits it most closely", async () => {
    const both = "holes: { targets: { by: lab }, targets.yeast: { by: office } }";
    expect(await effect(both, "en")).toBe("to be filled by Office");
    expect(await effect("holes: { targets.yeast.lever: { by: lab } }", "en")).toBe("to be decided");
  });

  test("says whom to ask: the owner of its part, and outside tables else the lead", async () => {
    const en = await document("", "en");
    expect(cellsOf(tableOf(en, "T10").rows[0])[1]).toBe("to be decided (ask Laboratory)");
    const said = textOf(wholeSections(en));
    expect(said).toContain("to be decided (ask Office) targets.yeast.effect.likely");
    expect(said).toContain(
      "To supply it, fill in measures in the plan file. The one to ask is Office.",
    );
  });

  test("of a whole part is promised where the part stands open", async () => {
    const holes = "holes: { measures: { by: lab, until: 2026-09 } }";
    expect(textOf(wholeSections(await document(holes, "en")))).toContain(
      "in the plan file. It is to be filled by Laboratory by September 2026.",
    );
    expect(textOf(wholeSections(await document(holes, "ja")))).toContain(
      "に記入してください。試験場が2026年9月までに記入します。",
    );
  });
});

test("the state of the plan counts each hole once, and those with someone to fill them", async () => {
  const none = await state("", "en");
  const all = Number(/^Fields still to be written: (\d+) /.exec(none)?.[1]);
  expect(all).toBeGreaterThan(10);
  expect(none).toBe(`Fields still to be written: ${all} (ask Office)`);
  const first = await state("holes: { targets.yeast.effect: { by: lab } }", "en");
  expect(first).toBe(
    `Fields still to be written: ${all} (1 of them with someone to fill them; for the others ask Office)`,
  );
  const one = await state("holes: { targets.yeast.effect: { by: lab } }", "ja");
  expect(one).toBe(`未記入の箇所: ${all} (1か所は記入する機関を明示。ほかの照会先：県庁)`);
});

test("one list has every hole of the sections before it, once, with who fills it by when, and the waivers", async () => {
  const named = `holes: { targets.yeast.effect: { by: lab, until: 2026-09, note: { ja: 案, en: proposed } } }
waivers: [{ rule: region-scale, place: targets.yeast, reason: Too early, person: Head, expires: 2030-01 }]`;
  const one = await document(named, "en");
  const rows = tableOf(one, "open-points").rows.map(cellsOf);
  const promised = rows.find(([, , , person]) => person === "Laboratory");
  expect(promised?.slice(1)).toEqual([
    "Y",
    expect.stringMatching(/^to be written: \d+ proposed$/),
    "Laboratory",
    "September 2026",
  ]);
  expect(rows.at(-1)).toEqual([expect.any(String), "Y", "Too early", "Head", "January 2030"]);
  const listed = rows.map(([, , what = ""]) => Number(/to be written: (\d+)/.exec(what)?.[1] ?? 0));
  const before = one.sections.slice(
    0,
    one.sections.findIndex(({ id }) => id === "check"),
  );
  expect(listed.reduce((sum, count) => sum + count, 0)).toBe(holesIn(before).length);
});

describe("what is written under holes", () => {
  const said = (holes: string) =>
    planOf(plan(holes)).said.map(({ code, key, severity, facts, place }) => ({
      code,
      key,
      severity,
      suggestion: facts["suggestion"],
      path: place.path.join("/"),
    }));

  test("leads to a place the file can have", () => {
    const paths = ["targets", "targets.yeast.effect.likely", "region.economy", "measures"];
    for (const path of paths) expect(said(`holes: { ${path}: { by: lab } }`)).toEqual([]);
    expect(said("holes: { targets.yeats.effect: { by: lab } }")).toEqual([
      {
        code: "hole/unknown",
        key: "near",
        severity: "error",
        suggestion: "targets.yeast.effect",
        path: "holes/targets.yeats.effect",
      },
    ]);
    expect(said("holes: { targets.yeast.efect: { by: lab } }")[0]?.suggestion).toBe(
      "targets.yeast.effect",
    );
    expect(said("holes: { nothing.of.it: { by: lab } }")[0]).toMatchObject({ key: "unknown" });
  });

  test("is filled by an institution of the plan", () => {
    expect(said("holes: { targets.yeast.effect: { by: lap } }")).toMatchObject([
      { code: "reference/unknown", suggestion: "lab", path: "holes/targets.yeast.effect/by" },
    ]);
  });

  test("is a note where the hole is filled by now, and no fault", () => {
    expect(said("holes: { targets.yeast.title: { by: lab } }")).toMatchObject([
      { code: "hole/filled", severity: "note" },
    ]);
  });
});
