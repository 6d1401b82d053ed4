import { nearest } from "../../util/nearest.ts";
import { codePage } from "../code-page.ts";
import type { ExplainCall } from "../commands/explain.ts";
import { type ExitCode, exit } from "../exit.ts";
import { showPage } from "../show-page.ts";
import { UsageFault } from "../usage-fault.ts";

export const explain = async ({ operands, ui, world }: ExplainCall): Promise<ExitCode> => {
  const [id = ""] = operands;
  const [{ pageNames, pageOf }, { catalogue }, speech] = await Promise.all([
    import("../pages.ts"),
    import("../../languages/en/catalogue.ts"),
    ui.speech(),
  ]);
  const entry = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  const page =
    pageOf(id, ui.language) ?? (entry && codePage(id, Object.keys(entry.messages), speech));
  if (page === undefined) {
    const near = nearest(id, [...pageNames(), ...Object.keys(catalogue)]);
    throw new UsageFault((texts) => texts.unknownPage(id, near));
  }
  const width = Math.min(world.out.width, 100);
  ui.print(world.out.isTerminal ? showPage(page, ui.paint.out, width) : page);
  return exit.fine;
};
