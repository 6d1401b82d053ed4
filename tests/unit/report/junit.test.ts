import { describe, expect, it } from "vitest";
import { rules } from "../../../src/check/rules/index.gen.ts";
import { allNamed, type XmlElement, xmlTree } from "../../kit/xml-tree.ts";
import { checked, checkedText, hostilePlans, languages, plans } from "./checked.ts";

const suitesIn = (xml: string): readonly XmlElement[] => allNamed(xmlTree(xml), "testsuite");

const casesIn = (xml: string): readonly XmlElement[] => allNamed(xmlTree(xml), "testcase");

const caseOf = (xml: string, name: string): XmlElement => {
  const [found] = casesIn(xml).filter(({ attributes }) => attributes["name"] === name);
  if (!found) throw new Error(`no test ${name}`);
  return found;
};

describe("the reader of XML that this test has", () => {
  it("refuses what is not well-formed", () => {
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
    const read = xmlTree(`${head}<a b="&lt;&quot;"><c/>x ]]&gt;</a>\n`);
    expect(read).toMatchObject({ name: "a", attributes: { b: '<"' }, text: "x ]]>" });
    expect(read.children.map(({ name }) => name)).toEqual(["c"]);
    const faulty = [
      "<a>",
      "<a></b>",
      "<a>&</a>",
      "<a>&x;</a>",
      '<a b="<"/>',
      '<a b="" b=""/>',
      "<a>\u0001</a>",
      "<a>\ufffe</a>",
      "<a>\ud800</a>",
      "<a b=x/>",
      "<a/><a/>",
      "x<a/>",
    ];
    for (const bad of faulty) expect(() => xmlTree(head + bad), bad).toThrow();
  });
});

describe("junit", () => {
  for (const language of languages) {
    it.each([...plans.keys()])(`counts right for %s (${language})`, async (plan) => {
      const { out } = await checked(plan, "junit", ["--ui-lang", language]);
      const [suite, ...others] = suitesIn(out);
      if (!suite) throw new Error("no suite");
      expect(others).toEqual([]);
      expect(suite.attributes["name"]).toBe(plan);
      for (const { attributes } of [suite, xmlTree(out)]) {
        expect(Number(attributes["tests"])).toBe(allNamed(suite, "testcase").length);
        expect(Number(attributes["failures"])).toBe(allNamed(suite, "failure").length);
        expect(Number(attributes["skipped"])).toBe(allNamed(suite, "skipped").length);
      }
      const names = casesIn(out).map(({ attributes }) => attributes["name"]);
      expect(new Set(names).size).toBe(names.length);
      for (const { id } of rules) expect(names).toContain(id);
    });
  }

  it("is well-formed whatever a plan is named", async () => {
    for (const [name, plan] of hostilePlans) {
      const { out } = await checkedText(plan, "junit");
      expect(casesIn(out).length, name).toBeGreaterThanOrEqual(rules.length);
    }
  });

  it("passes a rule without findings, fails one with a warning, and skips one that is waived", async () => {
    const { out } = await checked("waived.yaml", "junit");
    expect(caseOf(out, "roadmap-order").children).toEqual([]);
    const waiver = caseOf(out, "waiver");
    expect(waiver.attributes).toMatchObject({ file: "waived.yaml", line: "5" });
    expect(waiver.children.map(({ name }) => name)).toEqual(["failure"]);
    expect(waiver.children[0]?.attributes["type"]).toBe("warning");
    expect(waiver.text).toContain("waived.yaml:5:13: warning: ");
    const waived = caseOf(out, "product-market-sized");
    expect(waived.children.map(({ name }) => name)).toEqual(["skipped", "system-out"]);
    expect(waived.children[0]?.attributes["message"]).toContain("集計中");
  });

  it("tells notes without failing", async () => {
    const plan = "plans/south-kyushu-shochu";
    const { out } = await checked(plan, "junit", ["--only", "region-scale"]);
    const [only, ...others] = casesIn(out);
    expect(others).toEqual([]);
    expect(only?.children.map(({ name }) => name)).toEqual(["system-out"]);
    expect(only?.text).toContain(": note: ");
  });

  it("does not let a plan that could not be read pass any rule", async () => {
    const { out } = await checked("syntax.yaml", "junit");
    expect(casesIn(out).filter(({ children }) => children.length === 0)).toEqual([]);
    expect(caseOf(out, "chain-closure").children[0]?.attributes["message"]).toMatch(/^not judged/);
  });

  it("has a suite for each plan", async () => {
    const files = { "a.yaml": "plan: { id: a }\n", "b.yaml": "plan: { id: b, x: 1 }\n" };
    const { out } = await checked("a.yaml", "junit", ["b.yaml"], { files });
    const suites = suitesIn(out);
    expect(suites.map(({ attributes }) => attributes["name"])).toEqual(["a.yaml", "b.yaml"]);
    const unknown = suites.map((suite) =>
      suite.children.some(({ attributes }) => attributes["name"] === "shape/unknown-key"),
    );
    expect(unknown).toEqual([false, true]);
  });
});
