import { expect, test } from "vitest";
import { axeFaults, axeTags } from "../kit/axe-faults.ts";
import { describeOpened } from "../kit/opened-samples.ts";
import { ask } from "../kit/pages-in-browser.ts";

/** What axe looks for: in the dark only colours can differ. */
const wanted = { light: axeTags, dark: ["color-contrast", "link-in-text-block"] };

// what opens tables or leaves the page comes last
describeOpened("the samples in a browser", (opened) => {
  const { volume, language, others, page, addressOf, came } = opened;

  test("asks for nothing but itself, says nothing on the console, has one h1 and sound links", async () => {
    expect(came().requests).toEqual([addressOf(language)]);
    expect(came().said).toEqual([]);
    expect(await ask(page(), "document.querySelectorAll('h1').length")).toBe(1);
    const anchors =
      "[...document.querySelectorAll('a[href^=\"#\"]')].map((one) => decodeURIComponent(one.hash.slice(1)))";
    expect((await ask<string[]>(page(), anchors)).length).toBeGreaterThan(5);
    expect(await ask(page(), `${anchors}.filter((id) => !document.getElementById(id))`)).toEqual(
      [],
    );
  });

  test("tells every head of a table for the one of its column or its row", async () => {
    const session = await page().context().newCDPSession(page());
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const count = (role: string) => nodes.filter((one) => one.role?.value === role).length;
    expect(count("columnheader")).toBe(
      await ask(page(), "document.querySelectorAll('thead th').length"),
    );
    expect(count("rowheader")).toBe(
      await ask(page(), "document.querySelectorAll('tbody th').length"),
    );
    expect(count("rowheader")).toBeGreaterThan(20);
  });

  test("does not scroll sideways, and keeps the text of its figures at 11 pixels or more", async () => {
    // the next test goes on at the last of them, as each is a new layout of the whole page
    for (const width of [1280, 1180, 320]) {
      await page().setViewportSize({ width, height: 800 });
      expect(await ask(page(), "document.documentElement.scrollWidth")).toBe(width);
      const sizes = await ask<[number, string][]>(
        page(),
        `[...document.querySelectorAll("figure svg text")].map((text) => [
          parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a, text.textContent])`,
      );
      expect(sizes.length > 20).toBe(volume === "plan");
      expect(sizes.filter(([size]) => size < 10.99)).toEqual([]);
    }
  });

  test("shows on a phone the whole of the heads that stand still, and figures from their left end", async () => {
    await page().reload();
    const cut = `[...document.querySelectorAll("caption>span,[scope=rowgroup]>span")]
      .filter((one) => one.getBoundingClientRect().right > one.closest(".scroll").getBoundingClientRect().right)
      .map((one) => one.textContent)`;
    expect(await ask(page(), cut)).toEqual([]);
    const moved = `[...document.querySelectorAll(".paper")].filter((box) => box.scrollLeft > 0).length`;
    expect(await ask(page(), moved)).toBe(0);
  });

  test("says what a figure finds once, under its number", async () => {
    const twice = `[...document.querySelectorAll("figure")].filter((figure) => {
      const [caption, svg] = [figure.querySelector("figcaption"), figure.querySelector("svg")];
      const title = caption.textContent.replace(caption.querySelector("b").textContent, "").trim();
      const drawn = [...svg.querySelectorAll("text")].map((text) => text.textContent);
      return title === "" || drawn.some((text) => text.length > 11 && title.startsWith(text));
    }).map((figure) => figure.textContent.slice(0, 80))`;
    expect(await ask(page(), twice)).toEqual([]);
  });

  test.each(["light", "dark"] as const)("axe finds no fault in the %s scheme", async (scheme) => {
    await page().setViewportSize({ width: 1280, height: 800 });
    await page().emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await ask(page(), "document.querySelectorAll('details').forEach((one) => { one.open = true })");
    const { faults, passes } = await axeFaults(page(), wanted[scheme]);
    expect(faults).toEqual([]);
    expect(passes).toBeGreaterThan(scheme === "light" ? 20 : 0);
  });

  test.skipIf(others.length === 0)("leads to itself in the other language", async () => {
    const [other = ""] = others;
    await page().locator(`a[hreflang="${other}"]`).first().click();
    await page().waitForURL(addressOf(other));
    expect(await ask(page(), "document.documentElement.lang")).toBe(other);
    expect(came().said).toEqual([]);
  });
});
