import { describe, expect, test } from "vitest";
import { documentOutline, wordsOf } from "../../kit/document-outline.ts";
import { markdownOutline } from "../../kit/markdown-outline.ts";
import { pageLinks } from "../../kit/page-links.ts";
import { hasPandoc, pandocOutline } from "../../kit/pandoc.ts";
import { type Printed, printedSamples, volumesOf } from "../../kit/printed-samples.ts";

const printed = await printedSamples(["md", "html", "json"]);
const cases = printed.map((one) => [`${one.sample} in ${one.language}`, one] as const);

type Read = { readonly links: readonly string[]; readonly anchors: ReadonlySet<string> };

const readMarkdown = (text: string): Read => {
  const { anchors, images, links } = markdownOutline(text);
  return { anchors, links: [...links, ...images] };
};

const readPage = (text: string): Read => {
  const { ids, links } = pageLinks(text);
  return { anchors: new Set(ids), links: links.map((link) => decodeURI(link)) };
};

const readers = { md: readMarkdown, html: readPage };

const isOutside = (link: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(link);

/** File and fragment of a link that stands in a file. */
const targetOf = (link: string, from: string): readonly [string, string] => {
  const [file = "", ...fragment] = link.split("#");
  return [file === "" ? from : file, fragment.join("#")];
};

/** Links of a file that lead to no file, or to no place in it. */
const brokenIn = (file: string, read: ReadonlyMap<string, Read>, written: ReadonlySet<string>) =>
  (read.get(file)?.links ?? [])
    .filter((link) => !isOutside(link))
    .filter((link) => {
      const [to, fragment] = targetOf(link, file);
      if (!written.has(to)) return true;
      return link.includes("#") && !read.get(to)?.anchors.has(fragment);
    });

const reached = (from: string, read: ReadonlyMap<string, Read>): ReadonlySet<string> => {
  const seen = new Set([from]);
  for (const file of seen) {
    for (const link of read.get(file)?.links ?? []) {
      if (!isOutside(link)) seen.add(targetOf(link, file)[0]);
    }
  }
  return seen;
};

const readAll = ({ outputs }: Printed, kind: "md" | "html"): ReadonlyMap<string, Read> =>
  new Map(
    outputs
      .filter(({ path }) => path.endsWith(`.${kind}`))
      .map(({ path, text }) => [path, readers[kind](text)]),
  );

test("there are samples in both languages, with an annex", () => {
  expect(printed.length).toBeGreaterThanOrEqual(10);
  expect(printed.filter(({ others }) => others.length > 0).length).toBeGreaterThanOrEqual(8);
  for (const { language, textOf } of printed) expect(textOf(`annex.${language}.md`)).not.toBe("");
});

describe.each(cases)("%s", (_, one) => {
  const written = new Set(one.outputs.map(({ path }) => path));
  const own = (end: string) =>
    [...written].filter((path) => path.endsWith(`${one.language}${end}`));

  describe.each(["md", "html"] as const)("as %s", (kind) => {
    const read = readAll(one, kind);
    const files = own(`.${kind}`);

    test("every link leads to a file that is written and to a place in it", () => {
      expect(files.length).toBe(2);
      for (const file of files) {
        expect(read.get(file)?.links.length).toBeGreaterThan(4);
        expect(brokenIn(file, read, written), file).toEqual([]);
      }
    });

    test("no file is without a link to it", () => {
      const seen = reached(`plan.${one.language}.${kind}`, read);
      expect([...written].filter((path) => path.endsWith(`.${kind}`) && !seen.has(path))).toEqual(
        [],
      );
    });

    test("what leads outside is an address of the web", () => {
      const outside = files.flatMap((file) => read.get(file)?.links.filter(isOutside) ?? []);
      for (const link of outside) {
        expect(link).toMatch(/^https?:\/\/[^\s/]+\.[^\s]+$/);
        expect(URL.canParse(link), link).toBe(true);
      }
    });
  });

  test("every picture is shown once, and names in the Markdown are given once", () => {
    const outlines = own(".md").map((file) => markdownOutline(one.textOf(file)));
    const shown = outlines.flatMap(({ images }) => images);
    const figures = own(".svg");
    expect(figures.length).toBeGreaterThanOrEqual(2);
    expect([...shown].sort()).toEqual([...figures].sort());
    for (const { names } of outlines) expect(new Set(names).size).toBe(names.length);
  });

  test("ids of a page are given once", () => {
    for (const file of own(".html")) {
      const { ids } = pageLinks(one.textOf(file));
      expect(ids.length).toBeGreaterThan(10);
      expect(ids.filter((id, place) => ids.indexOf(id) < place)).toEqual([]);
    }
  });

  test("the JSON holds both volumes", () => {
    const [plan, annex] = volumesOf(one);
    expect([plan?.volume, annex?.volume]).toEqual(["plan", "annex"]);
    expect(annex?.sections.length).toBeGreaterThan(0);
    expect(annex?.language).toBe(one.language);
  });
});

const words = (texts: readonly string[]): readonly string[] => texts.map(wordsOf);

const tableWords = (tables: readonly (readonly (readonly string[])[])[]) =>
  tables.map((rows) => rows.map(words));

describe.each(cases)("the Markdown of %s", (_, one) => {
  const volumes = volumesOf(one);

  test("has no marks left over, and the items of every list", () => {
    for (const document of volumes) {
      const { texts, listItems } = markdownOutline(
        one.textOf(`${document.volume}.${one.language}.md`),
      );
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((text) => /\*\*|\]\(|<\w/.test(text))).toEqual([]);
      expect(listItems).toBe(documentOutline(document, volumes).listItems);
    }
  });

  test.skipIf(!hasPandoc)("is read by pandoc as the document it was made from", () => {
    for (const document of volumes) {
      const read = pandocOutline(one.textOf(`${document.volume}.${one.language}.md`));
      const expected = documentOutline(document, volumes);
      expect(read.headings.map(([level, text]) => [level, wordsOf(text)])).toEqual(
        expected.headings.map(([level, text]) => [level, wordsOf(text)]),
      );
      expect(tableWords(read.tables)).toEqual(tableWords(expected.tables));
      expect(read.images).toEqual(expected.images.map((id) => `figures/${id}.${one.language}.svg`));
      expect(read.links.length).toBe(expected.links.length);
      const named = words(expected.links).map(
        (text, place) => text || wordsOf(read.links[place] ?? ""),
      );
      expect(words(read.links)).toEqual(named);
      expect(read.listItems).toBe(expected.listItems);
    }
  });
});

test("a wrong link is found", () => {
  const text = "# A\n\n[x](#b) [y](gone.md) [z](b.md#c) [good](#a) [next](b.md#b)\n";
  const read = new Map([
    ["a.md", readMarkdown(text)],
    ["b.md", readMarkdown("# B\n")],
  ]);
  const written = new Set(["a.md", "b.md"]);
  expect(brokenIn("a.md", read, written)).toEqual(["#b", "gone.md", "b.md#c"]);
  const page = readPage('<p id=a><a href="#b">x</a> <a href=#a>y</a> <a href="gone.html#a">z</a>');
  expect(brokenIn("a.html", new Map([["a.html", page]]), new Set(["a.html"]))).toEqual([
    "#b",
    "gone.html#a",
  ]);
});
