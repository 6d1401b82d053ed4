import type { Catalogue } from "../diagnostics/speech.ts";
import { diskTexts } from "./disk-trouble.ts";
import { logoTexts } from "./logo/trouble.ts";
import { tableTexts } from "./tables/trouble.ts";
import { templateFileTexts } from "./templates/trouble.ts";

type Nothing = Readonly<Record<string, never>>;
type Found = { readonly found: string };
type Named = { readonly name: string };
type Limited = { readonly limit: number };

const atEnd = (_: Nothing) => "the text ends where more was expected";
const quoteIt = "put the value in quotes";

/** What is said of texts that are not the YAML a plan is written in. */
export const readTexts = {
  ...diskTexts,
  ...tableTexts,
  ...logoTexts,
  ...templateFileTexts,
  "yaml/alias": {
    messages: {
      alias: ({ name }: Named) => `\`*${name}\` repeats a value written elsewhere`,
      anchor: ({ name }: Named) => `\`&${name}\` names a value to be repeated elsewhere`,
    },
    notes: { target: ({ name }: Named) => `\`&${name}\` is here` },
    help: "write the value out, because a hidden link would change another institution's duty silently; a text that begins with * or & goes in quotes",
  },
  "yaml/alias-props": {
    messages: { found: (_: Found) => "a repeated value has an anchor or tag of its own", atEnd },
    help: "write the value out",
  },
  "yaml/bad-alias": {
    messages: { found: ({ found }: Found) => `\`${found}\` is not a name for a value`, atEnd },
    help: "a text that begins with * or & goes in quotes",
  },
  "yaml/bad-collection-type": {
    messages: {
      found: ({ found }: Found) => `the tag at \`${found}\` does not suit the value behind it`,
      atEnd,
    },
    help: "leave the tag out",
  },
  "yaml/bad-directive": {
    messages: { found: ({ found }: Found) => `\`${found}\` is not a known directive`, atEnd },
    help: "leave out lines that begin with %, or put the value in quotes",
  },
  "yaml/bad-dq-escape": {
    messages: {
      found: ({ found }: Found) => `\`${found}\` does not begin with a known escape sequence`,
      atEnd,
    },
    help: "write a backslash in double quotes as \\\\, or use single quotes",
  },
  "yaml/bad-indent": {
    messages: {
      found: ({ found }: Found) => `\`${found}\` is not in line with its neighbours`,
      atEnd,
    },
    help: "entries of one map or list begin in the same column, further right than the key above them",
  },
  "yaml/bad-prop-order": {
    messages: {
      found: ({ found }: Found) => `the tag or anchor at \`${found}\` stands before its sign`,
      atEnd,
    },
    help: "leave the tag or anchor out",
  },
  "yaml/bad-scalar-start": {
    messages: {
      found: ({ found }: Found) =>
        `\`${found}\` begins with a sign that no plain value can begin with`,
      atEnd,
    },
    help: quoteIt,
  },
  "yaml/block-as-implicit-key": {
    messages: {
      found: ({ found }: Found) =>
        `\`${found}\` is a map or list where a single value was expected`,
      atEnd,
    },
    help: "if the text itself has a colon followed by a space, put the value in quotes; otherwise begin the map on a new line",
  },
  "yaml/block-in-flow": {
    messages: {
      found: ({ found }: Found) => `\`${found}\` is written over lines inside brackets`,
      atEnd,
    },
    help: "write everything inside [ ] or { } with commas, or nothing",
  },
  "yaml/complex-key": {
    messages: {
      found: (_: Partial<Found>) => "a map or list stands where a key was expected",
      atEnd,
    },
    help: "a key is one word; a text with braces, such as a placeholder, goes in quotes",
  },
  "yaml/control-character": {
    messages: {
      found: ({ code }: { readonly code: string }) =>
        `the text has the control character ${code}, expected letters, spaces and line ends`,
    },
    help: "remove the character; a file full of them is not a text file",
  },
  "yaml/duplicate-key": {
    messages: {
      found: ({ name }: Named) => `the key \`${name}\` is written twice in one map`,
    },
    notes: { first: ({ name }: Named) => `\`${name}\` is first written here` },
    help: "keep one of the two, or give one another name",
  },
  "yaml/empty": {
    messages: { found: (_: Nothing) => "the file is empty, expected a plan" },
    help: "`rip init` writes a plan to start from",
  },
  "yaml/empty-key": {
    messages: { found: (_: Nothing) => "a colon without a key before it" },
    help: "write the key before the colon",
  },
  "yaml/full-width-colon": {
    messages: { key: ({ name }: Named) => `\`${name}\` is followed by a full-width colon \`：\`` },
    help: "write a half-width colon and a space: `: `",
  },
  "yaml/full-width-space": {
    messages: {
      key: ({ name }: Named) => `a full-width space stands before \`${name}\``,
      afterColon: ({ name }: Named) => `a full-width space follows the colon of \`${name}\``,
    },
    help: "write half-width spaces",
  },
  "yaml/impossible": {
    messages: { found: ({ found }: Found) => `\`${found}\` could not be read`, atEnd },
    help: "this should not happen: report it with the lines around it",
  },
  "yaml/key-over-1024-chars": {
    messages: {
      found: ({ found }: Found) => `the key \`${found}\` has more than 1024 letters`,
      atEnd,
    },
    help: "look for a colon in the middle of a long text, and put that text in quotes",
  },
  "yaml/merge-key": {
    messages: { found: (_: Nothing) => "`<<` takes over the keys of another map" },
    help: "write the keys out, because a hidden link would change another institution's duty silently",
  },
  "yaml/missing-char": {
    messages: {
      found: ({ found }: Found) => `something is missing before \`${found}\``,
      atEnd,
      colon: ({ found }: Found) => `\`${found}\` has no colon, expected \`key: value\``,
      space: ({ found }: Found) => `the colon in \`${found}\` is not followed by a space`,
      unclosed: ({ sign }: { readonly sign: string }) =>
        `\`${sign}\` is opened here and never closed`,
    },
    help: "check the quotes, brackets, commas and colons of this line",
  },
  "yaml/multiline-implicit-key": {
    messages: {
      found: ({ found }: Found) => `the key at \`${found}\` runs over more than one line`,
      atEnd,
    },
    help: "a line without a colon stands before the key, or a quote is not closed",
  },
  "yaml/multiple-anchors": {
    messages: { found: ({ found }: Found) => `\`${found}\` is a second name for one value`, atEnd },
    help: "a text that begins with & goes in quotes",
  },
  "yaml/multiple-docs": {
    messages: {
      found: (_: Found) => "a second document begins here, expected one plan in a file",
      atEnd,
    },
    help: "remove the line `---`, or put the parts into files of one folder",
  },
  "yaml/multiple-tags": {
    messages: { found: ({ found }: Found) => `\`${found}\` is a second tag for one value`, atEnd },
    help: "a text that begins with ! goes in quotes",
  },
  "yaml/not-a-map": {
    messages: {
      found: (_: Nothing) =>
        "the file holds a single value or a list, expected keys such as `plan:`",
    },
    help: "`rip init` writes a plan to start from",
  },
  "yaml/not-a-number": {
    messages: {
      notFinite: ({ written }: { readonly written: string }) =>
        `\`${written}\` is not a number that can be counted with`,
      tooLong: ({ written }: { readonly written: string }) =>
        `the number that begins with \`${written}\` has more than 40 digits`,
    },
    help: "write the amount in digits, or put a text in quotes; leave the value empty if it is not known",
  },
  "yaml/not-utf8": {
    messages: { found: (_: Nothing) => "the file has bytes that are not UTF-8" },
    help: "save the file as UTF-8; files from older Japanese offices are often in Shift_JIS",
  },
  "yaml/other": {
    messages: { found: ({ words }: { readonly words: string }) => `not valid YAML: ${words}` },
  },
  "yaml/tab-indent": {
    messages: { found: (_: Found) => "the line is indented with a tab", atEnd },
    help: "indent with spaces",
  },
  "yaml/tag-resolve-failed": {
    messages: {
      found: ({ found }: Found) => `\`${found}\` begins with a tag that a plan does not know`,
      atEnd,
    },
    help: "leave the tag out; a text that begins with ! goes in quotes",
  },
  "yaml/too-deep": {
    messages: {
      found: ({ limit }: Limited) => `maps and lists are nested more than ${limit} deep`,
    },
    help: "a plan needs about ten levels: look for brackets that are not closed",
  },
  "yaml/too-large": {
    messages: { found: ({ limit }: Limited) => `the file is larger than ${limit / 1_000_000} MB` },
    help: "move long tables to CSV files beside the plan",
  },
  "yaml/too-many-values": {
    messages: {
      found: ({ limit }: Limited) => `the file has more than ${limit} lines and list items`,
    },
    help: "move long tables to CSV files beside the plan",
  },
  "yaml/unexpected-token": {
    messages: { found: ({ found }: Found) => `\`${found}\` was not expected here`, atEnd },
    help: "check the brackets and quotes before it; a text that begins with a sign goes in quotes",
  },
} satisfies Catalogue;
