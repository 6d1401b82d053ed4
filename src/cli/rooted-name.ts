const isAbsolute = (path: string): boolean => /^(\/|[A-Za-z]:\/)/.test(path);

const tidy = (path: string): string => {
  const kept: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") kept.pop();
    else if (part !== ".") kept.push(part);
  }
  return kept.join("/").replace(/(?<=.)\/+$/, "");
};

/** The name of a file as seen from the folder `root`; a file outside of it by its absolute path. */
export const rootedName = (name: string, folder: string, root: string): string => {
  // what came through standard input is nowhere
  if (name.startsWith("<")) return name;
  const path = name.replaceAll("\\", "/");
  const whole = tidy(isAbsolute(path) ? path : `${folder}/${path}`);
  const top = `${tidy(root)}/`;
  return whole.startsWith(top) ? whole.slice(top.length) : whole;
};
