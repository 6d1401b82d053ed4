import type { Speech } from "../diagnostics/speech.ts";

/** Stands in for the facts of a sentence, so that it can be shown without a finding. */
const blanks: Readonly<Record<string, unknown>> = new Proxy(
  {},
  { get: (_, name) => `<${String(name)}>` },
);

const said = (say: () => string | undefined): readonly string[] => {
  try {
    const sentence = say();
    return sentence === undefined || /NaN|undefined|\[object/.test(sentence) ? [] : [sentence];
  } catch {
    // a sentence that computes with its facts cannot be shown without them
    return [];
  }
};

/** A page for a code that has none of its own: what it says, and what to do. */
export const codePage = (code: string, keys: readonly string[], speech: Speech): string => {
  const messages = keys.flatMap((key) => said(() => speech.message({ code, key, facts: blanks })));
  const help = said(() => speech.help({ code, key: keys[0] ?? "", facts: blanks }));
  const label = help.length > 0 ? ["", `${speech.words.help}: ${help[0]}`] : [];
  return `${[`# ${code}`, "", ...messages.map((message) => `- ${message}`), ...label].join("\n")}\n`;
};
