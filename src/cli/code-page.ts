import type { Speech } from "../diagnostics/speech.ts";

type Blanks = Readonly<Record<string, unknown>>;

const blanks = (make: (name: string) => unknown): Blanks =>
  new Proxy({}, { get: (_, name) => make(`<${String(name)}>`) });

/** Stand in for the facts of a sentence, so that it can be shown without a finding: words, or lists of one. */
const standIns: readonly Blanks[] = [blanks((name) => name), blanks((name) => [name])];

const said = (say: (facts: Blanks) => string | undefined): readonly string[] => {
  for (const facts of standIns) {
    try {
      const sentence = say(facts);
      if (sentence !== undefined && !/NaN|undefined|\[object/.test(sentence)) return [sentence];
    } catch {
      // a sentence that computes with its facts cannot be shown without them
    }
  }
  return [];
};

/** A page for a code that has none of its own: what it says, and what to do. */
export const codePage = (code: string, keys: readonly string[], speech: Speech): string => {
  const messages = keys.flatMap((key) => said((facts) => speech.message({ code, key, facts })));
  const help = said((facts) => speech.help({ code, key: keys[0] ?? "", facts }));
  const label = help.length > 0 ? ["", `${speech.words.help}: ${help[0]}`] : [];
  return `${[`# ${code}`, "", ...messages.map((message) => `- ${message}`), ...label].join("\n")}\n`;
};
