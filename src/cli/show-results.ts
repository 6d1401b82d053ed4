import { accounts } from "../analyse/accounts/index.gen.ts";
import { results } from "../analyse/results.ts";
import { analysisSpeechIn } from "../languages/analysis-speech.ts";
import type { Examined } from "../pipeline.ts";
import type { Language } from "../text/language.ts";

/** Every analysis of an examined plan as `rip show analyses` prints it; nothing where there is no plan. */
export const showResults = async ({ plan, use }: Examined, language: Language): Promise<unknown> =>
  plan && use && results(accounts, { plan, use }, await analysisSpeechIn(language));
