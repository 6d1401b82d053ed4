import type { Catalogue } from "../diagnostics/speech.ts";

type Refused = { readonly path: string };

/** Why nothing could be written, in English. */
export const writeTexts = {
  "disk/write": {
    messages: {
      noPermission: ({ path }: Refused) => `no permission to write \`${path}\``,
      full: ({ path }: Refused) => `no space left to write \`${path}\``,
      readOnly: ({ path }: Refused) => `\`${path}\` is on a disk that cannot be written`,
      inTheWay: ({ path }: Refused) => `something else is in the way of \`${path}\``,
      outside: ({ path }: Refused) => `a link leads \`${path}\` out of the output folder`,
      changed: ({ path }: Refused) =>
        `\`${path}\` is not the text that was read: it has changed since, or it is not UTF-8`,
      other: ({ path, reason }: Refused & { readonly reason: string }) =>
        `cannot write \`${path}\` (${reason})`,
    },
    help: "nothing half-written is left; another folder can be named: `rip init DIR`, for other commands `--output`",
  },
} as const satisfies Catalogue;
