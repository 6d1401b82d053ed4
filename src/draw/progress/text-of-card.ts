import type { Text } from "../../text/text.ts";
import { inOneMagnitude } from "../kit/in-one-magnitude.ts";
import type { Card } from "./cards.ts";
import { pointsOf, scaleOfCard } from "./scale-of-card.ts";

/** What writes the amounts of a card, those of money in one magnitude. */
export const textOfCard = (card: Card, text: Text): Text => {
  const { course, track } = card;
  if (!course || pointsOf(course).length === 0) return text;
  const { base, isCut } = scaleOfCard(card, course);
  const target = course.stations.at(-1)?.y;
  const amounts = [track?.observed, target, isCut ? base : undefined];
  return inOneMagnitude(
    amounts.flatMap((amount) => amount ?? []),
    course.unit,
    text,
  );
};
