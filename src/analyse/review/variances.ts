import type { Observation, Review } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";
import type { LocalText } from "../../text/language.ts";
import type { IndicatorProgress, Light, Track } from "../analyses/progress.ts";
import { observed } from "../monitoring/observed.ts";
import { wayOf } from "./way-of.ts";

/** Where an indicator would be at its target's date if it went on as lately. */
export type Outlook = "reaches" | "misses" | "open";

/** An indicator off its planned path, with what the plan says about that. */
export type Variance = {
  readonly light: Light;
  readonly track: Track;
  /** Observed less planned, in the unit of the track. */
  readonly gap: number;
  readonly outlook?: Outlook;
  /** The note that stands with its latest value. */
  readonly cause?: LocalText;
  /** The latest review since that value of which decisions are written. */
  readonly decided?: Review;
};

/** Whether the whole of the forecast lies on one side of the target. */
export const outlookOf = ({
  indicator,
  forecast,
  target,
  toTarget,
}: Track): Outlook | undefined => {
  if (!forecast) return undefined;
  const way = wayOf(indicator) ?? (Math.sign(toTarget) === -1 ? -1 : 1);
  const { value, low = value, high = value } = forecast;
  const [worst, best] = way === 1 ? [low, high] : [high, low];
  if (way * (best - target) < 0) return "misses";
  return way * (worst - target) >= 0 ? "reaches" : "open";
};

const same = (a: LocalText | undefined, b: LocalText | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** A note that stands with the values of other indicators too says nothing of this one. */
const causeOf = ({ observations }: Plan, { note, indicator }: Observation) => {
  if (note === undefined) return undefined;
  const isShared = observed(observations).some(
    (other) => other.indicator.id !== indicator.id && same(other.note, note),
  );
  return isShared ? undefined : note;
};

const decidedAfter = ({ reviews }: Plan, { period }: Observation, at: Month): Review | undefined =>
  reviews.findLast(
    ({ date, decisions }) =>
      decisions !== undefined && date !== undefined && date.to > period.to && date.from <= at,
  );

export const variancesOf = (
  plan: Plan,
  indicators: readonly IndicatorProgress[],
  at: Month,
): readonly Variance[] =>
  indicators
    .flatMap(({ light, track }): Variance[] => {
      if (!track.defined || (light !== "red" && light !== "amber")) return [];
      const outlook = outlookOf(track);
      const cause = causeOf(plan, track.observation);
      const decided = decidedAfter(plan, track.observation, at);
      return [
        {
          light,
          track,
          gap: track.observed - track.planned,
          ...(outlook ? { outlook } : {}),
          ...(cause === undefined ? {} : { cause }),
          ...(decided ? { decided } : {}),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        Number(b.light === "red") - Number(a.light === "red") ||
        Number(b.track.indicator.headline) - Number(a.track.indicator.headline) ||
        a.track.achievement - b.track.achievement,
    );
