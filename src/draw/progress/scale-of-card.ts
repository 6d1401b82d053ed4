import type { Point } from "../../analyse/monitoring/line-fit.ts";
import type { Card } from "./cards.ts";
import type { Course } from "./course.ts";
import { type Scale, scaleOf } from "./scale.ts";

export const pointsOf = ({ planned, stations, seen }: Course): readonly Point[] => [
  ...planned,
  ...stations,
  ...seen,
];

export const scaleOfCard = ({ track }: Card, course: Course): Scale => {
  const forecast = track?.forecast;
  return scaleOf(
    [...pointsOf(course).map((point) => point.y), ...(forecast ? [forecast.value] : [])],
    [forecast?.low, forecast?.high].flatMap((end) => end ?? []),
  );
};
