import { spawnSync } from "node:child_process";

/** The text of every page; where `pdftotext` is missing, pages without text to judge. */
export const pagesOfPdf = (pdf: Buffer): readonly (string | undefined)[] => {
  const { status, stdout } = spawnSync("pdftotext", ["-", "-"], {
    input: pdf,
    maxBuffer: 50_000_000,
  });
  // every page ends with a form feed
  if (status === 0) return stdout.toString("utf8").split("\f").slice(0, -1);
  const sizes = pdf.toString("latin1").match(/\/MediaBox \[/g) ?? [];
  return sizes.map(() => undefined);
};
