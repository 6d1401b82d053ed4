import type { Need, Seed } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { Language, LocalText } from "../../text/language.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { assign } from "../matching/assign.ts";
import { evidenceOf } from "../matching/evidence.ts";
import { cosines, sharedTerms, type Weighed, weigh } from "../matching/similarity.ts";
import { type Synonyms, synonymsOf, termsOf } from "../matching/terms.ts";
import { wording } from "../matching/wording.ts";

export type SeedProposal = {
  readonly seed: Seed;
  readonly need: Need;
  /** Cosine of the two texts, 0..1, in the language in which they are nearer. */
  readonly score: number;
  /** The next best need for the seed; `undefined` where it has a word in common with no other. */
  readonly runnerUp: { readonly need: Need; readonly score: number } | undefined;
  /** Score less that of the runner-up; below 0 where another seed fits the better need more. */
  readonly margin: number;
  /** The language in which the texts are nearer. */
  readonly language: Language;
  /** What the texts share in each language, as the seed writes it, the most telling first. */
  readonly terms: Readonly<Record<Language, readonly string[]>>;
};

export type SeedMatch = {
  /** In the order of the seeds. */
  readonly proposals: readonly SeedProposal[];
  readonly seedsLeft: readonly Seed[];
  readonly needsLeft: readonly Need[];
  /** Seeds and needs without a text. */
  readonly without: readonly (Seed | Need)[];
  readonly threshold: number;
};

const id = "seed-match";

const languages: readonly Language[] = ["ja", "en"];

/** Texts less alike than this share hardly more than a word. */
const threshold = 0.1;

/** More pairs than a reader could ever look through. */
const mostPairs = 2_250_000;

const hasText = (text: LocalText | undefined): text is LocalText =>
  text !== undefined &&
  (typeof text === "string" ? [text] : Object.values(text)).some((one) => /\S/.test(one ?? ""));

const isSeed = ({ technology }: Seed): boolean => hasText(technology);
const isNeed = ({ text }: Need): boolean => hasText(text);

type Compared = {
  readonly language: Language;
  readonly scores: Float64Array;
  readonly seeds: readonly Weighed[];
  readonly needs: readonly Weighed[];
  readonly synonyms: Synonyms;
};

type Texts = { readonly seeds: readonly LocalText[]; readonly needs: readonly LocalText[] };

const compare = ({ diagnosis }: Plan, { seeds, needs }: Texts): readonly Compared[] => {
  const synonyms = synonymsOf(diagnosis.synonyms);
  return languages.map((language): Compared => {
    const texts = [...seeds, ...needs].map((text) => termsOf(wording(text, language), synonyms));
    const weighed = weigh(texts);
    const [ofSeeds, ofNeeds] = [weighed.slice(0, seeds.length), weighed.slice(seeds.length)];
    return {
      language,
      scores: cosines(ofSeeds, ofNeeds),
      seeds: ofSeeds,
      needs: ofNeeds,
      synonyms,
    };
  });
};

/** The other need with the highest score in the row of a seed; the first of equals. */
const runnerUp = (row: Float64Array, taken: number): number => {
  let best = -1;
  for (const [place, score] of row.entries())
    if (place !== taken && score > 0 && (best < 0 || score > (row[best] as number))) best = place;
  return best;
};

type Pair = { readonly seed: number; readonly need: number; readonly row: Float64Array };

const termsOfPair = (
  compared: readonly Compared[],
  { seed, need }: Pair,
  { technology = "" }: Seed,
): SeedProposal["terms"] => {
  const inLanguage = (language: Language): readonly string[] =>
    compared
      .filter((one) => one.language === language)
      .flatMap(({ seeds, needs, synonyms }) => {
        const shared = sharedTerms(seeds[seed] as Weighed, needs[need] as Weighed);
        return evidenceOf(shared, wording(technology, language), synonyms);
      });
  return { ja: inLanguage("ja"), en: inLanguage("en") };
};

const propose = (
  seeds: readonly Seed[],
  needs: readonly Need[],
  compared: readonly Compared[],
  pair: Pair,
): SeedProposal => {
  const { seed, need, row } = pair;
  const cell = seed * needs.length + need;
  const nearer = compared.reduce((best, one) =>
    (one.scores[cell] as number) > (best.scores[cell] as number) ? one : best,
  );
  const next = runnerUp(row, need);
  const score = row[need] as number;
  const other = next < 0 ? 0 : (row[next] as number);
  return {
    seed: seeds[seed] as Seed,
    need: needs[need] as Need,
    score,
    runnerUp: next < 0 ? undefined : { need: needs[next] as Need, score: other },
    margin: score - other,
    language: nearer.language,
    terms: termsOfPair(compared, pair, seeds[pair.seed] as Seed),
  };
};

/**
 * Which seed of technology reads like which need: TF-IDF cosine of the texts, in Japanese and English, and
 * the assignment with the highest total. It proposes; a person confirms.
 */
export const seedMatch = defineAnalysis({
  id,
  reasons: {
    noSeeds: () => "no seed of technology is described",
    noNeeds: () => "no need is described",
    tooMany: (facts: { pairs: number }, print) =>
      `there are ${print.number(facts.pairs)} pairs of seeds and needs: too many to look through`,
  },
  compute: (plan): Outcome<SeedMatch> => {
    const { diagnosis } = plan;
    const seeds = diagnosis.seeds.filter(isSeed);
    const needs = diagnosis.needs.filter(isNeed);
    if (seeds.length === 0) return notDefined(id, "noSeeds");
    if (needs.length === 0) return notDefined(id, "noNeeds");
    const pairs = seeds.length * needs.length;
    if (pairs > mostPairs) return notDefined(id, "tooMany", { pairs });
    const compared = compare(plan, {
      seeds: seeds.flatMap(({ technology }) => technology ?? []),
      needs: needs.flatMap(({ text }) => text ?? []),
    });
    const [first, second] = compared.map((one) => one.scores) as [Float64Array, Float64Array];
    const scores = first.map((score, cell) => Math.max(score, second[cell] as number));
    const found = assign(seeds.length, needs.length, scores, threshold);
    const taken = new Set(found);
    const rowOf = (seed: number): Float64Array =>
      scores.subarray(seed * needs.length, (seed + 1) * needs.length);
    return {
      defined: true,
      proposals: found.flatMap((need, seed) =>
        need < 0 ? [] : [propose(seeds, needs, compared, { seed, need, row: rowOf(seed) })],
      ),
      seedsLeft: seeds.filter((_, seed) => (found[seed] as number) < 0),
      needsLeft: needs.filter((_, need) => !taken.has(need)),
      without: [
        ...diagnosis.seeds.filter((one) => !isSeed(one)),
        ...diagnosis.needs.filter((one) => !isNeed(one)),
      ],
      threshold,
    };
  },
});
