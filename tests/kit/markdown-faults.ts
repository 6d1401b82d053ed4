import { lint } from "markdownlint-cli2/markdownlint/promise";

/** What markdownlint says of a text under its own defaults, except the length of lines: a sentence is one line. */
export const markdownFaults = async (text: string): Promise<readonly string[]> => {
  const result = await lint({
    strings: { text },
    config: { default: true, MD013: false },
  });
  return (result["text"] ?? []).map(
    ({ lineNumber, ruleNames, errorDetail, errorContext }) =>
      `${lineNumber} ${ruleNames.join("/")} ${errorDetail ?? ""} ${errorContext ?? ""}`,
  );
};
