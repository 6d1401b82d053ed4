import type { Catalogue } from "../../diagnostics/speech.ts";

type Nothing = Readonly<Record<string, never>>;
type Pathed = { readonly path: string };
type Limited = { readonly limit: number };

/** What is said of the tables a plan names, before it is known what they mean. */
export const tableTexts = {
  "table/path": {
    messages: {
      blank: (_: Partial<Pathed>) => "the path of the table is empty",
      absolute: ({ path }: Pathed) => `\`${path}\` is not a path inside the plan's folder`,
      outside: ({ path }: Pathed) => `\`${path}\` leads out of the plan's folder`,
      link: ({ path }: Pathed) => `\`${path}\` is a link that leads out of the plan's folder`,
    },
    help: "put the table into the plan's folder and name it from there, such as `data/statistics.csv`",
  },
  "table/absent": {
    messages: {
      file: ({ path }: Pathed) => `no file \`${path}\``,
      folder: ({ path }: Pathed) => `no folder \`${path}\``,
      member: ({ path, name }: Pathed & { readonly name: string }) =>
        `the folder \`${path}\` has no file \`${name}\``,
    },
    help: "paths begin in the plan's folder; `rip explain region.statistics` and `rip explain region.inputOutput` show the files and their columns",
  },
  "table/kind": {
    messages: {
      file: ({ path }: Pathed) => `\`${path}\` is a folder, expected a CSV file`,
      folder: ({ path }: Pathed) => `\`${path}\` is a file, expected a folder of CSV files`,
    },
    help: "`region.inputOutput` names a folder, the other tables are single files",
  },
  "table/unreadable": {
    messages: {
      found: ({ path, reason }: Pathed & { readonly reason: string }) =>
        `\`${path}\` cannot be read (${reason})`,
    },
    help: "check the permissions of the file",
  },
  "table/too-large": {
    messages: {
      found: ({ limit }: Limited) => `the table is larger than ${limit / 1_000_000} MB`,
    },
    help: "keep the regions, industries and years the plan needs",
  },
  "table/too-many-cells": {
    messages: {
      found: ({ limit }: Limited) => `the table has more than ${limit} cells`,
      rows: ({ limit }: Limited) => `the table has more than ${limit} rows`,
    },
    help: "keep the regions, industries and years the plan needs",
  },
  "table/uneven": {
    messages: {
      found: ({ limit }: Limited) =>
        `more than ${limit} rows have another number of cells than the first row`,
    },
    help: "the first row names the columns, with nothing above it, and every row has a cell for each of them and no comma behind the last",
  },
  "table/not-utf8": {
    messages: { found: (_: Nothing) => "the table has bytes that are not UTF-8" },
    help: "save the file as `CSV UTF-8`; spreadsheets on Japanese systems often write Shift_JIS",
  },
  "table/control-character": {
    messages: {
      found: ({ code }: { readonly code: string }) => `the table has the control character ${code}`,
    },
    help: "remove the character; a file full of them is not a CSV file",
  },
  "table/quote": {
    messages: { found: (_: Nothing) => "a quote stands inside this row where none can stand" },
    help: 'a cell in quotes is in quotes as a whole, is closed, and writes a quote as two: `"a ""b"" c"`',
  },
  "table/empty": {
    messages: { found: (_: Nothing) => "the table is empty" },
    help: "the first row names the columns; the rows below hold the values",
  },
} satisfies Catalogue;
