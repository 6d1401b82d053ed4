import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { build } from "../../../src/pipeline.ts";
import type { Disk } from "../../../src/read/disk.ts";
import { spotAt } from "../../../src/read/locate.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { templateLimit } from "../../../src/read/templates/read-templates.ts";
import { texts } from "../../../src/template/texts.gen.ts";
import { memoryDisk } from "../../kit/memory-disk.ts";

const plan = `format: 1
plan: { id: yuzu, title: "Yuzu **marmalade** <b>", status: draft, period: FY2027-FY2029, languages: [en] }
region: { name: "Minato *<i>*" }
chain:
  stages:
    peel: { name: Peeling, position: core, location: in-region }
`;

const settings = { rules: [], today: "2026-04-01" };

const builtWith = async (templates: Readonly<Record<string, string>>, disk?: Disk) => {
  const files = Object.fromEntries(
    Object.entries(templates).map(([name, text]) => [`p/templates/${name}`, text]),
  );
  const wish = { name: "p", settings, formats: ["md", "html"] };
  return build(wish, disk ?? memoryDisk({ "p/plan.yaml": plan, ...files }));
};

/** What is said of templates, as `code key line:column-column`. */
const said = async (templates: Readonly<Record<string, string>>) => {
  const { files, findings } = await builtWith(templates);
  return findings
    .filter(({ code }) => code.startsWith("template/"))
    .map(({ code, key, place }: Diagnostic) => {
      const file = files.find(({ name }) => name === place.file);
      const [start = 0, end = 0] = place.offset ?? [];
      const spot = file && spotAt(file, start);
      return `${code} ${key} ${spot?.line}:${spot?.column}+${end - start}`;
    });
};

const textOf = ({ outputs }: Awaited<ReturnType<typeof builtWith>>, name: string): string =>
  outputs.find((output) => output.path === name)?.text ?? "";

// what a document is made with is loaded with the first one
beforeAll(() => builtWith({ "prose/en/chain.hbs": "x" }), 120_000);

describe("a plan's own templates", () => {
  it("take the place of the built-in ones, in prose and in layout", async () => {
    const built = await builtWith({
      "prose/en/chain.hbs": "Our own words on the chain.\n",
      "layout/html/paragraph.hbs": '<p class="own">{{{spans}}}</p>\n',
      "layout/html/page.css": "body{color:#123456}",
    });
    expect(built.findings).toEqual([]);
    expect(textOf(built, "plan.en.md")).toContain("Our own words on the chain.");
    const html = textOf(built, "plan.en.html");
    expect(html).toContain('<p class="own">');
    expect(html).toContain("body{color:#123456}");
    expect(html).not.toContain("--measure");
  });

  it("print as before where they are copies", async () => {
    const before = await builtWith({});
    const copies = Object.entries(texts).filter(([name]) => name.endsWith(".hbs"));
    const after = await builtWith(Object.fromEntries(copies));
    expect(after.findings).toEqual([]);
    expect(after.outputs).toEqual(before.outputs);
  });

  it("let no text of the plan become markup", async () => {
    const page = `${texts["layout/html/page.hbs"]}<p id="mine">{{kicker}}</p>`;
    const built = await builtWith({ "layout/html/page.hbs": page });
    expect(built.findings).toEqual([]);
    expect(textOf(built, "plan.en.html")).toMatch(/<p id="mine">Minato \*&lt;i&gt;\*/);
  });

  it("are not read from beside a plan on standard input", async () => {
    const disk = memoryDisk({ "templates/prose/en/chain.hbs": "{{nothing}}" });
    const built = await build({ name: "<stdin>", text: plan, settings, formats: ["md"] }, disk);
    expect(built.findings).toEqual([]);
  });
});

describe("faults of templates", () => {
  const faults: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>> = {
    "a name it is not given": [
      "a\n{{#if hasClosure}}{{salles}}{{/if}}",
      ["template/unknown-variable near 2:21+6"],
    ],
    "a condition it is not given": [
      "{{#if nope}}x{{/if}}",
      ["template/unknown-variable unknown 1:7+4"],
    ],
    "a list that is none": ["{{#each sales}}x{{/each}}", ["template/use each 1:9+5"]],
    "yes or no as text": ["{{hasClosure}}", ["template/use print 1:3+10"]],
    "a helper nobody knows": ["{{shout sales}}", ["template/unknown-helper unknown 1:3+5"]],
    "the helper that writes on the terminal": [
      "{{log sales}}",
      ["template/unknown-helper unknown 1:3+3"],
    ],
    "another template": ["{{> other}}", ["template/partial found 1:1+11"]],
    "a decorator": ["{{#*inline 'x'}}y{{/inline}}x", ["template/partial found 1:1+28"]],
    "what objects inherit": ["{{constructor}}", ["template/unknown-variable unknown 1:3+11"]],
    "a prototype": ["{{__proto__}}", ["template/unknown-variable unknown 1:3+9"]],
    "a block that is not closed": [
      "x\n日本{{#if hasClosure}}y",
      ["template/syntax unclosed 2:3+18"],
    ],
    "a block closed by another": ["{{#if sales}}y{{/each}}", ["template/syntax mismatch 1:4+2"]],
    "an end without a beginning": ["a\nb {{/if}}", ["template/syntax outside 2:3+7"]],
    "braces that are not closed": ["a {{sales", ["template/syntax found 1:10+1"]],
    "an empty one": [" \n", ["template/empty found 1:1+0"]],
  };
  for (const [what, [text, expected]] of Object.entries(faults)) {
    it(`names ${what}, and prints with the built-in one`, async () => {
      const templates = { "prose/en/chain.hbs": text };
      const heard = await said(templates);
      if (what !== "braces that are not closed") expect(heard).toEqual(expected);
      else expect(heard[0]).toMatch(/^template\/syntax \w+ 1:/);
      const [own, usual] = await Promise.all([builtWith(templates), builtWith({})]);
      expect(own.outputs).toEqual(usual.outputs);
    });
  }

  it("names a file that takes nothing's place, with the nearest name", async () => {
    expect(
      await said({
        "prose/en/chian.hbs": "x",
        "prose/en/Roles.hbs": "x",
        "pictures/x.png": "x",
        "README.md": "about",
        ".hidden": "x",
      }),
    ).toEqual([
      "template/overrides-nothing unknown 1:1+0",
      "template/overrides-nothing letters 1:1+0",
      "template/overrides-nothing near 1:1+0",
    ]);
  });

  it("refuses text of the plan in three braces, and a page without its policy", async () => {
    expect(await said({ "layout/html/section.hbs": "{{{title}}}{{{blocks}}}" })).toEqual([
      "template/unescaped found 1:4+5",
    ]);
    const open = (texts["layout/html/page.hbs"] ?? "").replace(/.*Content-Security-Policy.*\n/, "");
    expect(await said({ "layout/html/page.hbs": open })).toEqual(["template/policy found 1:1+0"]);
  });

  it("refuses a style sheet that leaves its element, calls the network or is not closed", async () => {
    const text =
      'a{b:c}\n</style><script>\nb{background:url(https://x.example/)}\n/* } */ c{content:"}"';
    expect(await said({ "layout/html/page.css": text })).toEqual([
      "template/style markup 2:1+2",
      "template/style outside 3:14+23",
      "template/style brace 4:10+1",
    ]);
  });

  it("says what one plan lacks only when it is filled in, and makes the document again", async () => {
    const templates = { "prose/en/chain.hbs": "{{sales}}" };
    expect(await said(templates)).toEqual(["template/missing-value found 1:3+5"]);
    expect((await builtWith(templates)).outputs).toEqual((await builtWith({})).outputs);
    expect(await said({ "prose/en/chain.hbs": "{{#if sales}}{{sales}}{{/if}}x" })).toEqual([]);
  });

  it("stops loops inside loops", async () => {
    const deep = 9;
    const item =
      "{{#each @root.contents}}".repeat(deep) + "x".repeat(50) + "{{/each}}".repeat(deep);
    const page = `${texts["layout/html/page.hbs"]}${item}`;
    expect(await said({ "layout/html/page.hbs": page })).toEqual(["template/too-long found 1:1+0"]);
  });

  it("refuses what is too large", async () => {
    expect(await said({ "prose/en/chain.hbs": "x".repeat(templateLimit + 1) })).toEqual([
      "template/too-large found undefined:undefined+0",
    ]);
  });

  it("follows no link out of the plan's folder, and takes no folder for a template", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "rip-templates-"));
    const own = path.join(folder, "p");
    mkdirSync(path.join(own, "templates/prose/en/roles.hbs"), { recursive: true });
    writeFileSync(path.join(own, "plan.yaml"), plan);
    writeFileSync(path.join(folder, "secret.hbs"), "secret");
    symlinkSync(path.join(folder, "secret.hbs"), path.join(own, "templates/prose/en/chain.hbs"));
    symlinkSync("../..", path.join(own, "templates/prose/loop"));
    const built = await build({ name: own, settings, formats: ["md"] }, nodeDisk);
    expect(built.findings.map(({ code, key }) => `${code} ${key}`)).toEqual([
      "template/path link",
      "template/path folder",
      "template/path link",
    ]);
    expect(textOf(built, "plan.en.md")).not.toContain("secret");
  });
});
