import { lint } from "markdownlint-cli2/markdownlint/promise";

/**
 * What markdownlint says of a text under its own defaults, except the length of lines: a sentence is one
 * line. Parts of different sections may have one heading. Of HTML only what GitHub and GitLab both keep
 * may stand: the names of anchors, and breaks in cells.
 */
export const markdownFaults = async (text: string): Promise<readonly string[]> => {
  const result = await lint({
    strings: { text },
    config: {
      default: true,
      MD013: false,
      MD024: { siblings_only: true },
      MD033: { allowed_elements: ["a", "br"] },
    },
  });
  return (result["text"] ?? []).map(
    ({ lineNumber, ruleNames, errorDetail, errorContext }) =>
      `${lineNumber} ${ruleNames.join("/")} ${errorDetail ?? ""} ${errorContext ?? ""}`,
  );
};
