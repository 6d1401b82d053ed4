import { HtmlValidate } from "html-validate";

const judge = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  // end tags that HTML itself supplies are left out: cells of tables are most of a page
  // and so are scopes that follow from where a head stands
  rules: {
    "no-implicit-close": "off",
    "attr-quotes": ["error", { unquoted: true }],
    "wcag/h63": "off",
  },
});

/** What html-validate says of a page, as line, rule and sentence. */
export const htmlFaults = async (page: string): Promise<readonly string[]> => {
  const { results } = await judge.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
  );
};
