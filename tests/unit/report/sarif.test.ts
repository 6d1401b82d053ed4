import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/check/rules/index.gen.ts";
import { oneAccountable } from "../../../src/check/rules/one-accountable.ts";
import { fileUri } from "../../../src/report/file-uri.ts";
import { pageParts } from "../../../src/report/page-parts.ts";
import { checked, checkedText, hostilePlans, languages, plans } from "./checked.ts";

const require = createRequire(import.meta.url);
const schemaFile = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// it is written in draft 4, and has nothing in it that draft 7 reads otherwise but its own names
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(schemaFile, "utf8"));

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat("uri-reference", /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/);
ajv.addFormat("date-time", true);
const isSarif = ajv.compile(schema);

const faultsOf = (text: string) => (isSarif(JSON.parse(text)) ? [] : isSarif.errors);

const runOf = async (plan: string, args: readonly string[] = []) =>
  JSON.parse((await checked(plan, "sarif", args)).out).runs[0];

const waivedPlan = "waived.yaml";

describe("sarif", () => {
  it("has a schema that refuses what is not SARIF", () => {
    expect(faultsOf('{"version": "2.1.0", "runs": [{}]}')).not.toEqual([]);
    const region = { startLine: 0 };
    const location = { physicalLocation: { artifactLocation: { uri: "a b" }, region } };
    const results = [{ message: { text: "x" }, locations: [location] }];
    const log = { version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results }] };
    expect(faultsOf(JSON.stringify(log))).toHaveLength(2);
  });

  for (const language of languages) {
    it.each([...plans.keys()])(`is valid for %s (${language})`, async (plan) => {
      const { out } = await checked(plan, "sarif", ["--ui-lang", language, "--as", "agreed"]);
      expect(faultsOf(out)).toEqual([]);
    });
  }

  it("is valid whatever a plan is named, and makes no link of it", async () => {
    for (const [name, text] of hostilePlans) {
      const { out } = await checkedText(text, "sarif");
      expect(faultsOf(out), name).toEqual([]);
      for (const { message } of JSON.parse(out).runs[0].results) {
        expect(message.text).not.toMatch(/\]\(/);
        expect(message.text.replaceAll(/\{\{|\}\}/g, "")).not.toMatch(/[{}]/);
      }
    }
  });

  it("describes every rule, each result pointing at its own", async () => {
    for (const language of languages) {
      const { results, tool } = await runOf("unknown.yaml", ["--ui-lang", language]);
      const described: { id: string; shortDescription: { text: string } }[] = tool.driver.rules;
      const ids = described.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id } of rules) expect(ids).toContain(id);
      expect(results.length).toBeGreaterThan(1);
      for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
      const numbers = tool.driver.rules.flatMap(
        ({ properties }: { properties: { number?: number } }) => properties.number ?? [],
      );
      expect(numbers).toEqual(numbers.toSorted((a: number, b: number) => a - b));
      expect(numbers).toHaveLength(rules.length);
      for (const { id, shortDescription } of described) {
        expect(shortDescription.text, id).not.toBe("");
        expect(shortDescription.text.length, id).toBeLessThanOrEqual(255);
      }
    }
  });

  it("describes in the language of the reader, and codes that are no rule too", async () => {
    const textOf = async (language: string, id: string) => {
      const { tool } = await runOf("misshapen.yaml", ["--ui-lang", language]);
      const found = tool.driver.rules.find((one: { id: string }) => one.id === id);
      return [found.shortDescription.text, found.help.markdown.split("\n")[0]];
    };
    expect((await textOf("ja", "one-accountable"))[1]).toMatch(/^# one-accountable [^a-z]+$/);
    const { title } = oneAccountable;
    expect((await textOf("ja", "one-accountable"))[0]).toBe(title.ja);
    expect((await textOf("en", "one-accountable"))[0]?.toLowerCase()).toBe(title.en.toLowerCase());
    expect((await textOf("en", "one-accountable"))[0]).toMatch(/^[A-Z]/);
    expect((await textOf("en", "shape/unknown-key"))[1]).toBe("# shape/unknown-key");
  });

  it("describes only the rules that were asked for", async () => {
    const { tool } = await runOf("plans/minimal", ["--only", "one-accountable,chain-closure"]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      "chain-closure",
      "one-accountable",
    ]);
  });

  it("tells what is waived as accepted in the plan", async () => {
    const { results } = await runOf(waivedPlan);
    const waived = results.filter((one: object) => "suppressions" in one);
    expect(waived).toHaveLength(1);
    expect(waived[0]).toMatchObject({
      ruleId: "product-market-sized",
      suppressions: [{ kind: "inSource", status: "accepted" }],
    });
    expect(waived[0].suppressions[0].justification).toContain("集計中");
  });

  it("offers the fixes of a finding", async () => {
    const { results } = await runOf("misshapen.yaml");
    const [change] = results.flatMap((one: { fixes?: { artifactChanges: object[] }[] }) =>
      (one.fixes ?? []).flatMap(({ artifactChanges }) => artifactChanges),
    );
    expect(change).toEqual({
      artifactLocation: { uri: "misshapen.yaml" },
      replacements: [
        {
          deletedRegion: { startLine: 1, startColumn: 16, endLine: 1, endColumn: 21 },
          insertedContent: { text: "title" },
        },
      ],
    });
  });

  it("knows a finding again when lines move", async () => {
    const [text = ""] = Object.values(plans.get("unknown.yaml") ?? {});
    const marks = async (moved: string) =>
      JSON.parse((await checkedText(moved, "sarif")).out).runs[0].results.map(
        (one: { ruleId: string; partialFingerprints: object }) => [
          one.ruleId,
          one.partialFingerprints,
        ],
      );
    const before = await marks(text);
    expect(await marks(`# one\n\n\n${text}`)).toEqual(before);
    expect(new Set(before.map(String)).size).toBeGreaterThan(1);
  });

  it("knows a finding by what the baseline knows it by", async () => {
    const plan = "unknown.yaml";
    const { disk } = await checked(plan, "short", ["--update-baseline"]);
    const baseline = JSON.parse(disk.texts()["unknown.baseline.json"] ?? "");
    const known = baseline.findings.map((one: { fingerprint: string }) => one.fingerprint);
    const { results } = await runOf(plan);
    const ids: readonly string[] = rules.map(({ id }) => id);
    const marks = results
      .filter(({ ruleId }: { ruleId: string }) => ids.includes(ruleId))
      .map((one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0]);
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.sort()).toEqual(known.sort());
  });

  it("names files from the top of the repository", async () => {
    const setting = {
      env: { GITHUB_WORKSPACE: ".." },
      files: { "a b/計画.yaml": "plan: { x: 1 }\n" },
    };
    const { out } = await checked("a b/計画.yaml", "sarif", [], setting);
    const [{ physicalLocation }] = JSON.parse(out).runs[0].results[0].locations;
    expect(physicalLocation.artifactLocation.uri).toBe("home/a%20b/%E8%A8%88%E7%94%BB.yaml");
  });
});

describe("fileUri", () => {
  it.each([
    ["plan.yaml", "plan.yaml"],
    ["./a/b.yaml", "a/b.yaml"],
    ["../a b/c:d.yaml", "../a%20b/c%3Ad.yaml"],
    ["/x/計.yaml", "file:///x/%E8%A8%88.yaml"],
    ["C:/x/y.yaml", "file:///C:/x/y.yaml"],
    ["<stdin>", "%3Cstdin%3E"],
    ["a%2f'(b)*!.yaml", "a%252f%27%28b%29%2A%21.yaml"],
    ["\ud800.yaml", "%EF%BF%BD.yaml"],
  ])("writes %j as a reference", (name, uri) => {
    expect(fileUri(name)).toBe(uri);
  });
});

describe("pageParts", () => {
  it("takes the first sentence and the paragraph it opens", () => {
    expect(pageParts("# a-b 題\n\n一つ目。\n二つ目。\n").first).toBe("一つ目。");
    expect(pageParts("# a-b 題\n\n一つ目。\n二つ目。\n").opening).toBe("一つ目。二つ目。");
    expect(pageParts("# a-b\n\nOne `x`: of 1.5.\nTwo.\n").first).toBe("One x: of 1.5.");
  });

  it("leaves examples out of the prose, with the heading that has nothing else", () => {
    const page =
      "# a\n\nWhy.\n\n## Checked\n\n- x\n\n## Examples\n\n```yaml\na: 1\n\n# b\n```\n\n## Source\n\nS.\n";
    expect(pageParts(page).prose).toBe("a\n\nWhy.\n\nChecked\n\n- x\n\nSource\n\nS.");
  });
});
