import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { targetRanking } from "../analyses/target-ranking.ts";
import type { Accepted, Ranking, Standing } from "../ranking/ranking.ts";

const acceptedReadings = (
  { criteria, standings }: Ranking,
  target: string,
  kind: string,
  { ranks, central, confidence, wins }: Accepted,
): readonly Reading[] => [
  ...ranks.map((value, place) => ({
    quantity: "acceptability",
    of: [target, kind, `${place + 1}`],
    value,
  })),
  ...(central ?? []).map((value, place) => ({
    quantity: "central-weight",
    of: [target, kind, `criteria.${criteria[place]?.criterion.id}`],
    value,
  })),
  ...(confidence === undefined
    ? []
    : [{ quantity: "confidence", of: [target, kind], value: confidence }]),
  ...wins.flatMap((value, place) => {
    const other = `targets.${standings[place]?.target.id}`;
    return other === target ? [] : [{ quantity: "wins", of: [target, other, kind], value }];
  }),
];

const standingReadings = (outcome: Ranking, standing: Standing): readonly Reading[] => {
  const { score, low, high, rank, flip, dominatedBy, accepted } = standing;
  const target = `targets.${standing.target.id}`;
  const of = [target];
  const ends = low === high ? {} : { low, high, interval: "bounds" };
  return [
    { quantity: "score", of, ...(score === undefined ? {} : { value: score }), ...ends },
    ...(rank === undefined ? [] : [{ quantity: "rank", of, value: rank }]),
    { quantity: "dominated", of, value: dominatedBy.length > 0 },
    ...(flip
      ? [
          {
            quantity: "flip-weight",
            of: [target, `criteria.${flip.criterion.id}`],
            value: flip.to,
          },
        ]
      : []),
    ...Object.entries(accepted).flatMap(([kind, one]) =>
      acceptedReadings(outcome, target, kind, one),
    ),
  ];
};

type FirstFacts = {
  target: LocalText;
  score: number;
  /** Absent where the scores are certain: then it is first in every draw. */
  given?: number | undefined;
  share: number;
};

/** The targets by the plan's criteria, and how safe their order is. */
export const targetRankingAccount = defineAccount({
  analysis: targetRanking,
  step: 2,
  quantities: {
    weight: { unit: "share", says: "weight of a criterion in the scores" },
    score: { unit: "pure", says: "weighted value of a target on the criteria, 0 to 1" },
    rank: { unit: "pure", says: "rank by score; equals share the average" },
    dominated: {
      unit: "yes-no",
      says: "whether another target is at least as good on every criterion and better on one",
    },
    acceptability: {
      unit: "probability",
      says: "share of the draws in which a target takes a rank, by what is known of the weights",
    },
    "central-weight": {
      unit: "share",
      says: "mean weight of a criterion in the draws in which a target is first",
    },
    confidence: {
      unit: "probability",
      says: "share of the draws of the scores in which a target is first at its central weights",
    },
    wins: {
      unit: "probability",
      says: "share of the draws in which a target scores more than another",
    },
    "flip-weight": {
      unit: "share",
      says: "weight of a criterion at which a target draws level with the first",
    },
    "first-holds": {
      unit: "yes-no",
      says: "whether the first target stays first when the weight of a criterion moves to a value",
    },
  },
  readings: (outcome) =>
    outcome.defined
      ? [
          ...outcome.criteria.map(({ criterion, weight }) => ({
            quantity: "weight",
            of: [`criteria.${criterion.id}`],
            value: weight,
          })),
          ...outcome.standings.flatMap((standing) => standingReadings(outcome, standing)),
          ...outcome.shifts.map(({ criterion, from, to, firstHolds }) => ({
            quantity: "first-holds",
            of: [`criteria.${criterion.id}`, to < from ? "less" : "more"],
            value: firstHolds,
          })),
        ]
      : [{ quantity: "score", why: outcome }],
  basis: (outcome) =>
    outcome.defined
      ? {
          figures: [],
          parts: ["criteria", "targets"],
          drawn: { seed: outcome.seed, draws: outcome.draws },
        }
      : { figures: [] },
  lines: {
    first: ({ target, score, given, share }: FirstFacts, print) =>
      `“${print.pick(target)}” scores most, ${print.number(score, 2)} of 1; first in ` +
      (given === undefined ? "" : `${print.share(given)} of the draws at the plan’s weights, `) +
      `${print.share(share)} if nobody agrees on the weights`,
    open: ({ options }: { options: number }, { number }) =>
      `none of the ${number(options)} options has a score on every criterion`,
  },
  brief: (outcome, { criteria }) => {
    if (!outcome.defined) return criteria.length === 0 ? undefined : outcome;
    const first = outcome.standings.find(({ rank }) => rank !== undefined);
    if (first?.score === undefined)
      return { key: "open", facts: { options: outcome.standings.length } };
    const share = first.accepted.none?.ranks[0] ?? 0;
    const given = outcome.certain ? undefined : first.accepted.given?.ranks[0];
    const facts = { target: first.target.title, score: first.score, given, share };
    return { key: "first", facts };
  },
});
