import type { Catalogue } from "../../diagnostics/speech.ts";

type Pathed = { readonly path: string };

/** What is said of the logo a plan names. The document is made without it. */
export const logoTexts = {
  "logo/path": {
    messages: {
      blank: () => "the path of the logo is empty",
      absolute: ({ path }: Pathed) => `\`${path}\` is not a path inside the plan's folder`,
      outside: ({ path }: Pathed) => `\`${path}\` leads out of the plan's folder`,
      link: ({ path }: Pathed) => `\`${path}\` is a link that leads out of the plan's folder`,
    },
    help: "put the picture into the plan's folder and name it from there, such as `images/logo.svg`",
  },
  "logo/absent": {
    messages: {
      file: ({ path }: Pathed) => `no file \`${path}\``,
      folder: ({ path }: Pathed) => `\`${path}\` is a folder, expected a picture`,
    },
    help: "paths begin in the plan's folder",
  },
  "logo/unreadable": {
    messages: {
      found: ({ path, reason }: Pathed & { readonly reason: string }) =>
        `\`${path}\` cannot be read (${reason})`,
    },
    help: "check the permissions of the file",
  },
  "logo/too-large": {
    messages: {
      found: ({ limit }: { readonly limit: number }) =>
        `the logo is larger than ${limit / 1000} kB`,
    },
    help: "every document carries the picture in it: save it smaller, as an SVG file where there is one",
  },
  "logo/not-a-picture": {
    messages: { found: ({ path }: Pathed) => `\`${path}\` is neither an SVG nor a PNG picture` },
    help: "save the logo as SVG (in UTF-8) or PNG",
  },
  "logo/active": {
    messages: {
      found: ({ path, found }: Pathed & { readonly found: string }) =>
        `\`${path}\` holds \`${found}\`, which a still picture has no need of`,
    },
    help: "export it as plain SVG, without scripts, entities, links to other files and animation",
  },
} satisfies Catalogue;
