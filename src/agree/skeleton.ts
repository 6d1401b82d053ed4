import type { Institution } from "../model/cluster.ts";
import type { Text } from "../text/text.ts";
import type { AgreeWords } from "./words.ts";

/**
 * The key `agreements` with a comment for every institution, each between lines of its own: git joins what two
 * people write below two of them, where it could not if both wrote at the end of one list.
 */
export const skeleton = (institutions: readonly Institution[], text: Text): string => {
  const lines = institutions.map(
    ({ id, name }) => `  # ${id} · ${text.pick(name).replace(/\s+/g, " ")}\n`,
  );
  return `agreements:\n${lines.join("\n")}`;
};

/** A file of its own for them. */
export const agreementsFile = (
  institutions: readonly Institution[],
  { text, words }: { readonly text: Text; readonly words: AgreeWords },
): string =>
  `${words.fileHead.map((line) => `# ${line}\n`).join("")}${skeleton(institutions, text)}`;
