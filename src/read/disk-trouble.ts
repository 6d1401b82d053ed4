import type { Catalogue } from "../diagnostics/speech.ts";

type Named = { readonly name: string };
type Pathed = { readonly path: string };

/** What is said of files and folders, whatever is in them. */
export const diskTexts = {
  "read/key-in-two-files": {
    messages: {
      found: ({ name, first }: Named & { readonly first: string }) =>
        `the key \`${name}\` is already written in \`${first}\``,
    },
    notes: { first: ({ name }: Named) => `\`${name}\` is first written here` },
    help: "write each top-level key in one file of the folder",
  },
  "read/more-faults": {
    messages: {
      found: ({ count }: { readonly count: number }) =>
        `the file has ${count} more faults that are not shown`,
    },
    help: "mend the first ones and run again",
  },
  "disk/absent": {
    messages: { found: ({ path }: Pathed) => `no file or folder \`${path}\`` },
    help: "check the path; `rip init` writes a plan to start from",
  },
  "disk/no-yaml": {
    messages: { found: ({ path }: Pathed) => `the folder \`${path}\` has no \`*.yaml\` files` },
    help: "name the folder of a plan or its file; `rip init` writes a plan to start from",
  },
  "disk/unreadable": {
    messages: {
      found: ({ path, reason }: Pathed & { readonly reason: string }) =>
        `\`${path}\` cannot be read (${reason})`,
    },
    help: "check the permissions of the file",
  },
} satisfies Catalogue;
