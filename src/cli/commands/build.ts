import { type Call, defineCommand, type Flags } from "../command.ts";
import { commonFlags, planOperands } from "../common-flags.ts";

const flags = {
  format: {
    short: "f",
    value: "FORMAT",
    list: true,
    choices: ["md", "html", "json", "pdf"],
    help: "What to write; md and html if not given. pdf is the HTML page printed by an installed Chromium, Chrome or Edge: the one named in RIP_CHROMIUM, or one of the usual ones.",
  },
  lang: {
    value: "LANG",
    list: true,
    choices: ["ja", "en"],
    help: "Languages of the documents; those of the plan if not given.",
  },
  output: {
    short: "o",
    value: "DIR",
    help: "Folder to write into; with several plans, each gets a folder in it, named by its id, and their index stands beside these.",
  },
  check: {
    help: "Write nothing; fail if the documents on disk are not what the plan says. A PDF counts as such when it was printed from the page as it is now; no browser is needed for that.",
  },
  as: commonFlags.as,
  "fail-on": commonFlags["fail-on"],
  date: commonFlags.date,
  seed: commonFlags.seed,
  quiet: { short: "q", help: "Say nothing about what was written." },
} as const satisfies Flags;

export type BuildCall = Call<typeof flags>;

export const build = defineCommand({
  id: "build",
  summary: "write the documents of a plan",
  description:
    "Writes the plan as documents in each language and format, with its figures, into one folder: `document` inside a plan's folder or beside `plan.yaml`, `x-document` beside `x.yaml`. A draft builds too: holes say what is still to be decided. Files that would not change are left alone. Several plans also get an index, `index.ja.html` and the like, beside them or in the output folder: where each plan stands, the institutions several of them count on, where their chains meet, and their budgets by year.",
  operands: planOperands,
  flags,
  examples: {
    "rip build plans/kyushu":
      "Markdown and HTML in every language of the plan, in plans/kyushu/document",
    "rip build plan.yaml --lang en --format html": "one HTML page in English",
    "rip build plan.yaml --format pdf --lang ja": "one PDF in Japanese, to be sent or signed",
    "rip build plans/* --output public": "every plan in a folder of its own, and an index of them",
    "rip build plans/kyushu --check": "for CI: fails if the committed documents are stale",
  },
  action: async () => (await import("../actions/index.gen.ts")).actions.build,
});
