import type { Catalogue } from "../diagnostics/speech.ts";

type Named = { readonly name: string };
type Found = { readonly found: string };
type Known = Named & { readonly known: readonly string[]; readonly near: string };

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const builtIn = "the built-in template is used until then";

/** What is said of templates a plan brings along. */
export const templateTexts = {
  "template/overrides-nothing": {
    messages: {
      near: ({ path, near }: { readonly path: string; readonly near: string }) =>
        `no template is called \`${path}\`: did you mean \`${near}\``,
      letters: ({ path, near }: { readonly path: string; readonly near: string }) =>
        `\`${path}\` is called \`${near}\`, in small letters`,
      unknown: ({ path }: { readonly path: string }) =>
        `\`${path}\` takes the place of no built-in template`,
    },
    help: "`rip show template` lists the names; a file keeps its path below `templates/`",
  },
  "template/empty": {
    messages: { found: () => "the template is empty" },
    help: `remove the file to have the built-in text, or write what is to be printed; ${builtIn}`,
  },
  "template/syntax": {
    messages: {
      unclosed: ({ tag }: { readonly tag: string }) => `the block \`${tag}\` is never closed`,
      mismatch: ({ opened, closed }: { readonly opened: string; readonly closed: string }) =>
        `the block \`{{#${opened}}}\` is closed by \`{{/${closed}}}\``,
      outside: ({ found }: Found) => `\`${found}\` stands outside the block it belongs to`,
      found: ({ found }: Found) => `the template cannot be read from \`${found}\` on`,
      atEnd: () => "the template ends inside a pair of braces",
    },
    help: `a variable is \`{{name}}\`; each \`{{#if name}}\` ends with \`{{/if}}\`, each \`{{#each names}}\` with \`{{/each}}\`; ${builtIn}`,
  },
  "template/unknown-variable": {
    messages: {
      near: ({ name, near }: Known) =>
        `the template is given no \`${name}\`: did you mean \`${near}\``,
      unknown: ({ name }: Named) => `the template is given no \`${name}\``,
    },
    help: ({ known }: Known) =>
      known.length === 0
        ? `it is given nothing here; ${builtIn}`
        : `what it may use here: ${list(known)}; ${builtIn}`,
  },
  "template/use": {
    messages: {
      print: ({ name, kind }: Named & { readonly kind: string }) =>
        kind === "flag"
          ? `\`${name}\` is yes or no, which is no text`
          : `\`${name}\` holds several values, which are no text`,
      raw: ({ name }: Named) => `\`${name}\` is no text`,
      each: ({ name }: Named) => `\`${name}\` is no list to go through`,
      with: ({ name }: Named) => `\`${name}\` holds no names to enter`,
      condition: ({ name }: Named) => `\`${name}\` is no condition`,
      argument: ({ name }: Named) => `\`${name}\` cannot be looked into`,
    },
    help: `lists go with \`{{#each name}}\`, yes or no with \`{{#if name}}\`, groups with \`{{name.part}}\`; ${builtIn}`,
  },
  "template/unknown-helper": {
    messages: {
      near: ({ name, near }: Known) => `no helper is called \`${name}\`: did you mean \`${near}\``,
      unknown: ({ name }: Named) => `no helper is called \`${name}\``,
    },
    help: ({ known }: Known) => `what a template may call: ${list(known)}; ${builtIn}`,
  },
  "template/partial": {
    messages: { found: () => "a template takes in no other templates" },
    help: `write the text out; ${builtIn}`,
  },
  "template/unescaped": {
    messages: {
      found: ({ name }: Named) =>
        `\`${name}\` is text: in three braces it could become markup of the page`,
    },
    help: `write it in two braces; ${builtIn}`,
  },
  "template/policy": {
    messages: {
      found: (_: { readonly wanted: string }) =>
        "the page lacks the line that keeps it from running scripts and from calling the network",
    },
    help: ({ wanted }: { readonly wanted: string }) =>
      `copy it back into the head: \`${wanted}\`; ${builtIn}`,
  },
  "template/style": {
    messages: {
      markup: ({ found }: Found) => `\`${found}\` would end the style sheet inside the page`,
      outside: ({ found }: Found) => `\`${found}\` needs something from outside the page`,
      brace: ({ found }: Found) => `this \`${found}\` has no partner`,
    },
    help: "the page is one file that opens offline; pictures may stand in it as `url(data:…)`; the built-in style sheet is used until then",
  },
  "template/missing-value": {
    messages: {
      found: ({ name }: Named) => `this plan gives the template no \`${name}\``,
    },
    help: `put it inside \`{{#if …}}\`: not every plan has it; ${builtIn}`,
  },
  "template/too-long": {
    messages: { found: () => "the template makes more text than a document can hold" },
    help: `look for a list that is gone through inside itself; ${builtIn}`,
  },
  "template/failed": {
    messages: { found: () => "the template cannot be filled in from here on" },
    help: `compare it with the built-in one: \`rip show template\`; ${builtIn}`,
  },
} satisfies Catalogue;
