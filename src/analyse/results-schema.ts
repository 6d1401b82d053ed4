import type { Account } from "./account.ts";

type Node = Readonly<Record<string, unknown>>;

const text: Node = { type: "string" };
const number: Node = { type: "number" };

const object = (properties: Readonly<Record<string, Node>>, optional: readonly string[]): Node => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const notDefined = object(
  {
    reason: { ...text, description: "Which reason of the analysis; stable between versions." },
    says: { ...text, description: "The reason as a sentence for people." },
  },
  [],
);

const figure = object(
  {
    place: { ...text, description: "Where the figure stands in the plan file." },
    value: { ...text, description: "As the plan writes it, with its unit." },
    asOf: text,
    kind: text,
    source: { ...text, description: "Id of an entry of `sources`." },
    prices: text,
  },
  ["asOf", "kind", "source", "prices"],
);

const table = object({ file: text, kind: text, source: text }, ["kind", "source"]);

const basis = object(
  {
    figures: { type: "array", items: figure },
    tables: { type: "array", items: table },
    parts: { type: "array", items: text, description: "Other parts of the plan it was made from." },
    taken: {
      type: "object",
      additionalProperties: { type: ["string", "number"] },
      description: "Values taken because the plan is silent.",
    },
    drawn: object({ seed: number, draws: number }, []),
  },
  ["drawn"],
);

const reading = ({ quantities }: Account<unknown>): Node => {
  const whole = object(
    {
      quantity: { enum: Object.keys(quantities) },
      of: { type: "array", items: text, description: "What it is about, general to particular." },
      value: { type: ["number", "string", "boolean"] },
      low: number,
      high: number,
      interval: { ...text, description: "What `low` and `high` are the ends of." },
      unit: { enum: [...new Set(Object.values(quantities).map(({ unit }) => unit))] },
      in: { ...text, description: "The currency or unit of the plan it is counted in." },
      notDefined,
    },
    ["of", "value", "low", "high", "interval", "in", "notDefined"],
  );
  // a number, only the ends of where it lies, or why there is none; never two of them and never nothing
  const ends = { required: ["low", "high"], not: { required: ["value"] } };
  return { ...whole, oneOf: [{ required: ["value"] }, ends, { required: ["notDefined"] }] };
};

const analysis = (account: Account<unknown>): Node => {
  const { quantities } = account;
  const whole = object(
    {
      step: { const: account.step },
      defined: { type: "boolean" },
      notDefined,
      from: basis,
      quantities: { const: quantities },
      readings: { type: "array", items: reading(account) },
    },
    ["notDefined", "from"],
  );
  return { ...whole, oneOf: [{ required: ["from"] }, { required: ["notDefined"] }] };
};

/** The JSON Schema (draft 7) of what `rip show analyses` prints: every analysis with its quantities and units. */
export const resultsSchema = (accounts: readonly Account<unknown>[]): object => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "The analyses of a regional innovation plan, format 1",
  ...object(
    {
      formatVersion: { const: "1.0" },
      plan: object({ id: text, version: text, status: text, currency: text }, ["version"]),
      analyses: object(
        Object.fromEntries(accounts.map((account) => [account.id, analysis(account)])),
        [],
      ),
    },
    [],
  ),
});
