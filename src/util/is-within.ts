type Path = readonly (string | number)[];

/** Whether a path leads to what stands at another, or below it. Indexes may be written as texts. */
export const isWithin = (path: Path, other: Path): boolean =>
  other.length <= path.length && other.every((step, at) => String(step) === String(path[at]));
