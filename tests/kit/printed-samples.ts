import type { PlanDocument } from "../../src/document/block.ts";
import type { Output } from "../../src/render/format.ts";
import { builtPlan, samples } from "./built-plan.ts";

/** A sample in one language, as its files. */
export type Printed = {
  readonly sample: string;
  readonly language: string;
  /** The other languages the sample is printed in. */
  readonly others: readonly string[];
  readonly outputs: readonly Output[];
  /** The text of a file; empty where there is none. */
  readonly textOf: (path: string) => string;
};

/** Every sample in every language it is written in, through the whole program. */
export const printedSamples = async (formats: readonly string[]): Promise<readonly Printed[]> => {
  const printed: Printed[] = [];
  for (const sample of samples) {
    const { outputs } = await builtPlan({ name: `plans/${sample}` }, { formats });
    const languages = outputs.flatMap(({ path }) => /^plan\.(\w+)\.md$/.exec(path)?.[1] ?? []);
    const texts = new Map(outputs.map(({ path, text }) => [path, text]));
    for (const language of languages) {
      const others = languages.filter((one) => one !== language);
      const textOf = (path: string): string => texts.get(path) ?? "";
      printed.push({ sample, language, others, outputs, textOf });
    }
  }
  return printed;
};

/** The plan and its annex as the JSON format has them. */
export const volumesOf = ({ language, textOf }: Printed): readonly PlanDocument[] => {
  const plan = JSON.parse(textOf(`plan.${language}.json`)) as PlanDocument;
  return plan.annex ? [plan, plan.annex] : [plan];
};
