import { WorldRefusal } from "../diagnostics/world-refusal.ts";
import { append } from "../write/append.ts";
import type { Ui } from "./ui.ts";
import type { World } from "./world.ts";

/** Bytes: a longer summary is not shown at all. */
const most = 1_000_000;

/**
 * Adds a text to the summary of the job, the shorter one where the whole would be too long to be shown. A
 * summary that cannot be written is said and changes nothing: it is nobody's command.
 */
export const addToSummary = async (
  file: string,
  { short, whole }: { readonly whole: string; readonly short: string },
  { ui, world }: { readonly ui: Ui; readonly world: World },
): Promise<void> => {
  const text = Buffer.byteLength(whole) > most ? short : whole;
  try {
    await append(file, text, world.disk);
  } catch (error) {
    if (!(error instanceof WorldRefusal)) throw error;
    ui.note((await ui.speech()).message(error));
  }
};
