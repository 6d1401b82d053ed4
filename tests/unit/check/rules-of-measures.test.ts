import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { asLines, checkText } from "../../kit/check-text.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();
const say = (id: string, yaml: string): readonly string[] =>
  asLines(checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" }));

const lines = (...all: readonly string[]) => all.map((line) => `  ${line}\n`).join("");

describe("barrier-covered", () => {
  test("is silent where there is neither, and where both are tied", () => {
    expect(say("barrier-covered", "plan: { title: P }\n")).toEqual([]);
    expect(
      say(
        "barrier-covered",
        "barriers: { b: { text: B } }\nmeasures: { m: { barriers: [b] }, n: { barriers: [b] } }\n",
      ),
    ).toEqual([]);
  });
});

describe("measure-addresses-target", () => {
  const plan = (...measures: readonly string[]) =>
    say(
      "measure-addresses-target",
      `chain: { stages: { s1: { name: S1 }, s2: { name: S2 }, s3: { name: S3 } } }
institutions: { i1: { name: I1, stages: [s1] }, i3: { name: I3, stages: [s3] } }
targets:
  t1: { title: T1, stages: [s1] }
  t2: { title: T2, stages: [s2], users: [i3] }
  bare: { title: Bare }
roadmap: { tasks: { k: { target: t1 }, j: { target: t1, funding: [{ measure: paid }] }, common: {} } }
measures:
  paid: { beneficiaries: [s1] }
${lines(...measures)}`,
    );

  test("takes those at a stage, on the stage itself and those who will use the result", () => {
    expect(plan("m: { targets: [t1], beneficiaries: [i1, i3] }")).toEqual([]);
    expect(plan("m: { targets: [t1, t2], beneficiaries: [s1, s2] }")).toEqual([]);
    expect(plan("m: { targets: [t2], beneficiaries: [i3] }")).toEqual([]);
    expect(plan("m: { targets: [t1], beneficiaries: [i3] }")).toHaveLength(3);
  });

  test("asks for each target, but of what brings others together for one", () => {
    const both = (type: string) =>
      plan(`m: { type: ${type}, targets: [t1, t2], beneficiaries: [i1] }`)[0];
    expect(both("finance")).toBe(
      "10:57 error: nobody who benefits from `m` is at a stage of its target `T2`",
    );
    expect(both("network")).toBeUndefined();
    expect(both("information")).toBeUndefined();
    expect(plan("m: { type: network, targets: [t2], beneficiaries: [i1] }")).toHaveLength(3);
    expect(plan("m: { type: network, targets: [t2] }")).toEqual([]);
  });

  test("knows what a measure is for from its tasks and from what is paid out of it", () => {
    expect(plan("m: { tasks: [k], beneficiaries: [s2] }")[0]).toContain("its target `T1`");
    expect(plan("m: { tasks: [j], beneficiaries: [s1] }")).toEqual([]);
    expect(plan("m: { tasks: [common], beneficiaries: [s2] }")).toEqual([]);
    expect(plan("m: { targets: [bare], beneficiaries: [s2] }")).toEqual([]);
    expect(plan("m: { beneficiaries: [s2] }")).toEqual([
      "10:3 error: `m` does not say which target or task it is for",
    ]);
  });
});

describe("measure-customised", () => {
  const plan = (first: string, ...measures: readonly string[]) =>
    say(
      "measure-customised",
      `plan: { languages: [${first}] }
targets:
  yeast: { title: { en: Aroma yeast, ja: 香り酵母 } }
  potato: { title: { en: Healthy seedlings, ja: 健全苗の供給 } }
measures:
${lines(...measures)}`,
    );
  const grant = (id: string, target: string, text: string) =>
    `${id}: { title: ${target}, targets: [${target}], description: ${text} }`;
  const long = (what: string) =>
    `Half of the cost of research development and equipment for yeast and seedlings up to ${what}`;

  test("finds texts that differ in a word, and says how much they are alike", () => {
    const said = plan(
      "en",
      grant("a", "yeast", long("3 m yen")),
      grant("b", "potato", long("5 m yen")),
      grant("c", "yeast", long("4 m yen")),
    );
    expect(said).toEqual([
      "6:53 warning: the description of `yeast` has the same words as that of `potato`, which is for another target",
      "  7:55 `potato`, for `Healthy seedlings`",
    ]);
    // of 8 words each, 7 are the same: 14/16
    const other = plan(
      "en",
      grant("a", "yeast", long("distilleries")),
      grant("b", "potato", long("nurseries")),
    );
    expect(other[0]).toContain(
      "is 88% like that of `potato`, which is for another target: 80% or more",
    );
  });

  test("takes one text for two measures of one target, and compares the plan's first language", () => {
    expect(plan("en", grant("a", "yeast", long("x")), grant("b", "yeast", long("x")))).toEqual([]);
    const two = (ja: string) => `{ ja: ${ja}, en: "${long("x")}" }`;
    const pair = [
      grant("a", "yeast", two("香り酵母で1季仕込む蔵に費用の半分を補助します")),
      grant("b", "potato", two("健全苗を検査し、消毒した苗床で増やして供給します")),
    ];
    expect(plan("ja, en", ...pair)).toEqual([]);
    expect(plan("en, ja", ...pair)).toHaveLength(2);
  });

  test("asks for each target, but of what brings others together for one", () => {
    const both = (type: string) =>
      plan("en", `m: { type: ${type}, targets: [yeast, potato], description: Yeast for all. }`);
    expect(both("rd")[0]).toContain("its target `Healthy seedlings`");
    expect(both("network")).toEqual([]);
    const none = "m: { type: network, targets: [yeast, potato], description: Advice by experts. }";
    expect(plan("en", none)[0]).toContain("its targets `Aroma yeast` and `Healthy seedlings`");
  });

  test("speaks of a measure that stands alone by its name", () => {
    expect(plan("en", "m: { targets: [yeast] }")).toEqual([
      "6:3 warning: `m` has no description of what it does for `Aroma yeast`",
    ]);
  });

  test("does not compare texts in different languages, and is content with either", () => {
    const said = (text: string) =>
      plan("en, ja", `m: { title: M, targets: [potato], description: ${text} }`);
    expect(said("専門家が助言します")).toHaveLength(2);
    expect(said("苗床で増やした健全苗を配ります")).toEqual([]);
    expect(said("{ ja: 専門家が助言します, en: Seedlings in clean beds }")).toEqual([]);
    const only = `targets: { potato: { title: 健全苗の供給 } }
measures: { m: { title: M, targets: [potato], description: Advice by experts. } }
`;
    expect(say("measure-customised", only)).toEqual([]);
  });
});

describe("measure-mix", () => {
  const plan = (...measures: readonly string[]) =>
    say("measure-mix", `plan: { currency: JPY }\nmeasures:\n${lines(...measures)}`);
  const whole = [
    "a: { type: overseas, intervention: connect, budget: { FY2027: 5百万円 } }",
    "b: { type: finance, intervention: complete }",
    "c: { type: people, intervention: complete }",
  ];

  test("leaves barriers without a measure to another rule", () => {
    expect(say("measure-mix", "barriers: { b: { text: B } }\n")).toEqual([]);
    expect(say("measure-mix", "plan: { title: P }\n")).toHaveLength(1);
  });

  test("takes overseas links for sales and for networks", () => {
    expect(plan(...whole)).toEqual([]);
    expect(plan(...whole.slice(1))).toEqual([
      "2:1 warning: every measure completes what is missing, and none connects what is there",
      "2:1 warning: no measure is for sales and networks",
    ]);
  });

  test("weighs R&D by count and by money, and by count alone where the money cannot be added up", () => {
    const research = (amount: string) =>
      plan(...whole, `r: { type: rd, intervention: complete, budget: { FY2027: ${amount} } }`);
    expect(research("15百万円")).toEqual([]);
    expect(research("16百万円")[0]).toBe(
      "2:1 warning: 76% of the budget is for R&D: more than 75%",
    );
    expect(research("16百万円, FY2028: EUR 1 m")).toEqual([]);
    const many = Array.from({ length: 10 }, (_, place) => `r${place}: { type: rd }`);
    expect(plan(...whole, ...many.slice(1))).toEqual([]);
    expect(plan(...whole, ...many)[0]).toBe(
      "2:1 warning: 10 of 13 measures (77%) are for R&D: more than 75%",
    );
  });

  test("does not count over what is all R&D", () => {
    expect(
      plan("r: { type: rd, intervention: complete }", "s: { type: rd, intervention: connect }"),
    ).toEqual([
      "2:1 warning: 2 of 2 measures (100%) are for R&D: more than 75%",
      "  3:14 `r`",
      "  4:14 `s`",
    ]);
  });

  test("leaves open what measures without a kind may be, as far as they are enough", () => {
    const untyped = (count: number) =>
      plan(
        ...whole.slice(1),
        ...Array.from({ length: count }, (_, place) => `u${place}: { intervention: connect }`),
      )[0];
    expect(untyped(1)).toBe("2:1 warning: no measure is for sales and networks");
    expect(untyped(2)).toContain("so whether sales and networks are covered is open");
    expect(plan("u: { type: network, intervention: connect }", ...whole.slice(1), "v: {}")[0]).toBe(
      "2:1 warning: 1 of 4 measures does not say what kind of support it is, so whether sales is covered is open",
    );
  });
});
