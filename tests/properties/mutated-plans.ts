import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import type { Rule } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules/index.gen.ts";
import { type Examined, examine } from "../../src/pipeline.ts";
import { today } from "../kit/built-plan.ts";
import { memoryDisk } from "../kit/memory-disk.ts";
import { rulesFolder } from "../kit/rules-of.ts";
import { examplesOf } from "../pages/examples-of.ts";
import type { ByteChange } from "./byte-mutations.ts";
import { findingFaults, mended, mendFaults, tell } from "./judge-findings.ts";
import { type Parts, type Splice, sorted } from "./plan-parts.ts";
import { partsOf } from "./text-parts.ts";

type Texts = ReadonlyMap<string, string>;

/** A plan to be mutated: its texts by name, tables included, and the file or folder it is asked for by. */
export type Base = { readonly name: string; readonly texts: Texts; readonly parts: () => Parts };

const isYaml = (name: string): boolean => name.endsWith(".yaml");

const baseOf = (name: string, texts: Texts): Base => {
  let parts: Parts | undefined;
  return {
    name,
    texts,
    parts: () => {
      parts ??= sorted(
        [...texts].flatMap(([file, text]) => (isYaml(file) ? partsOf(file, text) : [])),
      );
      return parts;
    },
  };
};

const folderTexts = (folder: string): Texts =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((name) => /\.(?:yaml|csv)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(name, "utf8")]),
  );

const fromFile = (name: string): Base =>
  baseOf(name, new Map([[name, readFileSync(name, "utf8")]]));

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first entries of each part of a plan: everything people write, in a tenth of the size. */
const thinned = (value: unknown, depth: number): unknown => {
  if (Array.isArray(value)) return value.slice(0, 4);
  if (!isTree(value) || depth > 2) return value;
  const entries = Object.entries(value);
  const kept =
    depth === 0 || entries.some(([, inner]) => !isTree(inner)) ? entries : entries.slice(0, 4);
  return Object.fromEntries(kept.map(([key, inner]) => [key, thinned(inner, depth + 1)]));
};

const thin = (folder: string): Base => {
  const texts = folderTexts(folder);
  const yaml = [...texts].filter(([name]) => isYaml(name)).map(([, text]) => text);
  const value = Object.assign({}, ...yaml.map((text) => parse(text)));
  const tables = [...texts].filter(([name]) => !isYaml(name));
  const name = `${folder}/thin.yaml`;
  return baseOf(name, new Map([[name, stringify(thinned(value, 0))], ...tables]));
};

export const largeBases: readonly Base[] = [
  "plans/mizuhara-instruments",
  "plans/south-kyushu-shochu",
].map((folder) => baseOf(folder, folderTexts(folder)));

const starters: readonly Base[] = [
  "plans/minimal/plan.yaml",
  "templates/starters/minimal.en.yaml",
  "templates/starters/minimal.ja.yaml",
].map(fromFile);

const thinBases: readonly Base[] = largeBases.map(({ name }) => thin(name));

/** What the pages of the rules show: small plans with exactly what each rule looks at. */
const examples: readonly Base[] = readdirSync(rulesFolder)
  .filter((name) => name.endsWith(".md") && !name.endsWith(".ja.md"))
  .sort()
  .flatMap((page) =>
    examplesOf(readFileSync(rulesFolder + page, "utf8")).map(({ yaml }) =>
      baseOf("plan.yaml", new Map([["plan.yaml", yaml]])),
    ),
  );

/** Small enough for thousands of runs. */
export const smallBase: fc.Arbitrary<Base> = fc.oneof(
  { weight: 7, arbitrary: fc.constantFrom(...starters) },
  {
    weight: 9,
    arbitrary: fc.noBias(fc.nat(examples.length - 1)).map((at) => examples[at] as Base),
  },
  { weight: 2, arbitrary: fc.constantFrom(...thinBases) },
);

export const largeBase: fc.Arbitrary<Base> = fc.constantFrom(...largeBases);

/** What becomes of the texts of a plan. */
export type Mutation = (base: Base) => Texts;

export type PartChange = (parts: Parts) => readonly Splice[];

const spliced = (text: string, splices: readonly Splice[]): string => {
  let written = "";
  let done = 0;
  for (const { at, by } of splices.toSorted((a, b) => a.at[0] - b.at[0])) {
    if (at[0] < done) continue;
    written += text.slice(done, at[0]) + by;
    done = at[1];
  }
  return written + text.slice(done);
};

/** Changes of keys, types and references, all of them made on the same text. */
export const byParts =
  (changes: readonly PartChange[]): Mutation =>
  ({ texts, parts }) => {
    const splices = changes.flatMap((change) => change(parts()));
    return new Map(
      [...texts].map(([name, text]) => [
        name,
        spliced(
          text,
          splices.filter(({ file }) => file === name),
        ),
      ]),
    );
  };

/** A change of one of the files chosen by chance: of a table one time in four, where there are tables. */
export const byBytes =
  (part: number, changes: readonly ByteChange[]) =>
  (texts: Texts): Texts => {
    const [yaml, tables] = [true, false].map((is) =>
      [...texts.keys()].filter((name) => isYaml(name) === is),
    );
    const isTable = tables?.length && (part * 1000) % 1 < 0.25;
    const names = (isTable ? tables : yaml) ?? [];
    const chosen = names[Math.floor(part * names.length)];
    return new Map(
      [...texts].map(([name, text]) => [
        name,
        name === chosen ? changes.reduce((before, change) => change(before), text) : text,
      ]),
    );
  };

const settings = { rules: rules as readonly Rule[], today };

const examineTexts = (name: string, texts: Texts): Promise<Examined> => {
  const disk = memoryDisk(Object.fromEntries(texts));
  const readText = async (path: string) => texts.get(path) ?? disk.readText(path);
  return examine({ name, settings }, { ...disk, readText });
};

/** Milliseconds no plan may take: the bar of the project for refusing or judging any text at all. */
const bound = 2000;

const timed = async (name: string, texts: Texts) => {
  const start = performance.now();
  const examined = await examineTexts(name, texts);
  return { examined, took: performance.now() - start };
};

/** Of a plan that was slow the better of two runs counts: the machine may have been busy with something else. */
const examinedInTime = async (name: string, texts: Texts): Promise<Examined> => {
  const first = await timed(name, texts);
  if (first.took <= bound) return first.examined;
  const { examined, took } = await timed(name, texts);
  if (took > bound) throw new Error(`took ${Math.round(took)} ms`);
  return examined;
};

const judge = async (name: string, texts: Texts, isTold: boolean): Promise<Examined> => {
  const examined = await examinedInTime(name, texts);
  const faults = [...findingFaults(examined)];
  if (examined.findings.some(({ edits }) => edits))
    faults.push(
      ...mendFaults(examined, await examinedInTime(name, new Map([...texts, ...mended(examined)]))),
    );
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join("\n"));
  if (isTold) tell(examined);
  return examined;
};

const changedLines = (base: Base, texts: Texts): string =>
  [...texts]
    .flatMap(([name, text]) => {
      const before = new Set(base.texts.get(name)?.split("\n"));
      return text
        .split("\n")
        .filter((line) => !before.has(line))
        .slice(0, 8)
        .map((line) => `${name}: ${line.slice(0, 300)}`);
    })
    .join("\n");

/** How many plans came of the mutations, and in how many the rules had their say. */
export type Tally = { readonly plans: number; readonly judged: number };

/** Of every so many plans, one goes through all reporters. */
const toldEvery = 20;

/** Lets so many mutated plans be read and judged; throws at the first that breaks a promise. */
export const examineMutated = async (
  base: fc.Arbitrary<Base>,
  mutation: fc.Arbitrary<Mutation>,
  numRuns: number,
): Promise<Tally> => {
  let plans = 0;
  let judged = 0;
  const property = fc.asyncProperty(base, mutation, async (chosen, mutate) => {
    const texts = mutate(chosen);
    plans += 1;
    const examined = await judge(chosen.name, texts, plans % toldEvery === 0).catch(
      (cause: unknown) => {
        throw new Error(`${chosen.name} with\n${changedLines(chosen, texts)}`, { cause });
      },
    );
    if (examined.plan) judged += 1;
  });
  await fc.assert(property, { numRuns, endOnFailure: true });
  return { plans, judged };
};
