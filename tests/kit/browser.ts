import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  process.env["RIP_CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const found = places.find((place) => place !== undefined && existsSync(place));

/** Whether browser tests can run. Where they must (CI), a missing browser is not a reason to skip. */
export const hasBrowser = found !== undefined || Boolean(process.env["CI"]);

if (!hasBrowser) {
  console.warn("BROWSER TESTS SKIPPED: no Chromium found; name one in RIP_CHROMIUM");
}

export const openBrowser = async (): Promise<Browser> => {
  if (found === undefined) throw new Error("no Chromium found; name one in RIP_CHROMIUM");
  return chromium.launch({
    executablePath: found,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
};
