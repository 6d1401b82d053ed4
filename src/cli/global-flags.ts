import type { Flags } from "./command.ts";

/** Understood before and after the name of every command. */
export const globalFlags = {
  help: { short: "h", help: "Show this help." },
  version: { help: "Show the version." },
  "ui-lang": {
    value: "LANG",
    choices: ["en", "ja"],
    help: "Language of messages and help; the locale decides where it is not given.",
  },
  color: {
    value: "WHEN",
    choices: ["auto", "always", "never"],
    help: "When to use colour; auto: on a terminal, unless NO_COLOR is set.",
  },
  "no-color": { help: "The same as --color never." },
  debug: { help: "Show where in the program a bug happened." },
} as const satisfies Flags;
