const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path);

/** From the root: `.` and `..` taken out. `base` is the folder `rip` runs in. */
const partsOf = (path: string, base: string): readonly string[] => {
  const given = path.replaceAll("\\", "/");
  const whole = isAbsolute(given) ? given : `${base.replaceAll("\\", "/")}/${given}`;
  const [root = "", ...rest] = whole.split("/");
  const kept: string[] = [];
  for (const part of rest) {
    if (part === "..") kept.pop();
    else if (part !== "." && part !== "") kept.push(part);
  }
  return [root, ...kept];
};

const sharedStart = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const end = a.findIndex((part, place) => part !== b[place]);
  return end === -1 ? a : a.slice(0, end);
};

const between = (from: readonly string[], to: readonly string[]): string => {
  const common = sharedStart(from, to).length;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/") || ".";
};

/** The way from one folder to another; nothing where they are on different drives. */
export const wayBetween = (from: string, to: string, base: string): string | undefined => {
  const [a, b] = [partsOf(from, base), partsOf(to, base)];
  return a[0] === b[0] ? between(a, b) : undefined;
};

/**
 * The nearest folder in which all of these lie, as seen from `base`: of a folder the one around it. Nothing
 * where that is the root of the disk or there is none.
 */
export const folderAround = (paths: readonly string[], base: string): string | undefined => {
  const parents = paths.map((path) => partsOf(path, base).slice(0, -1));
  const [first = [], ...others] = parents;
  const common = others.reduce(sharedStart, first);
  return common.length < 2 ? undefined : between(partsOf(".", base), common);
};
