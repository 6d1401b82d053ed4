import { expect, test } from "vitest";
import { axeFaults } from "../kit/axe-faults.ts";
import { generatedPlan } from "../kit/generated-plan.ts";
import { htmlFaults } from "../kit/html-faults.ts";
import { ask, describePages } from "../kit/pages-in-browser.ts";
import { run } from "../kit/run.ts";

const before = generatedPlan({ stages: 5, tasks: 6, institutions: 5, measures: 6 });
/** A longer task, another amount, a task with another id, a measure less and an institution in other words. */
const after = before
  .replace(/duration: \d+ months/, "duration: 31 months")
  .replace("10億円", "12億円")
  .replaceAll("task-3", "trial-3")
  .replace(/( {4}name: .*?)Institution 2/, "$1<b>Body</b> & co 2")
  .replace(/\n {2}measure-1:\n(?: {4}.*\n)+/, "\n");

const pagesOfChanges = async () => {
  const texts: Record<string, string> = {};
  for (const language of ["ja", "en"]) {
    const files = { "before.yaml": before, "after.yaml": after };
    const args = ["diff", "before.yaml", "after.yaml", "--format", "html"];
    const { code, out } = await run([...args, "--ui-lang", language], { files });
    expect(code).toBe(0);
    texts[`${language}.html`] = out;
  }
  return texts;
};

describePages("the page of the changes", pagesOfChanges, ({ addressOf, open }) => {
  test.each([
    ["ja", "light"],
    ["en", "dark"],
  ] as const)(
    "needs nothing else and has no fault axe can find (%s, %s)",
    async (language, scheme) => {
      const { page, requests } = await open(`${language}.html`, { scheme });
      expect(requests).toEqual([addressOf(`${language}.html`)]);
      expect((await axeFaults(page)).faults).toEqual([]);
      await page.close();
    },
  );

  test.each([320, 1280])("does not scroll sideways at %i pixels", async (width) => {
    const { page } = await open("ja.html", { width });
    expect(await ask(page, "document.documentElement.scrollWidth")).toBe(width);
    await page.close();
  });

  test("leads from every name to what concerns it, the results first", async () => {
    const { page } = await open("en.html");
    const ids = await ask<string[]>(
      page,
      "[...document.querySelectorAll('[id]')].map((e) => e.id)",
    );
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = await ask<string[]>(
      page,
      "[...document.querySelectorAll('a[href]')].map((e) => e.getAttribute('href'))",
    );
    expect(hrefs).toContain("#for-body-2");
    expect(hrefs.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    const heads = await ask<string[]>(
      page,
      "[...document.querySelectorAll('main > section h2')].map((e) => e.textContent)",
    );
    expect(heads[0]).toContain("What it does to the computed results");
    expect(heads.at(-1)).toContain("By institution");
    await page.close();
  });

  test("shows the same changes as the other forms, and takes no sign of the plan for markup", async () => {
    const files = { "before.yaml": before, "after.yaml": after };
    const { out } = await run(["diff", "before.yaml", "after.yaml", "--format", "json"], { files });
    const { changes } = JSON.parse(out);
    expect(changes.length).toBeGreaterThan(4);
    const { page } = await open("en.html");
    const rows = await ask<number>(
      page,
      "document.querySelectorAll('#commitment-table tbody tr, #needs-agreement-table tbody tr, #informational-table tbody tr').length",
    );
    expect(rows).toBe(changes.length);
    expect(await ask(page, "document.querySelectorAll('main b').length")).toBeLessThan(10);
    expect((await pagesOfChanges())["en.html"]).toContain("&lt;b&gt;Body&lt;/b&gt; &amp; co 2");
    await page.close();
  });

  test("is HTML without a fault", async () => {
    for (const text of Object.values(await pagesOfChanges()))
      expect(await htmlFaults(text)).toEqual([]);
  });
});
