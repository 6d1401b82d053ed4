import { createHash } from "node:crypto";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { speechIn } from "../../src/languages/index.ts";
import type { Built } from "../../src/pipeline.ts";
import { locate } from "../../src/read/locate.ts";
import type { Language } from "../../src/text/language.ts";
import { builtPlan } from "../kit/built-plan.ts";
import { anyMutation, type Mutated, type Mutation, mildMutation } from "./mutations.ts";

const sample = (await builtPlan({ name: "plans/south-kyushu-shochu" }, { formats: [] })).source
  ?.value;
const small = (await builtPlan({ name: "plans/minimal" }, { formats: [] })).source?.value;
const speeches = await Promise.all([speechIn("ja"), speechIn("en")]);

const markdownIt = new MarkdownIt({ html: true });

/** Words that only a bug writes. */
const slips = /.{0,80}(?:\bundefined\b|\bNaN\b|\[object \w+\]).{0,20}/;

const slipIn = (text: string): string | undefined => slips.exec(text)?.[0];

const isInside = ({ files }: Built, { file, line, column }: Record<string, string | number>) => {
  const lines = files.find(({ name }) => name === file)?.text.split("\n") ?? [""];
  const text = lines[Number(line) - 1];
  return text !== undefined && Number(column) >= 1 && Number(column) <= text.length + 1;
};

/** Every finding lies inside its file, and can be said in both languages. */
const judgeFindings = (built: Built): void => {
  for (const diagnostic of built.findings) {
    for (const { place } of [diagnostic, ...diagnostic.related]) {
      const { start, end } = locate(built, place);
      expect(isInside(built, { file: place.file, ...start }), diagnostic.code).toBe(true);
      expect(isInside(built, { file: place.file, ...end }), diagnostic.code).toBe(true);
    }
    for (const speech of speeches) {
      expect(slipIn(speech.message(diagnostic)), diagnostic.code).toBeUndefined();
      expect(speech.message(diagnostic)).not.toBe("");
    }
  }
};

const cellsIn = (line: string): number => line.match(/(?<!\\)(?:\\\\)*\|/g)?.length ?? 0;

const judgeMarkdown = (text: string): void => {
  expect(slipIn(text)).toBeUndefined();
  const lines = text.split("\n");
  const tables = markdownIt.parse(text, {}).filter(({ type }) => type === "table_open");
  for (const { map } of tables) {
    const rows = lines.slice(map?.[0], map?.[1]);
    const counts = rows.map(cellsIn);
    expect(counts, rows.join("\n")).toEqual(rows.map(() => counts[1]));
  }
};

const lastScript = /<script>([\s\S]*?)<\/script>\s*<\/body>/;

/** The page without the script that is the same in every plan: the one its policy names by its hash. */
const withoutOwnScript = (page: string): string =>
  page.replace(lastScript, (whole, script: string) => {
    const hash = createHash("sha256").update(script).digest("base64");
    return page.includes(`script-src 'sha256-${hash}'`) ? "</body>" : whole;
  });

const judgeHtml = (page: string): void => {
  const rest = withoutOwnScript(page);
  expect(rest.match(/<h1[\s>]/g)).toHaveLength(1);
  // a page is long: a fault is told by itself
  expect(/<script|<[^>]*\son[a-z]+=|href="?\s*javascript:/i.exec(rest)?.[0]).toBeUndefined();
  expect(slipIn(rest)).toBeUndefined();
};

const judge = async (value: unknown, language: Language): Promise<Built> => {
  // JSON is YAML; its line breaks give the findings lines to point at
  const text = JSON.stringify(value, null, 1);
  const wish = { formats: ["md", "html"], languages: [language] };
  const built = await builtPlan({ name: "plan.yaml", text }, wish);
  judgeFindings(built);
  expect(built.outputs.length > 0).toBe(built.plan !== undefined);
  for (const output of built.outputs) {
    if (output.path.endsWith(".md")) judgeMarkdown(output.text);
    else if (output.path.endsWith(".html")) judgeHtml(output.text);
    else expect(slipIn(output.text)).toBeUndefined();
  }
  return built;
};

const mutated = (value: unknown, mutations: readonly Mutation[]): Mutated =>
  mutations.reduce<Mutated>(
    (before, mutation) => {
      const { value: after, about } = mutation(before.value);
      return { value: after, about: `${before.about}\n${about}` };
    },
    { value, about: "" },
  );

const language = fc.constantFrom<Language>("ja", "en");

type Runs = { readonly numRuns: number; readonly seed: number };

/** How many of the plans had documents: a property that never sees one proves nothing. */
const printedOf = async (
  value: unknown,
  mutation: fc.Arbitrary<Mutation>,
  runs: Runs,
): Promise<number> => {
  let printed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      language,
      async (mutations, spoken) => {
        const { value: after, about } = mutated(value, mutations);
        const { outputs } = await judge(after, spoken).catch((cause: unknown) => {
          throw new Error(`in ${spoken}, when${about}`, { cause });
        });
        if (outputs.length > 0) printed += 1;
      },
    ),
    { ...runs, endOnFailure: true },
  );
  return printed;
};

describe("whatever becomes of a plan, it is read, judged and printed without a crash", () => {
  it("takes the samples as they are", async () => {
    for (const value of [sample, small]) {
      expect((await judge(value, "ja")).outputs.length).toBeGreaterThan(2);
      expect((await judge(value, "en")).outputs.length).toBeGreaterThan(2);
    }
  });

  it("whatever is deleted, doubled, renamed or replaced in the full sample", async () => {
    await printedOf(sample, anyMutation, { numRuns: 40, seed: 11 });
  }, 400_000);

  it("whatever texts people write into the full sample, and whatever they leave out", async () => {
    const printed = await printedOf(sample, mildMutation, { numRuns: 30, seed: 12 });
    expect(printed).toBeGreaterThan(10);
  }, 400_000);

  it("whatever is deleted, doubled, renamed or replaced in the smallest plan", async () => {
    const printed = await printedOf(small, anyMutation, { numRuns: 400, seed: 13 });
    expect(printed).toBeGreaterThan(40);
  }, 400_000);
});
