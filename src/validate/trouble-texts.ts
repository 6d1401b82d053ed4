import type { Catalogue } from "../diagnostics/speech.ts";

type Found = { readonly kind: string; readonly text: string };

/** What was found, as the sentences name it. */
const found = ({ kind, text }: Found): string => {
  if (kind === "text") return `the text \`${text}\``;
  if (kind === "number" || kind === "boolean") return `\`${text}\``;
  return kind === "nothing" ? "nothing" : `a ${kind}`;
};

/** What a place of the file expects, by the key its shape gives. */
const expectations: Readonly<Record<string, (range: readonly string[]) => string>> = {
  id: () => "an id of small letters, digits and hyphens that begins with a letter",
  text: () => "a text, or one text each for `ja` and `en`",
  texts: () => "a text or a list of texts",
  quantity: () => "a number with its unit, such as `1200億円` or `86,000 t`",
  time: () => "a month, year or fiscal year, such as `2027-04`, `FY2027` or `令和9年度`",
  duration: () => "a duration in months, such as `18 months` or `1年6か月`",
  figure: () => "a number with its unit, or `{ value: …, asOf: …, kind: …, source: … }`",
  series: () => "values by year, as `{ points: { 2004: … } }`",
  location: () => "`in-region`, `outside`, or the share inside the region such as `60%`",
  level: ([least, most]) => `a whole number from ${least} to ${most}`,
  currency: () => "a currency code of three capital letters, such as `JPY`",
  colour: () => 'a colour as six hexadecimal digits in quotes, such as `"#0b57a4"`',
  font: () => "the name of a font, such as `BIZ UDPGothic`",
  fonts: () => "a list of at most 12 fonts, or `{ text: […], headings: […] }`",
  logo: () => "the path of a picture, or `{ file: …, name: … }`",
  cover: () => "`true`, `false`, or `{ date: …, note: … }`",
  format: () => "`1`, the format this version of rip reads",
  code: () => "a code in quotes, or `{ code: …, version: … }`",
  codes: () => "a code in quotes, or a list of them",
  frame: () => "a text, or a list of laws and programmes",
  market: () => "a text, or the market as a map",
  competitors: () => "a list of competitors",
  contribution: () => "a text, or `{ people: …, money: …, assets: …, text: … }`",
  drivers: () => "a driver or a list of drivers",
  multiplier: () => "the id of a multiplier, or a number such as `1.3`",
  functions: () => "a function or a list of functions",
  references: () => "an id or a list of ids",
  users: () => "an institution, a text, or a list of them",
  reviewers: () => "an institution, a text, or a list of them",
  score: () => "a score, or `{ low: …, likely: …, high: … }`",
  readiness: () => "a level, or a rise as `4-6` or `{ from: 4, to: 6 }`",
  predecessor: () => "the id of a task, or `{ task: …, type: FS, lag: … }`",
  months: () => "months of the year by number, as `[8, 9]` for August and September",
  funding: () => "a source of money such as `{ programme: …, rate: 2/3 }`, or a list of them",
  predecessors: () => "a task or a list of tasks",
  budget: () => "an amount, or `{ amount: …, source: …, status: … }`",
  label: () => "a text or a number",
  statistics: () => "the path of a CSV file, or `{ file: …, measure: … }`",
  inputOutput: () => "the path of a folder, or `{ folder: …, year: … }`",
  observations: () => "a list of observations, or the path of a CSV file",
  body: () => "the id of an institution, or a text",
  source: () => "the id of a source, or a text",
  competitor: () => "a competitor as a text, or as `{ name: …, note: … }`",
  string: () => "a text; numbers such as codes go in quotes",
  number: () => "a number",
  int: () => "a whole number",
  boolean: () => "`true` or `false`",
  object: () => "a map of keys",
  record: () => "a map of keys",
  array: () => "a list, each item on a line of its own that begins with `- `",
};

type Expected = {
  readonly found: Found;
  readonly what: string;
  readonly range: readonly string[];
  readonly words: string;
};
type Name = { readonly name: string };
type Near = Name & { readonly suggestion: string };
type Choice = {
  readonly found: Found;
  readonly values: readonly string[];
  readonly suggestion: string;
};

type HolePath = {
  readonly path: string;
  readonly word: string;
  readonly known: readonly string[];
  readonly suggestion: string;
};

/** What is said of a file whose YAML is right but whose shape is not that of a plan. */
export const shapeTexts = {
  "shape/unknown-key": {
    messages: {
      near: ({ name, suggestion }: Near) =>
        `unknown key \`${name}\`: did you mean \`${suggestion}\``,
      unknown: ({ name }: Name) => `unknown key \`${name}\``,
    },
    help: ({ known }: { readonly known: readonly string[] }) =>
      `the keys that may stand here: ${known.join(", ")}`,
  },
  "shape/cut-number": {
    messages: {
      found: ({ name }: Name) => `\`${name}\` is read as a key: a comma ended the number before it`,
    },
    help: 'between braces, put a number with commas in quotes, as `"82,000 t"`',
  },
  "shape/missing": {
    messages: { missing: ({ name }: Name) => `the key \`${name}\` is missing` },
    help: ({ name }: Name) => `write \`${name}:\` with its value here`,
  },
  "shape/bad-id": {
    messages: {
      found: ({ name }: Name) => `\`${name}\` is not an id`,
    },
    help: "an id has small letters, digits and hyphens and begins with a letter; the name for readers goes under `name` or `title`",
  },
  "shape/not-one-of": {
    messages: {
      near: (facts: Choice) =>
        `${found(facts.found)} is not one of the values: did you mean \`${facts.suggestion}\``,
      other: (facts: Choice) =>
        `${found(facts.found)} is not one of the values that may stand here`,
    },
    help: ({ values }: Choice) => `write one of: ${values.join(", ")}`,
  },
  "hole/unknown": {
    messages: {
      near: ({ path, suggestion }: HolePath) =>
        `the plan has no \`${path}\`: did you mean \`${suggestion}\``,
      unknown: ({ path, word }: HolePath) =>
        `the plan has no \`${path}\`: nothing is called \`${word}\` there`,
    },
    help: ({ known }: HolePath) =>
      known.length === 0
        ? "the path ends too late: nothing stands below it"
        : `what may stand there: ${known.join(", ")}`,
  },
  "hole/filled": {
    messages: { found: ({ path }: { readonly path: string }) => `\`${path}\` is filled by now` },
    help: "take the entry out of `holes`",
  },
  "shape/expected": {
    messages: {
      kind: (facts: Expected) =>
        `expected ${(expectations[facts.what] ?? (() => facts.what))(facts.range)}, found ${found(facts.found)}`,
      other: (facts: Expected) => `${found(facts.found)} does not fit here: ${facts.words}`,
    },
    help: "`rip explain <part>.<field>` shows what a field holds, such as `rip explain stage.output`",
  },
} satisfies Catalogue;
