import type { Catalogue } from "../diagnostics/speech.ts";

type Facts = { readonly rule: string; readonly expires: string };

type Limit = { readonly rule: string; readonly limit: string; readonly known: readonly string[] };

/** What is said of the waivers and thresholds a plan sets. */
export const waiverTexts = {
  threshold: {
    messages: {
      unknownRule: ({ rule }: Limit) => `the thresholds name \`${rule}\`, which is no rule`,
      unknownLimit: ({ rule, limit }: Limit) => `\`${rule}\` has no limit called \`${limit}\``,
    },
    help: ({ known }: Limit) =>
      known.length === 0
        ? "take it out; `rip rules` lists the rules"
        : `write one of: ${known.join(", ")}`,
  },
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
