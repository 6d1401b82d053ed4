import { describe, expect, test } from "vitest";
import { fieldNames } from "../../../src/diff/field-names.ts";
import { fieldNamesJa } from "../../../src/languages/ja/field-names.ts";
import { valuesOf } from "../../../src/model/enumerations.ts";
import { fieldTexts } from "../../../src/validate/field-texts.ts";
import { isEntries, schemasAt } from "../../../src/validate/schema-walk.ts";
import { planFile, shapes } from "../../../src/validate/shapes/plan-file.ts";

type Names = Readonly<Record<string, string>>;

const languages: readonly (readonly [string, Names])[] = [
  ["English", fieldNames],
  ["Japanese", fieldNamesJa],
];
const keys = Object.keys(fieldNames);
const lastOf = (key: string): string => key.split(".").at(-1) ?? key;
const documented = Object.keys(fieldTexts).filter((name) => name.includes("."));
const topLevel = Object.keys(planFile.def.shape);
const fields = new Set([...documented.map(lastOf), ...topLevel, ...valuesOf("phase")]);

const collections = Object.values(shapes).flatMap((shape) =>
  Object.keys("shape" in shape.def ? shape.def.shape : {}).filter((key) =>
    schemasAt(shape, [key]).some(isEntries),
  ),
);

const isAcronym = (name: string): boolean => /^[A-Z]+$/.test(name);

describe.each(languages)("the %s names of the fields", (_, names) => {
  test("leave out no field and no top-level key of the plan file", () => {
    expect(fields.size).toBeGreaterThan(300);
    expect([...fields].filter((key) => names[key] === undefined)).toEqual([]);
  });

  test("say what one entry of every collection is", () => {
    expect(collections).toContain("stages");
    expect(collections.filter((key) => names[`entry.${key}`] === undefined)).toEqual([]);
  });

  test("are short, trimmed and never empty", () => {
    const unfit = Object.values(names).filter(
      (name) => name === "" || name !== name.trim() || name.length > 40,
    );
    expect(unfit).toEqual([]);
  });
});

test("no name is the same in both languages, unless it is an acronym", () => {
  const same = Object.entries(fieldNames).filter(
    ([key, name]) => (fieldNamesJa as Names)[key] === name && !isAcronym(name),
  );
  expect(same).toEqual([]);
});

const overrides = keys.filter((key) => key.includes(".") && !key.startsWith("entry."));

test("a name for one part differs from the plain one in a language at least", () => {
  const repeated = overrides.filter((key) =>
    languages.every(([, names]) => names[key] === names[lastOf(key)]),
  );
  expect(repeated).toEqual([]);
});

test("nothing is named that the plan file does not have", () => {
  const isKnown = (key: string): boolean =>
    (key.startsWith("entry.") ? key.slice("entry.".length) : key)
      .split(".")
      .every((part) => fields.has(part));
  expect(keys.filter((key) => !isKnown(key))).toEqual([]);
});

test("plain names, names for one part and names of entries stand in the order of the alphabet", () => {
  const plain = keys.filter((key) => !key.includes("."));
  const entries = keys.filter((key) => key.startsWith("entry."));
  for (const group of [plain, overrides, entries]) expect(group).toEqual(group.toSorted());
  expect(Object.keys(fieldNamesJa)).toEqual(keys);
});
