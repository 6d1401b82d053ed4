import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, openBrowser } from "../kit/browser.ts";
import { allNamed, xmlTree } from "../kit/xml-tree.ts";
import { checked, checkedText, hostilePlans, plans } from "../unit/report/checked.ts";

describe.skipIf(!hasBrowser)("junit, read by a browser", () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it("is XML, and says to it what it says to the tests", async () => {
    const texts = [
      ...(await Promise.all([...plans.keys()].map((plan) => checked(plan, "junit")))),
      ...(await Promise.all(hostilePlans.map(([, text]) => checkedText(text, "junit")))),
    ].map(({ out }) => out);
    const page = await browser?.newPage();
    const read = await page?.evaluate(
      (all) =>
        all.map((xml) => {
          const document = new DOMParser().parseFromString(xml, "text/xml");
          const faults = document.querySelectorAll("parsererror").length;
          const cases = document.querySelectorAll("testcase").length;
          return { faults, cases, text: document.documentElement.textContent };
        }),
      texts,
    );
    const meant = texts.map((xml) => {
      const tree = xmlTree(xml);
      return { faults: 0, cases: allNamed(tree, "testcase").length, text: tree.text };
    });
    expect(read).toEqual(meant);
  }, 240_000);
});
