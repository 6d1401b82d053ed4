import { Bug } from "../diagnostics/bug.ts";
import type { Entry, Print } from "../diagnostics/speech.ts";
import type { NotDefined } from "./analysis.ts";

/** Why something is not defined, in the words of one language's reasons of that analysis. */
export const sayReason = (
  reasons: Entry["messages"],
  { analysis, reason, facts }: Pick<NotDefined, "analysis" | "reason" | "facts">,
  print: Print,
): string => {
  const sentence = reasons[reason];
  if (!sentence) throw new Bug(`no sentence for ${analysis}, ${reason}`);
  return sentence(facts as never, print);
};
