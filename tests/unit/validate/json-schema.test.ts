import { readdirSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { read } from "../../../src/read/read.ts";
import { jsonSchema } from "../../../src/validate/json-schema.ts";
import { arbitraryPlan, brokenPlan } from "./arbitrary-plan.ts";
import { judge, judgeText, sourceOf } from "./source-of.ts";

const schema = jsonSchema();
const text = JSON.stringify(schema);
const editor = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

/** Whether the editor, and whether the program, take a value for a plan. */
const verdicts = (value: unknown): readonly [editor: boolean, program: boolean] => [
  editor(value),
  judge(sourceOf(value)).validated?.whole ?? false,
];

/** Each of these breaks the shape in one way. */
const broken = [
  "nonsense: 1",
  "plan: text",
  "plan: { titel: x }",
  "plan: { status: old }",
  "plan: { currency: yen }",
  "plan: { fiscalYearStart: 13 }",
  "plan: { languages: [fr] }",
  "plan: { lead: Big Lab }",
  "format: 2",
  "region: { codes: { jis: 46 } }",
  "region: { economy: true }",
  "region: { population: { asOf: 2020 } }",
  "product: { output: { points: [1] } }",
  "product: { buyers: [5] }",
  "chain: { stages: [] }",
  "chain: { stages: { Big: {} } }",
  "chain: { stages: { a: { level: 2.5 } } }",
  "chain: { links: { from: a, to: b } }",
  "chain: { links: [{ from: a }] }",
  "chain: { links: [null] }",
  "targets: { a: { scores: { b: { low: 1 } } } }",
  "roadmap: { tasks: { a: { after: [{ task: b, type: XX }] } } }",
  "roadmap: { tasks: { a: { duration: { likely: 3 } } } }",
  "roadmap: { tasks: { a: { readiness: { trl: 4.5 } } } }",
  "measures: { a: { budget: { FY2026: [3] } } }",
  "positions: [{ institution: a, target: b, stance: 4 }]",
  "thresholds: { chain-closure: { minimum: 1 } }",
  "indicators: { a: { headline: yes please } }",
  "positions: [{ institution: a, target: , stance: 1 }]",
  "region: { economy: { value: 1, parts: { a: [1] } } }",
  "region: { economy: { value: 1, factors: 3 } }",
  "region: { economy: { value: 1, elsewhere: [{ asOf: 2020 }] } }",
  "plan: { frame: [{ name: a, event: begun }] }",
  "targets: { a: { drivers: [ageing, oil] } }",
  "indicators: { a: { ladder: { steps: [{ count: 3 }] } } }",
  "indicators: { a: { comparisons: { b: { values: 1, sample: some } } } }",
  "risks: { a: { kind: weather } }",
  "product: { unitValue: { points: { 2020: 5 }, value: } }",
  "product: { unitValue: { points: , value: } }",
];

type Field = { readonly title?: string; readonly description?: string };

/** Every field of every map in a schema, by its key. */
const fieldsIn = (node: unknown): readonly (readonly [key: string, field: Field])[] => {
  if (typeof node !== "object" || node === null) return [];
  const own = (node as { readonly properties?: Readonly<Record<string, Field>> }).properties ?? {};
  return [...Object.entries(own), ...Object.values(node).flatMap(fieldsIn)];
};

describe("jsonSchema", () => {
  it("is of draft 7 and names no other place", () => {
    expect(schema).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
    expect(text.match(/https?:\/\/[^"]*/g)).toHaveLength(1);
    expect(text).not.toMatch(/"(?:\$id|\$comment)":|"part":"/);
  });

  it.each(readdirSync("plans", { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
    "takes the sample plan $name",
    async ({ name }) => {
      const faults: unknown[] = [];
      const { source } = await read(`plans/${name}`, nodeDisk, (fault) => faults.push(fault));
      expect(faults).toEqual([]);
      expect(verdicts(source?.value)).toEqual([true, true]);
    },
  );

  it.each(broken)("refuses %s, as the program does", (plan) => {
    expect(verdicts(judgeText(plan).source.value)).toEqual([false, false]);
  });

  it("agrees with the program on plans of the right shape and on broken ones", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryPlan, brokenPlan), (value) => {
        const [byEditor, byProgram] = verdicts(value);
        expect(byEditor).toBe(byProgram);
      }),
      { numRuns: 300 },
    );
  });

  it("explains every field in English and Japanese, with the names of its values", () => {
    const fields = fieldsIn(schema);
    const bare = fields.filter(
      ([key, { description }]) => !description && !/^(?:ja|en)$/.test(key),
    );
    expect(fields.length).toBeGreaterThan(350);
    expect(bare).toEqual([]);
    const position = fields.find(([, { title }]) => title === "stage.position")?.[1];
    expect(position?.description).toMatch(
      /^Where in the chain.*\n\n連鎖の中.*\n\n- `raw-material`: raw material \/ 原材料\n/,
    );
  });
});
