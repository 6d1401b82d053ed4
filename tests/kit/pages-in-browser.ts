import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { hasBrowser, openBrowser } from "./browser.ts";

export type Look = {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  /** What follows the name of the file in the address. */
  readonly end?: string;
  readonly javaScriptEnabled?: boolean;
};

/** A page as it was opened, and what came of it since. */
export type OpenPage = {
  readonly page: Page;
  /** The addresses asked for, and what was said on the console. */
  readonly requests: readonly string[];
  readonly said: readonly string[];
};

export type Pages = {
  readonly addressOf: (name: string) => string;
  /** Opens a file by its path in the folder. */
  readonly open: (name: string, look?: Look) => Promise<OpenPage>;
};

/** Files by their path, in a folder of their own and in a browser while `tests` run. */
export const describePages = (
  title: string,
  files: () => Promise<Readonly<Record<string, string>>>,
  tests: (pages: Pages) => void,
): void => {
  describe.skipIf(!hasBrowser)(title, () => {
    const folder = mkdtempSync(path.join(tmpdir(), "rip-pages-"));
    let browser: Browser;

    beforeAll(async () => {
      for (const [name, text] of Object.entries(await files())) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
      }
      browser = await openBrowser();
    }, 240_000);

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const addressOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;

    const open: Pages["open"] = async (name, look = {}) => {
      const { width = 1280, scheme = "light", end = "", ...rest } = look;
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        reducedMotion: "reduce",
        ...rest,
      });
      const requests: string[] = [];
      const said: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(`${addressOf(name)}${end}`);
      return { page, requests, said };
    };

    tests({ addressOf, open });
  });
};

/** What an expression gives in the page. */
export const ask = <Value>(page: Page, expression: string): Promise<Value> =>
  page.evaluate(expression);
