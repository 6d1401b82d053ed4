/** Major.minor: keys are only added in a minor version, and readers ignore keys they do not know. */
export const formatVersion = "1.1";

type Node = Readonly<Record<string, unknown>>;

const text: Node = { type: "string" };
const number: Node = { type: "number" };
const texts: Node = { type: "array", items: text };

const pointer: Node = { type: "string", pattern: "^(/([^~]|~[01])*)?$" };

const said = (node: Node, description: string): Node => ({ ...node, description });

/** Open on purpose: a later minor version may have more keys. */
const object = (
  properties: Readonly<Record<string, Node>>,
  optional: readonly string[] = [],
): Node => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});

const orNull = (node: Node): Node => ({ anyOf: [node, { type: "null" }] });

const count: Node = { type: "integer", minimum: 0 };
const ordinal: Node = { type: "integer", minimum: 1 };

const spot = object({
  line: said(ordinal, "Counted from 1."),
  column: said(ordinal, "Counted from 1, in UTF-16 units."),
});

const stretch = {
  file: said(text, "As the command line named it, with forward slashes."),
  start: spot,
  end: said(spot, "The first spot behind."),
};

const remark = { message: said(text, "One sentence, in the language of the run."), ...stretch };

const measured = object({
  value: number,
  limit: said(number, "What the value is held against."),
  unit: said(
    text,
    'Of both: "share" (0..1), "pure" (a ratio), "count", "months", or a currency by its ISO 4217 code.',
  ),
});

const waiver = object({ reason: text, person: text, expires: text });

const finding = object({
  code: said(text, "Id of a rule, or a code such as `shape/unknown-key`. Stable."),
  key: said(text, "Which message of that code. Stable."),
  severity: { enum: ["error", "warning", "note"] },
  ...remark,
  path: said(pointer, "JSON Pointer (RFC 6901) into the plan; empty for a fault of syntax."),
  facts: said(
    { type: "object" },
    "What the message is made of. Its keys belong to the message and may change with it.",
  ),
  measured: said(orNull(measured), "Where the message compares two numbers."),
  help: said(orNull(text), "What to do, in the language of the run."),
  writes: said(texts, "Fields to write or correct, as dotted paths from the top of the plan."),
  resolvers: said(texts, "Ids of the institutions that can put it right."),
  fixes: said(
    {
      type: "array",
      items: object({ ...stretch, text: said(text, "To be written over that stretch.") }),
    },
    "Made together, they put it right and change nothing that the plan says.",
  ),
  related: said({ type: "array", items: object(remark) }, "Other places that belong to it."),
  waiver: said(orNull(waiver), "Set where the plan waives it; it is then shown but not counted."),
  more: said(text, "The command that says more."),
});

const gate = object({
  plan: text,
  status: said(text, "The status asked for with `--as`, by its key."),
  isOpen: { type: "boolean" },
  shares: {
    type: "array",
    items: object({
      institution: said(orNull(text), "Its id; null where the plan names nobody."),
      isLead: { type: "boolean" },
      findings: { type: "array", items: object({ code: text, path: pointer, writes: texts }) },
    }),
  },
});

const promise = [
  "What `rip check --format json` prints.",
  "The promise: `formatVersion` is major.minor.",
  "Within a major version no key is removed, renamed or given another type or meaning, and no key that is always there goes missing;",
  "a minor version may add keys, codes and messages, so a reader ignores what it does not know.",
  "`message`, `help` and `facts` are for people and may be worded anew in any version: programs go by `code` and `key`.",
].join(" ");

/** The JSON Schema (draft 7) of the findings. */
export const findingsSchema = (): object => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: `The findings on a regional innovation plan, format ${formatVersion}`,
  description: promise,
  ...object(
    {
      formatVersion: { type: "string", pattern: "^1\\.\\d+$" },
      version: said(text, "Of rip."),
      counts: object({ error: count, warning: count, note: count, waived: count }),
      findings: {
        type: "array",
        items: finding,
        description: "In the order of the files and their lines.",
      },
      gates: said(
        { type: "array", items: gate },
        "With `--as`: what stands between each plan and that status, by who can put it right.",
      ),
    },
    ["gates"],
  ),
});
