import { accounts } from "../../src/analyse/accounts/index.gen.ts";
import { results } from "../../src/analyse/results.ts";
import { analysisSpeechIn } from "../../src/languages/analysis-speech.ts";
import { examine } from "../../src/pipeline.ts";
import { nodeDisk } from "../../src/read/node-disk.ts";
import type { Language } from "../../src/text/language.ts";
import { today } from "./built-plan.ts";

type Told = { readonly says: string };
type Read = {
  readonly quantity: string;
  readonly of?: readonly string[];
  readonly value?: number | string | boolean;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly notDefined?: Told;
};
export type Analysed = {
  readonly formatVersion: string;
  readonly analyses: Readonly<
    Record<
      string,
      {
        readonly defined: boolean;
        readonly readings: readonly Read[];
        readonly notDefined?: Told;
        readonly from?: { readonly drawn?: object; readonly figures: readonly object[] };
      }
    >
  >;
};

/** What `rip show analyses` prints of a plan: its path, or its text. */
export const analysed = async (
  given: { readonly name: string; readonly text?: string },
  { seed, language = "en" }: { readonly seed?: number; readonly language?: Language } = {},
): Promise<Analysed> => {
  const settings = { rules: [], today };
  const { plan, use, findings } = await examine({ ...given, settings, seed }, nodeDisk);
  if (!plan || !use) throw new Error(`no plan: ${JSON.stringify(findings)}`);
  return results(accounts, { plan, use }, await analysisSpeechIn(language)) as Analysed;
};
