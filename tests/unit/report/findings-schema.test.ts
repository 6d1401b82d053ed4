import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { findingsSchema, formatVersion } from "../../../src/report/findings-schema.ts";
import { run } from "../../kit/run.ts";
import { checked, checkedText, hostilePlans, languages, plans } from "./checked.ts";

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The schema with nothing allowed that it does not name: what is published is open to later versions. */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed);
  if (!isNode(node)) return node;
  const inner = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, closed(value)]),
  );
  return isNode(node["properties"]) ? { ...inner, additionalProperties: false } : inner;
};

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
const fits = ajv.compile(findingsSchema());
const fitsExactly = ajv.compile(closed(findingsSchema()) as object);

const faultsOf = (text: string) => {
  const value: unknown = JSON.parse(text);
  return [
    ...(fits(value) ? [] : (fits.errors ?? [])),
    ...(fitsExactly(value) ? [] : (fitsExactly.errors ?? [])),
  ];
};

describe("the schema of the findings", () => {
  it("is what `rip schema findings` prints, with its promise", async () => {
    const { code, out } = await run(["schema", "findings"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(findingsSchema());
    expect(JSON.parse(out).title).toContain(formatVersion);
    expect(JSON.parse(out).description).toContain("The promise");
  });

  for (const language of languages) {
    it.each([...plans.keys()])(`holds for %s (${language})`, async (plan) => {
      const { out } = await checked(plan, "json", ["--ui-lang", language, "--as", "agreed"]);
      expect(faultsOf(out)).toEqual([]);
    });
  }

  it("holds whatever a plan is named", async () => {
    for (const [name, text] of hostilePlans) {
      expect(faultsOf((await checkedText(text, "json")).out), name).toEqual([]);
    }
  });

  it("has been seen with everything it names", async () => {
    const findings = await Promise.all(
      [...plans.keys()].map(async (plan) => JSON.parse((await checked(plan, "json")).out).findings),
    );
    const all: readonly Node[] = findings.flat();
    for (const key of ["measured", "help", "waiver"]) {
      expect(
        all.some((one) => one[key] !== null),
        key,
      ).toBe(true);
    }
    for (const key of ["writes", "resolvers", "fixes", "related"]) {
      expect(
        all.some((one) => (one[key] as readonly unknown[]).length > 0),
        key,
      ).toBe(true);
    }
  });

  it("refuses what breaks the promise, and lets a later minor version add keys", async () => {
    const { out } = await checked("misshapen.yaml", "json");
    const answer = JSON.parse(out);
    expect(fits({ ...answer, formatVersion: "1.9", later: 1 })).toBe(true);
    expect(fits({ ...answer, formatVersion: "2.0" })).toBe(false);
    const [first, ...rest] = answer.findings;
    for (const key of Object.keys(first)) {
      const { [key]: _, ...less } = first;
      expect(fits({ ...answer, findings: [less, ...rest] }), key).toBe(false);
    }
    expect(fits({ ...answer, findings: [{ ...first, start: { line: 0, column: 1 } }] })).toBe(
      false,
    );
  });
});
