import type { Examined } from "../pipeline.ts";
import { report } from "../report/report.ts";
import { short } from "../report/reporters/short.ts";
import { type ExitCode, exit } from "./exit.ts";
import type { Ui } from "./ui.ts";
import { version } from "./version.ts";
import type { World } from "./world.ts";

/** Why a plan did not come as far as was asked, in short, to standard error. */
export const sayUnreadable = async (
  examined: Examined,
  { ui, world }: { readonly ui: Ui; readonly world: World },
): Promise<ExitCode> => {
  const speech = await ui.speech();
  const { files } = examined;
  const lines = short.report(report(examined.findings, files, speech), {
    files,
    words: speech.words,
    paint: ui.paint.err,
    width: world.err.width,
    version,
  });
  ui.note(lines.trimEnd());
  return exit.findings;
};
