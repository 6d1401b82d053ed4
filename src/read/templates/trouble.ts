import type { Catalogue } from "../../diagnostics/speech.ts";

type Pathed = { readonly path: string };
type Limited = { readonly limit: number };

/** What is said of the files in the folder `templates` of a plan that cannot be read. */
export const templateFileTexts = {
  "template/path": {
    messages: {
      link: ({ path }: Pathed) => `\`${path}\` is a link that leads out of the plan's folder`,
      folder: ({ path }: Pathed) => `\`${path}\` is a folder, expected a template`,
      file: ({ path }: Pathed) => `\`${path}\` is a file, expected a folder of templates`,
    },
    help: "put the template itself there, under the name it has in `rip show template`",
  },
  "template/unreadable": {
    messages: {
      found: ({ path, reason }: Pathed & { readonly reason: string }) =>
        `\`${path}\` cannot be read (${reason})`,
    },
    help: "check the permissions of the file",
  },
  "template/too-large": {
    messages: {
      found: ({ limit }: Limited) => `the template is larger than ${limit / 1000} kB`,
    },
    help: "a template holds sentences and markup; pictures and tables belong into the plan",
  },
  "template/too-many": {
    messages: {
      found: ({ path, limit }: Pathed & Limited) => `\`${path}\` holds more than ${limit} files`,
    },
    help: "keep the templates the plan changes; the others are built in",
  },
  "template/not-utf8": {
    messages: { found: () => "the template has bytes that are not UTF-8" },
    help: "save the file as UTF-8",
  },
} satisfies Catalogue;
