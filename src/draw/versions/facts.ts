import { type KeptTrack, moveBetween, type VersionResults } from "../../analyse/version-results.ts";
import type { FigureContext } from "../figure.ts";
import { courseOf, type TrackCourse } from "./rows.ts";
import type { Told, VersionFacts } from "./versions-messages.ts";

/** What decides most comes first. */
const gravest = ["headlineTarget", "likelyFinish", "fundingGap", "closure"] as const;

const isSteady = ({ id, values }: KeptTrack): boolean => {
  const said = values.flatMap((value) => value ?? []);
  const [first] = said;
  return first === undefined || said.every((one) => moveBetween(id, first, one).kind === "same");
};

const isTold = (course: TrackCourse): course is TrackCourse & Told => course.moved !== undefined;

/** What the title and the description say. */
export const factsOf = (
  { versions, tracks }: VersionResults,
  context: FigureContext,
): VersionFacts => {
  const names = versions.map(({ version }) => version);
  const courses = tracks.flatMap((track) => courseOf(track, names, context) ?? []);
  const moved = gravest.flatMap((id) => courses.find((one) => one.id === id) ?? []).filter(isTold);
  const [first] = moved;
  // two are told together only where they go through the same versions
  const told = moved.filter(({ span }) => span.join() === first?.span.join()).slice(0, 2);
  const [since, until] = first?.span ?? [0, versions.length - 1];
  return {
    count: until - since + 1,
    told,
    isSteady: tracks.every(isSteady),
    all: courses,
  };
};
