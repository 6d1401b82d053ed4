import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { describePages, type OpenPage } from "./pages-in-browser.ts";
import { type Printed, printedSamples } from "./printed-samples.ts";

const printed = await printedSamples(["md", "html"]);

/** Every volume of every sample in every language it is written in. */
export const volumes = printed.flatMap((one) =>
  (["plan", "annex"] as const).map(
    (volume) => [`${volume} of ${one.sample} in ${one.language}`, { ...one, volume }] as const,
  ),
);

/** A volume in a page of the browser; what comes of it is there once the tests run. */
export type Opened = Printed & {
  readonly volume: "plan" | "annex";
  readonly page: () => Page;
  readonly came: () => OpenPage;
  readonly addressOf: (language: string) => string;
};

const files = async () =>
  Object.fromEntries(
    printed.flatMap(({ sample, outputs }) =>
      outputs.map(({ path, text }) => [`${sample}/${path}`, text]),
    ),
  );

/** Runs `tests` for every volume; one page serves all of them, in their order. */
export const describeOpened = (title: string, tests: (opened: Opened) => void): void => {
  describePages(title, files, ({ addressOf, open }) => {
    describe.each(volumes)("%s", { timeout: 240_000 }, (_, one) => {
      const fileOf = (language: string) => `${one.sample}/${one.volume}.${language}.html`;
      let opened: OpenPage;

      beforeAll(async () => {
        opened = await open(fileOf(one.language));
      }, 240_000);

      afterAll(async () => {
        await opened?.page.close();
      });

      tests({
        ...one,
        page: () => opened.page,
        came: () => opened,
        addressOf: (language) => addressOf(fileOf(language)),
      });
    });
  });
};
