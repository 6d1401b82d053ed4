import type { CliTexts } from "./texts.ts";

/** A path as patterns of `.gitattributes` take it: in quotes where it has a space. */
const patternOf = (folder: string): string => {
  const inside = folder.replace(/^\.\/+/, "");
  const pattern = inside === "." ? "*.yaml" : `${inside}/*.yaml`;
  return /\s/.test(pattern) ? JSON.stringify(pattern) : pattern;
};

/** How git is told to show the changes of the plan in a folder. Each set of lines can be copied as it is. */
export const gitSetup = (folder: string, texts: CliTexts): string =>
  [
    `# ${texts.gitAttributes}`,
    `${patternOf(folder)} diff=rip`,
    "",
    `# ${texts.gitConfig}`,
    'git config diff.rip.command "rip git-diff-driver"',
    "",
  ].join("\n");
