import { describe, expect, it } from "vitest";
import { memoryDisk } from "../../kit/memory-disk.ts";
import { run } from "../../kit/run.ts";
import { barley, beer, oats, towns } from "../../kit/two-towns.ts";

const readable = { "plans/oats/plan.yaml": oats, "plans/beer/plan.yaml": beer };
const minutes = 120_000;

const indexes = (texts: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(texts).filter((path) => /(^|\/)index\./.test(path));

describe("the index of several plans", () => {
  it(
    "stands beside them, and leads to their documents in each language",
    async () => {
      const { disk, err } = await run(["build", "plans/oats", "plans/beer"], { files: readable });
      const texts = disk.texts();
      expect(indexes(texts)).toEqual([
        "plans/index.en.html",
        "plans/index.en.md",
        "plans/index.ja.html",
        "plans/index.ja.md",
      ]);
      expect(err).toContain("wrote plans/index.en.md");
      const targets = [
        ...(texts["plans/index.ja.html"] ?? "").matchAll(/href="?([^#"> ]+\.html)/g),
      ];
      const paths = targets.map(([, path]) => `plans/${path}`);
      expect(new Set(paths).size).toBe(9);
      expect(paths.filter((path) => texts[path] === undefined)).toEqual([]);
      const linked = [...(texts["plans/index.en.md"] ?? "").matchAll(/\]\(([^#)]+)\)/g)];
      expect(linked.length).toBeGreaterThan(8);
      expect(linked.filter(([, path]) => texts[`plans/${path}`] === undefined)).toEqual([]);
    },
    minutes,
  );

  it(
    "goes into the output folder, in the languages and formats of the documents",
    async () => {
      const line = ["build", "plans/oats", "plans/beer", "--output", "out", "--lang", "en"];
      const { disk } = await run([...line, "--format", "json"], { files: readable });
      expect(indexes(disk.texts())).toEqual(["out/index.en.json"]);
      const { volume, sections } = JSON.parse(disk.texts()["out/index.en.json"] ?? "");
      expect(volume).toBe("index");
      expect(sections).toHaveLength(5);
      expect(disk.texts()["out/index.en.json"]).toContain('"href": "oats/plan.en.json"');
    },
    minutes,
  );

  it(
    "is the same bytes again, and what --check asks for",
    async () => {
      const { disk } = await run(["build", "plans/oats", "plans/beer"], { files: readable });
      const before = disk.texts();
      await run(["build", "plans/oats", "plans/beer"], { disk });
      expect(disk.texts()).toEqual(before);
      const check = (files: Readonly<Record<string, string>>) =>
        run(["build", "plans/oats", "plans/beer", "--check", "--fail-on", "error"], {
          disk: memoryDisk(files),
        });
      expect((await check(before)).out).toBe("");
      const stale = { ...before, "plans/index.en.md": "old" };
      expect((await check(stale)).out).toBe("stale: plans/index.en.md\n");
      const { "plans/index.ja.html": _, ...without } = before;
      const missing = await check(without);
      expect(missing.out).toBe("missing: plans/index.ja.html\n");
      expect(missing.code).toBe(1);
    },
    minutes,
  );

  it(
    "in a language no plan has any more is said not to belong there",
    async () => {
      const english = Object.fromEntries(
        Object.entries(readable).map(([path, text]) => [path, text.replace("[en, ja]", "[en]")]),
      );
      const { disk } = await run(["build", "plans/oats", "plans/beer"], { files: english });
      const files = { ...disk.texts(), "plans/index.ja.html": "old", "plans/index.txt": "mine" };
      const { out } = await run(["build", "plans/oats", "plans/beer", "--check"], { files });
      expect(out).toBe("not from this plan: plans/index.ja.html\n");
    },
    minutes,
  );

  it(
    "is not made for one plan",
    async () => {
      const { disk } = await run(["build", "plans/oats", "--output", "out"], { files: readable });
      expect(indexes(disk.texts())).toEqual([]);
    },
    minutes,
  );

  it(
    "names a plan that cannot be read, and holds the others",
    async () => {
      const files = { ...towns, "plans/beer/plan.yaml": beer.replace("  id: beer", "  id: [") };
      const line = ["build", "plans/barley", "plans/beer", "plans/oats", "--format", "md"];
      const { code, disk } = await run(line, { files });
      expect(code).toBe(1);
      const index = disk.texts()["plans/index.en.md"] ?? "";
      expect(index).toContain("2 plans of 2 regions; 1 more plan could not be read.");
      expect(index).toMatch(/> - plans\/beer\/plan\.yaml:\d+: /);
      expect(index).toContain("`rip check plans/beer`");
      expect(index).toContain("[3 The plan of oats](oats/document/plan.en.md)");
    },
    minutes,
  );

  it(
    "says who is asked for too many people, and who feeds whom",
    async () => {
      const line = ["build", "plans/barley", "plans/beer", "--format", "md"];
      const { disk } = await run(line, { files: towns });
      const english = disk.texts()["plans/index.en.md"] ?? "";
      expect(english).toContain(
        "Kita laboratory: 2 plans together ask for more than the 4 FTE it says it can give to a plan in 6 months, from October 2027 to March 2028; the most that is lacking in a month is 1 FTE.",
      );
      expect(english).toContain(
        "| Barley malt (plan 1, product of the plan) | feeds | barley malt (plan 2, 0% inside) | Brewing | the same name |",
      );
      const japanese = disk.texts()["plans/index.ja.md"] ?? "";
      expect(japanese).toContain(
        "北県試験場は、2計画の合計で、一つの計画に提供できるとする常勤換算4人を2027年10月から2028年3月までのうち6か月上回ります。",
      );
    },
    minutes,
  );

  it(
    "takes no text of a plan for markup or for a way out of its folder",
    async () => {
      const evil = barley.replace(
        "en: The plan of barley",
        `en: "<script>alert(1)</script> [x](javascript:alert(1)) | y"`,
      );
      const files = { "p l/(a).yaml": evil, "p l/b.yaml": oats };
      const { disk } = await run(["build", "p l/(a).yaml", "p l/b.yaml"], { files });
      const page = disk.texts()["p l/index.en.html"] ?? "";
      expect(page).not.toContain("<script>alert");
      expect(page).toContain("(a)-document/plan.en.html");
      expect(disk.texts()["p l/index.en.md"]).toContain("%28a%29-document/plan.en.md");
    },
    minutes,
  );
});

/** The numbers of a row that begins with these words, in the table with this caption. */
const numbersIn = (text: string, caption: RegExp, row: string): readonly number[] => {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => caption.test(line));
  const found = lines.slice(from).find((line) => line.includes(`| ${row}`)) ?? "";
  const cells = found.split("|").slice(2, -1);
  return cells.map((cell) => Number(cell.replace(/[*, ]/g, "").replace("–", "0")));
};

describe("the budgets in the index", () => {
  it(
    "are those of the tables T14 of the plans, and add up to the total of all",
    async () => {
      const rye = barley.replace("id: barley", "id: rye").replace("10百万円", "11百万円");
      const files = { "a/plan.yaml": barley, "b/plan.yaml": rye };
      const { disk } = await run(["build", "a", "b", "--format", "md"], { files });
      const texts = disk.texts();
      const own = ["a", "b"].map((folder) =>
        numbersIn(
          texts[`${folder}/document/plan.en.md`] ?? "",
          /\*\*Table T14\*\* .*JPY m/,
          "**Total**",
        ),
      );
      const index = texts["index.en.md"] ?? "";
      const budget = /Budget of all plans \(JPY m\)/;
      expect(own).toEqual([
        [15, 4, 19],
        [16, 4, 20],
      ]);
      expect([numbersIn(index, budget, "[1 "), numbersIn(index, budget, "[2 ")]).toEqual(own);
      const sums = [0, 1, 2].map((place) => own.reduce((sum, row) => sum + (row[place] ?? 0), 0));
      expect(numbersIn(index, budget, "**Total**")).toEqual(sums);
    },
    minutes,
  );
});

describe("among the names that a shell gives for plans/*", () => {
  const files = { ...readable, "plans/README.md": "# Plans\n| a |\n", "plans/notes/a.txt": "x" };
  const names = ["plans/README.md", "plans/beer", "plans/notes", "plans/oats"];

  it(
    "those without YAML are left out, and what rip wrote is not spoken of",
    async () => {
      const line = ["build", ...names, "plans/index.en.md", "--format", "md"];
      const { err } = await run(line, { files });
      expect(err.split("\n").filter((one) => one.startsWith("left out"))).toEqual([
        "left out plans/README.md: no YAML in it, so no plan",
        "left out plans/notes: no YAML in it, so no plan",
      ]);
      expect(err).not.toContain("cannot be read");
    },
    minutes,
  );

  it("those without YAML are not checked either", async () => {
    const written = { ...files, "plans/index.en.md": "# Plans\n" };
    const line = ["check", ...names, "plans/index.en.md"];
    const { code, err, out } = await run(line, { files: written });
    const { code: without, out: same } = await run(["check", "plans/beer", "plans/oats"], {
      files,
    });
    expect([code, out]).toEqual([without, same]);
    expect(err.split("\n").filter((one) => one.startsWith("left out"))).toEqual([
      "left out plans/README.md: no YAML in it, so no plan",
      "left out plans/notes: no YAML in it, so no plan",
    ]);
    const quiet = await run([...line, "--quiet"], { files: written });
    expect(quiet.err).not.toContain("left out");
  });

  it("one name alone is a plan, whatever it is", async () => {
    const { code, err } = await run(["check", "plans/README.md"], { files });
    expect(code).not.toBe(0);
    expect(err).not.toContain("left out");
  });

  it(
    "a name of nothing is a mistake still",
    async () => {
      const { code, err } = await run(["build", "plans/beer", "plans/gone"], { files });
      expect(code).toBe(2);
      expect(err).toContain("plans/gone");
    },
    minutes,
  );
});
