import { pageOf, templateFiles } from "../template/pages.ts";
import { texts } from "../template/texts.gen.ts";
import { nearest } from "../util/nearest.ts";
import type { ShowCall } from "./commands/show.ts";
import { type ExitCode, exit } from "./exit.ts";
import { UsageFault } from "./usage-fault.ts";
import { wrap } from "./wrap.ts";

const listed = ({ ui, world }: ShowCall): string => {
  const { language } = ui;
  const other = language === "ja" ? "en" : "ja";
  const files = templateFiles.filter((file) => !file.startsWith(`prose/${other}/`));
  const widest = Math.max(...files.map((file) => file.length));
  const lines = files.map(
    (file) => `${file.padEnd(widest)}  ${pageOf(file)?.purpose[language] ?? ""}`,
  );
  const head = ui.texts.templateList(`prose/${language}`, `prose/${other}`);
  return [...wrap(head, Math.min(world.out.width, 100)), "", ...lines, ""].join("\n");
};

/** Prints a built-in template as it is written, or the list of them. */
export const showTemplate = async (name: string | undefined, call: ShowCall): Promise<ExitCode> => {
  if (name === undefined) {
    call.ui.print(listed(call));
    return exit.fine;
  }
  const file = templateFiles.find((one) => one === name || one === `${name}.hbs`);
  if (file === undefined) {
    const names = templateFiles.map((one) => one.replace(/\.hbs$/, ""));
    const near = nearest(name.replace(/\.hbs$/, ""), names);
    throw new UsageFault((said) => said.unknownTemplate(name, near));
  }
  call.ui.print(texts[file] ?? "");
  return exit.fine;
};
