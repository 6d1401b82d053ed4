import type { PlacedChange } from "../told.ts";

/** Where a change stands in the older and in the newer revision; once where both say the same. */
export const saidPlaces = ({ places }: Pick<PlacedChange, "places">): readonly string[] => {
  const said = [places.before, places.after].flatMap((place) =>
    place ? [`${place.file}:${place.line}`] : [],
  );
  return [...new Set(said)];
};
