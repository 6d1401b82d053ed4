import fc from "fast-check";

/** One change of a text that knows nothing of what it says. */
export type ByteChange = (text: string) => string;

const signs: readonly string[] = [
  ...["\t", "\n", "\r", "\r\n", "\u0085", "\u2028", " ", "\u3000", "\u00a0"],
  ...[":", ": ", "：", "- ", "-", "? ", "? []", "|", "|2", ">-\n", "#", " #", "%", "%YAML 1.1\n"],
  ...[
    "'",
    '"',
    "\\",
    '"\\x"',
    "[",
    "]",
    "{",
    "}",
    "[]",
    "{}",
    ",",
    "、",
    "[{",
    "}]",
    "[[[[",
    "}}}}",
  ],
  ...[
    "&a ",
    "*a",
    "*nobody",
    "&a [*a]",
    "<<: *a\n",
    "!x ",
    "!!binary ",
    "---\n",
    "...\n",
    "@",
    "`",
  ],
  ...["\u0000", "\u0007", "\u001b[31m", "\u007f", "\u009b", "\u200b", "\u200f", "\u202e", "\u2066"],
  ...["\ufeff", "\ufffd", "\uffff", "\ud83c", "\udf63", "𠮷", "👨‍👩‍👧", "e\u0301", "か\u3099", "ｶ"],
  ...["__proto__: 1\n", "constructor: {}\n", "0", "9".repeat(400), "１２", "億円", "FY", "~", "="],
];

const deep: readonly string[] = [
  "[".repeat(3000),
  "{a: ".repeat(2000),
  "- ".repeat(2000),
  "語".repeat(9000),
  "\n".repeat(3000),
  '"'.repeat(1001),
  "\t".repeat(500),
  "a: &a [x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: &d [*c,*c,*c]\n",
];

const position = fc.noBias(fc.nat(999_999)).map((part) => part / 1e6);

const sign = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...signs) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(...deep) },
);

const spotIn = (text: string, part: number): number => Math.floor(part * (text.length + 1));

const spliced = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

const onLines = (part: number, change: (line: string) => string) => (text: string) => {
  const lines = text.split("\n");
  const at = Math.floor(part * lines.length);
  return lines.map((line, place) => (place === at ? change(line) : line)).join("\n");
};

const swapped = (text: string, one: number, two: number): string => {
  const [a, b] = [spotIn(text, Math.min(one, two)), spotIn(text, Math.max(one, two))];
  if (a === b || b >= text.length) return text;
  return `${text.slice(0, a)}${text.charAt(b)}${text.slice(a + 1, b)}${text.charAt(a)}${text.slice(b + 1)}`;
};

/** Every so many line ends written the way of another system. */
const lineEnds = (text: string, every: number, by: string): string => {
  let seen = 0;
  return text.replace(/\n/g, () => {
    seen += 1;
    return seen % every === 0 ? by : "\n";
  });
};

const lineChange = (shift: number) => (line: string) =>
  [
    ` ${line}`,
    line.slice(1),
    line.replace(/^ +/, "\t"),
    line.replace(/^ {2}/, "\t"),
    `${line}\n${line}`,
    line.replace(":", ""),
    line.replace(": ", ":"),
    line.trimStart(),
    `#${line}`,
    `${line}  # 注`,
    line.replaceAll('"', ""),
    line.replaceAll(",", "，"),
  ][shift % 12] as string;

/** Signs put in, taken out, replaced and swapped; texts cut off; line ends and indentation of all kinds. */
export const byteChange: fc.Arbitrary<ByteChange> = fc.oneof(
  fc.tuple(position, sign).map(([part, put]) => (text: string) => {
    const at = spotIn(text, part);
    return spliced(text, at, at, put);
  }),
  fc.tuple(position, fc.integer({ min: 1, max: 12 })).map(([part, cut]) => (text: string) => {
    const at = spotIn(text, part);
    return spliced(text, at, at + cut, "");
  }),
  fc.tuple(position, sign).map(([part, put]) => (text: string) => {
    const at = spotIn(text, part);
    return spliced(text, at, at + 1, put);
  }),
  fc.tuple(position, position).map(
    ([one, two]) =>
      (text: string) =>
        swapped(text, one, two),
  ),
  position.map((part) => (text: string) => text.slice(0, spotIn(text, part))),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom("\r\n", "\r", "\n\n", "\u2028", "\n\t"))
    .map(
      ([every, end]) =>
        (text: string) =>
          lineEnds(text, every, end),
    ),
  fc.tuple(position, fc.nat(11)).map(([part, shift]) => onLines(part, lineChange(shift))),
  fc.tuple(position, fc.nat(11)).map(([part, shift]) => onLines(part, lineChange(shift))),
);
