import { expect, test } from "vitest";
import { axeFaults } from "../kit/axe-faults.ts";
import { htmlFaults } from "../kit/html-faults.ts";
import { markdownFaults } from "../kit/markdown-faults.ts";
import { ask, describePages } from "../kit/pages-in-browser.ts";
import { run } from "../kit/run.ts";
import { towns } from "../kit/two-towns.ts";

const written = async () => {
  const { disk } = await run(["build", "plans/barley", "plans/beer", "plans/oats"], {
    files: towns,
  });
  return disk.texts();
};
const fileOf = (language: string): string => `plans/index.${language}.html`;

describePages("the page of an index of plans", written, ({ addressOf, open }) => {
  test.each([
    ["ja", "light"],
    ["en", "dark"],
  ] as const)("has no fault axe can find (%s, %s)", async (language, scheme) => {
    const { page, requests } = await open(fileOf(language), { scheme });
    expect(requests).toEqual([addressOf(fileOf(language))]);
    expect((await axeFaults(page)).faults).toEqual([]);
    await page.close();
  });

  test.each([320, 1280])("does not scroll sideways at %i pixels", async (width) => {
    const { page } = await open(fileOf("ja"), { width });
    expect(await ask(page, "document.documentElement.scrollWidth")).toBe(width);
    await page.close();
  });

  test("is HTML and Markdown without a fault", async () => {
    const texts = await written();
    for (const language of ["ja", "en"]) {
      expect(await htmlFaults(texts[fileOf(language)] ?? "")).toEqual([]);
      expect(await markdownFaults(texts[`plans/index.${language}.md`] ?? "")).toEqual([]);
    }
  });
});
