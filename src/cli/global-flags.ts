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
  color: { help: "Use colour even where the output is not a terminal." },
  "no-color": { help: "Use no colour." },
  debug: { help: "Show where in the program a bug happened." },
} as const satisfies Flags;
