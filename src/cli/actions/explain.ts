import { pages as analysisPages } from "../../analyse/analyses/pages.gen.ts";
import { pages as rulePages } from "../../check/rules/pages.gen.ts";
import { catalogue } from "../../languages/en/catalogue.ts";
import { nearest } from "../../util/nearest.ts";
import { codePage } from "../code-page.ts";
import type { ExplainCall } from "../commands/explain.ts";
import { type ExitCode, exit } from "../exit.ts";
import { fieldPages } from "../field-pages.ts";
import { showPage } from "../show-page.ts";
import type { Ui } from "../ui.ts";
import { UsageFault } from "../usage-fault.ts";

const pages: Readonly<Record<string, string>> = { ...analysisPages, ...rulePages };

const written = (id: string, { language }: Ui): string | undefined =>
  (language === "ja" ? pages[`${id}.ja`] : undefined) ?? pages[id];

const codes: Readonly<Record<string, { readonly messages: object }>> = catalogue;

const pageOf = async (id: string, ui: Ui): Promise<string | undefined> => {
  const page = written(id, ui) ?? fieldPages(ui.language).get(id);
  if (page !== undefined) return page;
  const entry = Object.hasOwn(codes, id) ? codes[id] : undefined;
  return entry && codePage(id, Object.keys(entry.messages), await ui.speech());
};

const known = (): readonly string[] => [
  ...Object.keys(pages).filter((id) => !id.endsWith(".ja")),
  ...fieldPages("en").keys(),
  ...Object.keys(codes),
];

export const explain = async ({ operands, ui, world }: ExplainCall): Promise<ExitCode> => {
  const [id = ""] = operands;
  const page = await pageOf(id, ui);
  if (page === undefined) {
    throw new UsageFault((texts) => texts.unknownPage(id, nearest(id, known())));
  }
  const width = Math.min(world.out.width, 100);
  ui.print(world.out.isTerminal ? showPage(page, ui.paint.out, width) : page);
  return exit.fine;
};
