import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { extraction } from "../analyses/extraction.ts";
import { chainBasis } from "../chain/chain-basis.ts";

/** What runs through each stage. */
export const extractionAccount = defineAccount({
  analysis: extraction,
  step: 1,
  quantities: {
    captured: {
      unit: "money",
      says: "value added the region captures of the chain’s sales in a year",
    },
    output: {
      unit: "money",
      says: "output in the region lost at most without the stage and its sales",
    },
    outputShare: { unit: "share", says: "the same over the output of all stages in the region" },
    value: { unit: "money", says: "value added in the region lost at most without the stage" },
    share: {
      unit: "share",
      says: "the same over what the region captures; shares of stages overlap",
    },
  },
  readings: (outcome): readonly Reading[] => {
    if (!outcome.defined) return [{ quantity: "captured", why: outcome }];
    const { currency, captured, stages, open } = outcome;
    return [
      { quantity: "captured", value: captured, in: currency },
      ...stages.flatMap(({ stage, output, outputShare, value, share }): Reading[] => {
        const of = [`chain.stages.${stage.id}`];
        return [
          { quantity: "output", of, value: output, in: currency },
          { quantity: "outputShare", of, value: outputShare },
          { quantity: "value", of, value, in: currency },
          { quantity: "share", of, value: share },
        ];
      }),
      ...open.map(
        ({ stage, why }): Reading => ({
          quantity: "share",
          of: [`chain.stages.${stage.id}`],
          why,
        }),
      ),
    ];
  },
  basis: (_, plan) => chainBasis(plan),
  lines: {
    most: ({ stage, most }: { stage: LocalText; most: number }, { pick, share }) =>
      `at most ${share(most)} of the value captured hangs on ${pick(stage)}`,
  },
  brief: (outcome, { chain }) => {
    if (chain.stages.length === 0) return undefined;
    if (!outcome.defined) return outcome;
    const first = outcome.stages.find(({ sellsOut }) => !sellsOut) ?? outcome.stages[0];
    return first
      ? { key: "most", facts: { stage: first.stage.name, most: first.share } }
      : outcome.open[0]?.why;
  },
});
