import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Examined } from "../pipeline.ts";
import { report } from "../report/report.ts";
import { short } from "../report/reporters/short.ts";
import { type ExitCode, exit } from "./exit.ts";
import type { Ui } from "./ui.ts";
import { version } from "./version.ts";
import type { World } from "./world.ts";

type Heard = { readonly ui: Ui; readonly world: World };

/** Findings in short, to standard error. */
export const sayShort = async (
  findings: readonly Diagnostic[],
  files: Examined["files"],
  { ui, world }: Heard,
): Promise<void> => {
  const speech = await ui.speech();
  const lines = short.report(report(findings, files, speech), {
    files,
    words: speech.words,
    paint: ui.paint.err,
    width: world.err.width,
    version,
  });
  ui.note(lines.trimEnd());
};

/** Why a plan did not come as far as was asked. */
export const sayUnreadable = async (examined: Examined, heard: Heard): Promise<ExitCode> => {
  await sayShort(examined.findings, examined.files, heard);
  return exit.findings;
};
