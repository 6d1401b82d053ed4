import { escapeText } from "../render/markdown/escape-text.ts";
import { visible } from "../util/visible.ts";

/** A sign of no width after what GitHub would take for the name of a person or the number of an issue. */
const unlinked = (escaped: string): string =>
  escaped.replace(/#(?=\d)/g, "#&#8203;").replaceAll("\\@", "@&#8203;");

/** Code in a cell of a table, where a bar would end the cell. */
export const codeCell = (text: string): string => {
  const shown = visible(text);
  if (shown.includes("`") || shown.trim() === "") return unlinked(escapeText(shown));
  return `\`${shown.replaceAll("|", "\\|")}\``;
};

/** A sentence in a cell of a table: what it has between backticks stays code, everything else is text. */
export const cellText = (text: string): string =>
  visible(text)
    .split(/(`[^`]+`)/)
    .map((part, index) =>
      index % 2 === 1 ? codeCell(part.slice(1, -1)) : unlinked(escapeText(part)),
    )
    .join("");
