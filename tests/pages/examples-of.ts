/** One example of a page: what is written, and for a wrong one what is said of it. */
export type Example = {
  readonly kind: "wrong" | "right";
  readonly yaml: string;
  readonly text: string | undefined;
};

const fence = /^```(yaml wrong|yaml right|text)\n([\s\S]*?)^```$/gm;

/** The examples of a page in their order; a `text` block belongs to the wrong example before it. */
export const examplesOf = (page: string): readonly Example[] => {
  const examples: Example[] = [];
  for (const [, kind, body = ""] of page.matchAll(fence)) {
    const last = examples.at(-1);
    if (kind !== "text") {
      examples.push({
        kind: kind === "yaml wrong" ? "wrong" : "right",
        yaml: body,
        text: undefined,
      });
    } else if (last?.kind === "wrong" && last.text === undefined) {
      examples[examples.length - 1] = { ...last, text: body };
    } else throw new Error("a text block stands without a wrong example before it");
  }
  return examples;
};

/** The page with the text of every wrong example as `say` gives it. */
export const rewritten = (page: string, say: (yaml: string) => string): string =>
  page.replace(
    /^```yaml wrong\n([\s\S]*?)^```$(?:\n+^```text\n[\s\S]*?^```$)?/gm,
    (_, yaml: string) => `\`\`\`yaml wrong\n${yaml}\`\`\`\n\n\`\`\`text\n${say(yaml)}\`\`\``,
  );
