import { visible } from "../util/visible.ts";
import type { Gate } from "./gate.ts";
import { fieldsText, gateLines } from "./gate-lines.ts";
import type { Setting } from "./reporter.ts";

/** Who has to write what before the gate opens: fields by institution, with the rules that ask for them. */
export const gateText = (
  gate: Gate,
  { paint, words }: Pick<Setting, "paint" | "words">,
): string => {
  const { heading, lines } = gateLines(gate, words);
  const body = lines.flatMap(({ who, tasks }) => [
    `  ${paint.bold(visible(who))}`,
    ...tasks.map(
      ({ codes, writes }) =>
        `    ${paint.accent(visible(fieldsText(writes, String)))}  ${paint.dim(codes.join(", "))}`,
    ),
  ]);
  return `${[paint[gate.isOpen ? "bold" : "error"](visible(heading)), ...body].join("\n")}\n`;
};
