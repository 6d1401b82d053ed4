import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { hasBrowser, openBrowser } from "./browser.ts";
import { type Printed, printedSamples } from "./printed-samples.ts";

const printed = await printedSamples(["md", "html"]);

/** Every volume of every sample in every language it is written in. */
export const volumes = printed.flatMap((one) =>
  (["plan", "annex"] as const).map(
    (volume) => [`${volume} of ${one.sample} in ${one.language}`, { ...one, volume }] as const,
  ),
);

/** A volume in a page of the browser. */
export type Opened = Printed & {
  readonly volume: "plan" | "annex";
  /** The page, once the tests run. */
  readonly page: () => Page;
  readonly addressOf: (language: string) => string;
  /** The addresses asked for, and what was said on the console. */
  readonly requests: readonly string[];
  readonly said: readonly string[];
};

const writeTo = (folder: string): void => {
  for (const { sample, outputs } of printed) {
    for (const output of outputs) {
      const file = path.join(folder, sample, output.path);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, output.text);
    }
  }
};

/** Runs `tests` for every volume; one page serves all of them, in their order. */
export const describeOpened = (title: string, tests: (opened: Opened) => void): void => {
  describe.skipIf(!hasBrowser)(title, () => {
    const folder = mkdtempSync(path.join(tmpdir(), "rip-samples-"));
    let browser: Browser;

    beforeAll(async () => {
      writeTo(folder);
      browser = await openBrowser();
    }, 240_000);

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    describe.each(volumes)("%s", { timeout: 240_000 }, (_, one) => {
      const addressOf = (language: string) =>
        pathToFileURL(path.join(folder, one.sample, `${one.volume}.${language}.html`)).href;
      const requests: string[] = [];
      const said: string[] = [];
      let page: Page;

      beforeAll(async () => {
        page = await browser.newPage({
          viewport: { width: 1280, height: 800 },
          colorScheme: "light",
          reducedMotion: "reduce",
        });
        page.on("request", (request) => requests.push(request.url()));
        page.on("console", (message) => said.push(message.text()));
        page.on("pageerror", (error) => said.push(error.message));
        await page.goto(addressOf(one.language));
      }, 240_000);

      afterAll(async () => {
        await page?.close();
      });

      tests({ ...one, page: () => page, addressOf, requests, said });
    });
  });
};

/** What an expression gives in the page. */
export const ask = <Value>(page: Page, expression: string): Promise<Value> =>
  page.evaluate(expression);
