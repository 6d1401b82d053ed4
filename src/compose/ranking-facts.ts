import type { Ranking, Standing, WeightShift } from "../analyse/ranking/ranking.ts";
import type { Target } from "../model/action.ts";
import type { LocalText } from "../text/language.ts";
import { counted } from "./counted.ts";
import type { SectionContext } from "./section.ts";

type Desk = Pick<SectionContext, "cell" | "text">;

type Named = { readonly title: LocalText } | { readonly name: LocalText };

const listOf = ({ cell, text }: Desk, things: readonly Named[]) => ({
  count: counted(things.length, text),
  titles: cell.quoted(
    things.map((thing) => text.pick("title" in thing ? thing.title : thing.name)),
  ),
});

/** Options not taken that score more than one that was. */
const passedOver = (standings: readonly Standing[]): readonly Target[] => {
  const scoresOf = (decision: Target["decision"]) =>
    standings.flatMap(({ target, score }) =>
      target.decision === decision && score !== undefined ? [{ target, score }] : [],
    );
  const chosen = scoresOf("chosen").map(({ score }) => score);
  if (chosen.length === 0) return [];
  return scoresOf("rejected").flatMap(({ target, score }) =>
    score > Math.min(...chosen) ? [target] : [],
  );
};

/** Options that may come out before the first, as what is missing may be anything. */
const couldWin = (standings: readonly Standing[], first: Standing | undefined) =>
  standings.flatMap(({ target, score, high }) =>
    score === undefined && high > (first?.score ?? 0) ? [target] : [],
  );

const shiftFacts = (desk: Desk, shift: WeightShift | undefined) => ({
  criterion: shift ? listOf(desk, [shift.criterion]).titles : "",
  from: shift ? desk.text.share(shift.from) : "",
  to: shift ? desk.text.share(shift.to) : "",
  first: shift ? listOf(desk, shift.first).titles : "",
});

/** What the sentences on the ranking are made of. */
export const rankingFacts = (desk: Desk, ranking: Ranking) => {
  const { text } = desk;
  const { standings, stated, shifts, correlated, dominated } = ranking;
  const scored = standings.filter(({ score }) => score !== undefined);
  const [first, second] = scored;
  const broken = shifts.filter(({ firstHolds }) => !firstHolds);
  const share = (view: "given" | "order" | "none"): string =>
    text.share(first?.accepted[view]?.ranks[0] ?? 0);
  return {
    options: counted(standings.length, text),
    dominated: listOf(desk, dominated),
    isGiven: stated === "given",
    isOrdered: stated === "order",
    hasFirst: first !== undefined,
    first: first ? listOf(desk, [first.target]).titles : "",
    firstScore: text.number(first?.score ?? 0, 2),
    isTied: first?.score !== undefined && second?.score === first.score,
    hasSecond: second !== undefined,
    second: second ? listOf(desk, [second.target]).titles : "",
    secondScore: text.number(second?.score ?? 0, 2),
    // with certain scores what is first at given weights is first in every draw
    hasGiven: first?.accepted.given !== undefined && !ranking.certain,
    inGiven: share("given"),
    hasOrder: first?.accepted.order !== undefined,
    inOrder: share("order"),
    inAll: share("none"),
    isMoved: shifts.length > 0,
    holds: broken.length === 0,
    broken: counted(broken.length, text),
    shift: shiftFacts(desk, broken[0]),
    passedOver: listOf(desk, passedOver(standings)),
    open: listOf(desk, couldWin(standings, first)),
    correlated: correlated.map(({ criteria, coefficient }) => ({
      pair: listOf(desk, criteria).titles,
      coefficient: text.number(coefficient, 2),
    })),
    leftOut: listOf(
      desk,
      ranking.leftOut.map(({ criterion }) => criterion),
    ),
    unscored: listOf(desk, ranking.unscored),
  };
};
