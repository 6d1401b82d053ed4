import type { Shape } from "../../document/drawing.ts";

/** Of parts that do not touch each other first the lowest shape of each, then the next of each, and so on. */
export const layered = (parts: readonly (readonly Shape[])[]): readonly Shape[] => {
  const most = parts.reduce((max, { length }) => Math.max(max, length), 0);
  return Array.from({ length: most }, (_, place) =>
    parts.flatMap((part) => part.slice(place, place + 1)),
  ).flat();
};
