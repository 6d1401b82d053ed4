import { describe, expect, test } from "vitest";
import type { Section } from "../../../src/document/block.ts";
import type { Language } from "../../../src/text/language.ts";
import { planOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, sectionOf, textOf } from "./composed.ts";

const roadmapOf = async (tasks: string, language: Language): Promise<Section> =>
  sectionOf(
    await composed(
      planOf(`format: 1
plan: { title: { ja: 試, en: Trial }, period: FY2026-FY2029, currency: JPY }
institutions:
  lab: { name: { ja: 研究所, en: Laboratory }, type: public-lab, capacity: 1 FTE }
  farm: { name: { ja: 農協, en: Farmers }, type: sme, blockedMonths: [8, 9] }
roadmap:
  tasks:
${tasks}`).plan,
      language,
    ),
    "7",
  );

const partOf = (section: Section, id: string): Section | undefined =>
  section.blocks.find((block): block is Section => block.kind === "section" && block.id === id);

const rowsOf = (section: Section | undefined, id: string) =>
  everyBlock(section?.blocks ?? []).flatMap((block) =>
    block.kind === "table" && block.id === id ? block.rows.map((row) => cellsOf(row)) : [],
  );

const late = `    try: { title: { ja: 試験, en: Trial }, start: 2026-04, duration: 12 months }
    grow: { title: { ja: 栽培, en: Crop }, after: [{ task: try, lag: 1 month }], duration: 6 months, owner: farm }
    sell: { title: { ja: 販売, en: Sale }, start: 2027-10, after: [grow], duration: 3 months }
    more: { title: { ja: 拡大, en: Growth }, after: [sell], duration: 3 months, deadline: 2028-03 }
`;

describe("dates that cannot be kept", () => {
  test("stand with their causes and the changes that free them", async () => {
    const part = partOf(await roadmapOf(late, "en"), "schedule");
    expect(textOf(part?.blocks ?? [])).toContain("Two dates of the roadmap cannot be kept");
    const [first, second] = rowsOf(part, "schedule-clashes");
    expect(first?.slice(0, 3)).toEqual([
      "“Sale” starts in October 2027.",
      "January 2028",
      "3 months",
    ]);
    expect(first?.[3]?.split("\n")).toEqual([
      "“Trial” starts in April 2026.",
      "“Trial” takes 12 months.",
      "“Crop” starts 1 month after the end of “Trial”.",
      "“Crop” takes 6 months.",
      "“Crop” rests in August and September.",
      "“Sale” starts after the end of “Crop”.",
    ]);
    // a month less of work leaves out the rest as well
    expect(first?.[4]).toMatch(/^Shorten “Trial” by \d months?, to \d+ months?\.$/);
    expect(first?.[5]).toContain("Start “Sale” 3 months later, in January 2028.");
    expect(second?.slice(0, 3)).toEqual([
      "The deadline of “Growth” is March 2028.",
      "June 2028",
      "3 months",
    ]);
    expect(second?.[4]).toBe("first mend the date of “Sale”");
  });

  test("are said in Japanese as well, and only where there are any", async () => {
    const part = partOf(await roadmapOf(late, "ja"), "schedule");
    const [first] = rowsOf(part, "schedule-clashes");
    expect(first?.[0]).toBe("「販売」は2027年10月に始まる。");
    expect(first?.[3]).toContain("「栽培」は「試験」の終了から1か月後以降に始まる。");
    expect(first?.[3]).toContain("「栽培」は8月、9月に休む。");
    const sound = await roadmapOf("    a: { title: a, duration: 3 }\n", "en");
    expect(["schedule", "schedule-risk", "staff-load"].map((id) => partOf(sound, id))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("stand beside the float of the tasks", async () => {
    const text = textOf((await roadmapOf(late, "en")).blocks);
    expect(text).toContain("3 months after its deadline");
    expect(text).toContain("delays a deadline");
    expect(text).toContain("“Sale” starts in October 2027");
  });
});

test("a deadline is drawn, and named in the legend", async () => {
  const drawn = async (tasks: string) =>
    JSON.stringify(
      (await roadmapOf(tasks, "en")).blocks.filter(({ kind }) => kind === "figure"),
    ).includes(`"deadline"`);
  expect(await drawn(late)).toBe(true);
  expect(await drawn(late.replace(", deadline: 2028-03", ""))).toBe(false);
});

const risky = `    try: { title: { ja: 試験, en: Trial }, duration: { low: 6, likely: 8, high: 16 }, gate: { date: 2026-12 } }
    other: { title: { ja: 調査, en: Study }, duration: 3 }
    sell: { title: { ja: 販売, en: Sale }, after: [try, other], duration: 6, deadline: 2030-03 }
`;

describe("how sure the dates are", () => {
  test("is said by month and probability", async () => {
    const part = partOf(await roadmapOf(risky, "en"), "schedule-risk");
    const text = textOf(part?.blocks ?? []);
    expect(text).toContain("With every task at its likely duration the roadmap ends in May 2027.");
    expect(text).toMatch(/Of 10,000 draws of the durations, half end by June 2027, 80% by/);
    expect(text).toContain("the spread is too small where delays have a common cause");
    expect(text).toContain("Two tasks give a single duration");
    const milestones = rowsOf(part, "schedule-risk-milestones");
    expect(milestones[0]?.slice(0, 3)).toEqual(["Trial", "gate", "December 2026"]);
    expect(milestones[0]?.[3]).toMatch(/^(4|5|6)\d%$/);
    expect(milestones[1]).toEqual(["Sale", "deadline", "March 2030", "100%"]);
    const tasks = rowsOf(part, "schedule-risk-tasks");
    expect(tasks.map((row) => [row[0], row[4]])).toEqual([
      ["Trial", "100%"],
      ["Sale", "100%"],
      ["Roadmap as a whole", "–"],
    ]);
  });

  test("a review inside a task has no probability", async () => {
    const early = risky.replace("2026-12", "2026-06");
    const part = partOf(await roadmapOf(early, "en"), "schedule-risk");
    expect(rowsOf(part, "schedule-risk-milestones").map(([task]) => task)).toEqual(["Sale"]);
    const said = (language: Language) =>
      roadmapOf(early, language).then((one) => textOf(partOf(one, "schedule-risk")?.blocks ?? []));
    expect(await said("en")).toContain(
      "The gate of “Trial” comes before even the shortest duration is over: it looks at work in progress and has no probability here.",
    );
    expect(await said("ja")).toContain("「試験」の判定は、最も短い期間で進めても");
  });

  test("a date at the likely duration is no warning", async () => {
    const said = async (tasks: string) =>
      textOf(partOf(await roadmapOf(tasks, "en"), "schedule-risk")?.blocks ?? []);
    const chain = (gate: string) => `    a: { title: A, duration: { low: 7, likely: 8, high: 16 } }
    b: { title: B, after: [a], duration: { low: 7, likely: 8, high: 16 }, gate: { date: ${gate} } }
`;
    expect(await said(chain("2027-07"))).toContain("is no warning by itself");
    expect(await said(chain("2027-10"))).not.toContain("warning");
    // late at the likely durations: that is one
    expect(await said(chain("2027-06"))).not.toContain("warning");
  });

  test("durations with a common cause share their spread", async () => {
    const plan = planOf(`format: 1
plan: { title: { ja: 試, en: Trial }, period: FY2026-FY2029, currency: JPY }
methods: { sharedSpread: 30% }
roadmap:
  tasks:
${risky}`).plan;
    const said = async (language: Language) =>
      textOf(sectionOf(await composed(plan, language), "7").blocks);
    expect(await said("en")).toContain("correlated, with a coefficient of 0.3");
    expect(await said("ja")).toContain("相関係数0.3で連動して伸び縮みする");
  });

  test("is said in Japanese", async () => {
    const text = textOf(partOf(await roadmapOf(risky, "ja"), "schedule-risk")?.blocks ?? []);
    expect(text).toContain(
      "期間のばらつきを10,000回の試行で織り込むと、終わりは50%の確率で2027年6月まで",
    );
    expect(text).toContain("2件の取組は、期間が一つしか書かれていないため");
  });
});

const staffed = `    long: { title: { ja: 長い, en: Long }, duration: 12 }
    a: { title: { ja: 甲, en: A }, duration: 6, staff: { lab: 1 FTE, farm: 2 } }
    b: { title: { ja: 乙, en: B }, duration: 6, staff: { lab: 0.5 FTE } }
`;

describe("the people the roadmap asks for", () => {
  test("are counted by fiscal year against what there is", async () => {
    const part = partOf(await roadmapOf(staffed, "en"), "staff-load");
    const text = textOf(part?.blocks ?? []);
    expect(text).toContain("ask two institutions for 21 person-months");
    expect(text).toContain(
      "Laboratory would have too few people in 6 months, first in April 2026, and lack up to 0.5 full-time equivalents.",
    );
    expect(text).toContain("the roadmap could still end in March 2027");
    const rows = rowsOf(part, "staff-load-table");
    expect(rows[0]).toEqual([
      "Laboratory",
      "9.0",
      "9.0",
      "1.5 (April 2026)",
      "1.0",
      "6 (April 2026 to September 2026)",
    ]);
    expect(rows[1]?.slice(0, 4)).toEqual(["Farmers", "12.0", "12.0", "2.0 (April 2026)"]);
    expect(rows[2]?.slice(0, 3)).toEqual(["All institutions", "21.0", "21.0"]);
    expect(rowsOf(part, "staff-load-moves")).toEqual([["A", "April 2026", "October 2026"]]);
  });

  test("are lacking for one month", async () => {
    const brief = staffed.replace(
      "duration: 6, staff: { lab: 0.5",
      "duration: 1, staff: { lab: 0.5",
    );
    const said = async (language: Language) =>
      textOf(partOf(await roadmapOf(brief, language), "staff-load")?.blocks ?? []);
    expect(await said("en")).toContain(
      "Laboratory would lack 0.5 full-time equivalents in one month, April 2026.",
    );
    expect(await said("ja")).toContain(
      "「研究所」では2026年4月の1か月だけ人員が足りず、不足は常勤換算0.5人です。",
    );
  });

  test("are said to be unknown where nothing has a length", async () => {
    const open = "    a: { title: a, start: 2026-04, staff: { lab: 1 FTE } }\n";
    const part = partOf(await roadmapOf(open, "ja"), "staff-load");
    expect(textOf(part?.blocks ?? [])).toContain("まだ計算できません（人員の書かれた取組に");
  });
});
