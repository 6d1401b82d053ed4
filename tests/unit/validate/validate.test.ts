import { describe, expect, it } from "vitest";
import { judge, judgeText, sourceOf } from "./source-of.ts";
import { everythingSaid, speeches } from "./speeches.ts";

/** `path code: sentence`, in the order in which it is said. */
const said = (text: string, language: "en" | "ja" = "en"): readonly string[] =>
  judgeText(text).said.map(
    (fault) =>
      `${fault.place.path.join(".")}${fault.place.on === "key" ? " (key)" : ""} ${fault.code}: ${speeches[language].message(fault)}`,
  );

describe("validate", () => {
  it.each([
    [
      "plan: { titel: x }",
      "plan.titel (key) shape/unknown-key: unknown key `titel`: did you mean `title`",
      "plan.titel (key) shape/unknown-key: キー「titel」はありません。「title」のことですか",
    ],
    [
      "nonsense: 1",
      "nonsense (key) shape/unknown-key: unknown key `nonsense`",
      "nonsense (key) shape/unknown-key: キー「nonsense」はありません",
    ],
    [
      "instituions: {}",
      "instituions (key) shape/unknown-key: unknown key `instituions`: did you mean `institutions`",
      "instituions (key) shape/unknown-key: キー「instituions」はありません。「institutions」のことですか",
    ],
    [
      "chain: { stages: { farm: { capacity: 82,000 t } } }",
      "chain.stages.farm.000 t (key) shape/cut-number: `000 t` is read as a key: a comma ended the number before it",
      "chain.stages.farm.000 t (key) shape/cut-number: 直前の数値がカンマで切れ、「000 t」がキーとして読まれています",
    ],
    [
      "positions: [{ institution: a, stance: 1 }]",
      "positions.0 shape/missing: the key `target` is missing",
      "positions.0 shape/missing: キー「target」がありません",
    ],
    [
      "institutions: { Big_Lab: {} }",
      "institutions.Big_Lab (key) shape/bad-id: `Big_Lab` is not an id",
      "institutions.Big_Lab (key) shape/bad-id: 「Big_Lab」はIDとして使えません",
    ],
    [
      "plan: { status: darft }",
      "plan.status shape/not-one-of: the text `darft` is not one of the values: did you mean `draft`",
      "plan.status shape/not-one-of: 「darft」はここに書ける値ではありません。「draft」のことですか",
    ],
    [
      "plan: { status: 3 }",
      "plan.status shape/not-one-of: `3` is not one of the values that may stand here",
      "plan.status shape/not-one-of: 「3」はここに書ける値ではありません",
    ],
    [
      "region: { codes: { jis: 46 } }",
      "region.codes.jis shape/expected: expected a code in quotes, or a list of them, found `46`",
      "region.codes.jis shape/expected: 「46」が書かれていますが、必要なのは引用符で囲んだコード、またはそのリストです",
    ],
    [
      "region: { codes: { jis: [46] } }",
      "region.codes.jis.0 shape/expected: expected a text; numbers such as codes go in quotes, found `46`",
      "region.codes.jis.0 shape/expected: 「46」が書かれていますが、必要なのは文字列(コードなどの数字は引用符で囲みます)です",
    ],
    [
      "format: 2",
      "format shape/expected: expected `1`, the format this version of rip reads, found `2`",
      "format shape/expected: 「2」が書かれていますが、必要なのはこの版の rip が読める書式の番号「1」です",
    ],
    [
      "chain: { stages: { a: { level: 6 } } }",
      "chain.stages.a.level shape/expected: expected a whole number from 1 to 5, found `6`",
      "chain.stages.a.level shape/expected: 「6」が書かれていますが、必要なのは1から5までの整数です",
    ],
    [
      "chain: { links: { from: a } }",
      "chain.links shape/expected: expected a list, each item on a line of its own that begins with `- `, found a map",
      "chain.links shape/expected: キーの組が書かれていますが、必要なのはリスト(各項目を「- 」で始まる行に書きます)です",
    ],
    [
      "plan: { lead: Kagoshima Lab }",
      "plan.lead shape/expected: expected an id of small letters, digits and hyphens that begins with a letter, found the text `Kagoshima Lab`",
      "plan.lead shape/expected: 「Kagoshima Lab」が書かれていますが、必要なのは英小文字で始まり英小文字・数字・ハイフンだけのIDです",
    ],
    [
      "region: { economy: true }",
      "region.economy shape/expected: expected a number with its unit, or `{ value: …, asOf: …, kind: …, source: … }`, found `true`",
      "region.economy shape/expected: 「true」が書かれていますが、必要なのは単位つきの数値、または { value: …, asOf: …, kind: …, source: … }です",
    ],
    [
      "indicators: { a: { ladder: { multiplier: [m] } } }",
      "indicators.a.ladder.multiplier shape/expected: expected the id of a multiplier, or a number such as `1.3`, found a list",
      "indicators.a.ladder.multiplier shape/expected: リストが書かれていますが、必要なのは乗数のID、または「1.3」のような数値です",
    ],
    [
      "region: { economy: { value: 1, elsewhere: [5] } }",
      "region.economy.elsewhere.0 shape/expected: expected a map of keys, found `5`",
      "region.economy.elsewhere.0 shape/expected: 「5」が書かれていますが、必要なのはキーの組です",
    ],
  ])("says of %s one thing, at its place, in both languages", (text, english, japanese) => {
    expect(said(text)).toEqual([english]);
    expect(said(text, "ja")).toEqual([japanese]);
  });

  it.each([
    ["a misspelt required key", "positions: [{ institutoin: a, target: b, stance: 1 }]"],
    ["… in a list in a union", "roadmap: { tasks: { a: { after: [{ taks: b }] } } }"],
    ["… in a map in a union", "roadmap: { tasks: { a: { after: { taks: b, lag: 3 } } } }"],
    ["… of one of two maps", "product: { output: { valeu: 1, asOf: 2005 } }"],
    ["… of the other", "product: { output: { pionts: { 2005: 1 } } }"],
    ["… in a text", "plan: { title: { ja: あ, eng: a } }"],
    ["… in a list of texts", "product: { buyers: [{ jp: あ }] }"],
    ["a value in a list of choices", "institutions: { a: { functions: [use, prodce] } }"],
    ["a value in place of such a list", "institutions: { a: { functions: prodce } }"],
    ["a bad code in a list in a union", "product: { codes: { hs: [{ code: '22', vresion: 1 }] } }"],
    [
      "a list of budget lines",
      "measures: { a: { budget: { FY2026: [{ amount: 1, stauts: gap }] } } }",
    ],
  ])("says one thing of %s", (_, text) => {
    expect(judgeText(text).said).toHaveLength(1);
    expect(judgeText(text).said[0]?.key).toBe("near");
  });

  it("suggests no key that is there already, and lists the keys that may stand there", () => {
    const [fault] = judgeText("plan: { title: x, titel: y }").said;
    expect(fault?.key).toBe("unknown");
    expect(speeches.en.help(fault!)).toContain("title, status, version");
  });

  it("says all the faults of a file at once", () => {
    const text = `
plan: { status: old, fiscalYearStart: 13, currency: yen }
chain: { stages: { a: { position: middle } }, links: [{ from: a }] }
`;
    expect(judgeText(text).said.map(({ place }) => place.path.join("."))).toEqual([
      "plan.status",
      "plan.currency",
      "plan.fiscalYearStart",
      "chain.stages.a.position",
      "chain.links.0",
    ]);
  });

  it("takes what is written empty for not written, but keeps an entry of which only the id stands", () => {
    const { validated, said: faults } = judgeText(
      "plan: { title: , lead: }\nregion:\nchain: { stages: { a: , b: { name: } } }\nroles: { t: }\n",
    );
    expect(faults).toEqual([]);
    expect(validated).toEqual({
      file: { plan: {}, chain: { stages: { a: {}, b: {} } }, roles: { t: {} } },
      whole: true,
    });
  });

  it("names a misspelt key and a bad id even where nothing is written behind them", () => {
    expect(said("plan: { titel: }\ndiagnosis: { benchmarks: { Big: } }\nnonsense:\n")).toEqual([
      "plan.titel (key) shape/unknown-key: unknown key `titel`: did you mean `title`",
      "diagnosis.benchmarks.Big (key) shape/bad-id: `Big` is not an id",
      "nonsense (key) shape/unknown-key: unknown key `nonsense`",
    ]);
  });

  it("does not take an empty required key for written", () => {
    expect(said("positions: [{ institution: a, target: , stance: 1 }]")).toEqual([
      "positions.0 shape/missing: the key `target` is missing",
    ]);
  });

  it("leaves out what is at fault and keeps the rest, which is not whole then", () => {
    const { validated } = judgeText(`
plan: { title: x, status: old }
unknown: 1
institutions: { a: { name: x, type: 5 }, B: {}, c: 3 }
positions: [{ institution: a, target: t, stance: 1 }, { institution: a }]
`);
    expect(validated).toEqual({
      file: { plan: { title: "x" }, institutions: { a: { name: "x" } } },
      whole: false,
    });
  });

  it("says an id that JavaScript itself uses, and takes any other", () => {
    expect(said("institutions: { __proto__: {}, constructor: {}, tostring: {} }")).toEqual([
      "institutions.__proto__ (key) shape/bad-id: `__proto__` is not an id",
    ]);
    expect(said("plan: { __proto__: {} }")).toHaveLength(1);
    expect(said("thresholds: { a: { reason: x, constructor: [1] } }")).toEqual([
      "thresholds.a.constructor shape/expected: expected a number with its unit, such as `1200億円` or `86,000 t`, found a list",
    ]);
  });

  it("names the file of the folder each part came from", () => {
    const source = {
      ...sourceOf({ plan: { x: 1 }, chain: 2 }),
      fileOf: (key: string) => `${key}.yaml`,
    };
    expect(judge(source).said.map(({ place }) => place.file)).toEqual(["plan.yaml", "chain.yaml"]);
  });

  it("never shows the library's own words", () => {
    for (const fault of judgeText("format: []\nplan: 5\nchain: { stages: [] }\nefforts: 1").said) {
      expect(everythingSaid(fault).join()).not.toMatch(/Invalid|received|expected:/);
    }
  });
});

it("says thousands of unknown keys of one map without comparing each with all", () => {
  const count = 30_000;
  const region = Object.fromEntries(Array.from({ length: count }, (_, n) => [`key-${n}`, n]));
  const { said } = judge(sourceOf({ region: { ...region, namee: "x", kind: "prefecture" } }));
  expect(said).toHaveLength(count + 1);
  // a key that is there already is not what another was meant to be
  expect(said.at(-1)?.facts).toMatchObject({ name: "namee", suggestion: "name" });
}, 20_000);
