import type { Catalogue } from "../diagnostics/speech.ts";

type Facts = { readonly rule: string; readonly expires: string };

/** What is said of the waivers themselves. */
export const waiverTexts = {
  waiver: {
    messages: {
      unknownRule: ({ rule }: Facts) => `the waiver names \`${rule}\`, which is no rule`,
      expired: ({ rule, expires }: Facts) =>
        `the waiver of \`${rule}\` expired on ${expires} and covers nothing`,
      unused: ({ rule }: Facts) => `the waiver of \`${rule}\` covers no finding`,
    },
    help: "remove the waiver, or correct its `rule`, `place` or `expires`",
  },
} as const satisfies Catalogue;
