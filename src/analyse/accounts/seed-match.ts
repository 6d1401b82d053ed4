import { defineAccount, type Reading } from "../account.ts";
import { seedMatch } from "../analyses/seed-match.ts";

/** Which seed of technology is proposed for which need. */
export const seedMatchAccount = defineAccount({
  analysis: seedMatch,
  step: 1,
  quantities: {
    score: { unit: "pure", says: "likeness of the texts of a seed and the need proposed, 0 to 1" },
    margin: { unit: "pure", says: "score less that of the seed's next best need" },
    terms: { unit: "name", says: "what the two texts share, the most telling first" },
    "seeds-left": { unit: "count", says: "seeds without a need above the threshold" },
    "needs-left": { unit: "count", says: "needs without a seed above the threshold" },
  },
  readings: (outcome) => {
    if (!outcome.defined) return [{ quantity: "score", why: outcome }];
    return [
      ...outcome.proposals.flatMap(
        ({ seed, need, score, margin, terms, language }): readonly Reading[] => {
          const of = [`diagnosis.seeds.${seed.id}`, `diagnosis.needs.${need.id}`];
          return [
            { quantity: "score", of, value: score },
            { quantity: "margin", of, value: margin },
            { quantity: "terms", of, value: terms[language].join(", ") },
          ];
        },
      ),
      { quantity: "seeds-left", value: outcome.seedsLeft.length },
      { quantity: "needs-left", value: outcome.needsLeft.length },
    ];
  },
  basis: (outcome, { diagnosis }) =>
    outcome.defined
      ? {
          figures: [],
          parts: [
            "diagnosis.seeds",
            "diagnosis.needs",
            ...(diagnosis.synonyms.length > 0 ? ["diagnosis.synonyms"] : []),
          ],
          taken: { threshold: outcome.threshold },
        }
      : { figures: [] },
  lines: {
    proposed: ({ proposed, seeds }: { proposed: number; seeds: number }, { number }) =>
      `${number(proposed)} of ${number(seeds)} ${seeds === 1 ? "seed reads" : "seeds read"} like a need`,
  },
  brief: (outcome, { diagnosis }) => {
    if (!outcome.defined)
      return diagnosis.seeds.length + diagnosis.needs.length === 0 ? undefined : outcome;
    const proposed = outcome.proposals.length;
    return { key: "proposed", facts: { proposed, seeds: proposed + outcome.seedsLeft.length } };
  },
});
