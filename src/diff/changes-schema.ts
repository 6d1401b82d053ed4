import { changeClasses } from "./change.ts";
import { results } from "./results/index.gen.ts";

/** Names the form of the list for programs; another form gets another number. */
export const changesSchemaId = "rip-changes-1";

type Node = Readonly<Record<string, unknown>>;

const text: Node = { type: "string" };

const said = (node: Node, description: string): Node => ({ ...node, description });

/** Open on purpose: keys may be added, and readers ignore those they do not know. */
const object = (
  properties: Readonly<Record<string, Node>>,
  optional: readonly string[] = [],
): Node => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});

const place = object({
  file: said(text, "As the command line named it, with forward slashes."),
  line: said({ type: "integer", minimum: 1 }, "Counted from 1."),
});

const change = object(
  {
    id: said(
      text,
      "The path and what became of it. The same whenever the same thing changes in the same way.",
    ),
    class: said({ enum: changeClasses }, "`rip explain changes` says what makes each."),
    what: { enum: ["added", "removed", "changed", "renamed"] },
    subject: said(text, "What changed, from the whole to the field, in the language of the run."),
    sentence: said(text, "The change in one sentence, in the language of the run."),
    move: said(text, "How far it went, where it went a way: “6 months later”."),
    before: said(text, "The older value with its unit, as documents print it."),
    after: said(text, "The newer value with its unit, as documents print it."),
    institutions: said(
      { type: "array", items: object({ id: text, name: text }) },
      "Those whose promises it touches or whom it names, in the order of the plan.",
    ),
    places: said(
      object({ before: place, after: place }, ["before", "after"]),
      "Where it stands in the older and in the newer revision.",
    ),
  },
  ["move", "before", "after"],
);

const result = object({
  id: said({ enum: results.map(({ id }) => id) }, "Later versions may follow more results."),
  name: said(text, "In the language of the run."),
  before: text,
  after: text,
  news: said({ enum: ["better", "worse", "other"] }, "`other` where neither way is good news."),
});

const promise = [
  "What `rip diff --format json` prints.",
  `The promise: while \`schema\` is ${changesSchemaId}, no key is removed, renamed or given another type or meaning;`,
  "keys and results may be added, so a reader ignores what it does not know.",
  "Names, sentences and values are for people and may be worded anew: programs go by `id`, `class`, `what` and `places`.",
].join(" ");

const count: Node = { type: "integer", minimum: 0 };

/** The JSON Schema (draft 7) of the changes between two revisions of a plan. */
export const changesSchema = (): object => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: `The changes of a regional innovation plan, ${changesSchemaId}`,
  description: promise,
  ...object({
    schema: { const: changesSchemaId },
    plan: said(text, "The title of the newer plan."),
    before: said(text, "The older revision as the command line named it."),
    after: said(text, "The newer revision."),
    counts: object(Object.fromEntries(changeClasses.map((one) => [one, count]))),
    changes: said({ type: "array", items: change }, "The gravest first, then in plan order."),
    results: said(
      { type: "array", items: result },
      "Computed results that are not what they were; those that are the same are left out.",
    ),
  }),
});
