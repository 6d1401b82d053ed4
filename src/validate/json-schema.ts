import * as z from "zod/mini";
import { enumerations } from "../model/enumerations.ts";
import { fieldTexts } from "./field-texts.ts";
import {
  figure,
  quantity,
  reference,
  references,
  series,
  text,
  texts,
  time,
} from "./shapes/basics.ts";
import { location } from "./shapes/cluster.ts";
import { planFile, shapes } from "./shapes/plan-file.ts";

type Node = Readonly<Record<string, unknown>>;

/** What stands in so many places that it is written once. */
const shared = z.registry<{ readonly id: string }>();
const everywhere = {
  text,
  texts,
  quantity,
  time,
  figure,
  series,
  location,
  reference,
  references,
};
for (const [id, schema] of Object.entries(everywhere)) shared.add(schema, { id });

const partOf = new Map<unknown, string>(
  Object.entries(shapes).map(([part, schema]) => [schema, part]),
);

const said: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = fieldTexts;

/** Each list of values with the names its values are printed by. */
const listsOfNames = new Map(
  Object.values(enumerations).map((names) => [
    Object.keys(names).join(),
    Object.entries(names)
      .map(([value, { en, ja }]) => `- \`${value}\`: ${en} / ${ja}`)
      .join("\n"),
  ]),
);

/** The closed list a field takes its values from: its own, or that of the items of its list. */
const valuesIn = ({ enum: own, anyOf, items }: Node): string | undefined => {
  if (Array.isArray(own)) return listsOfNames.get(own.join());
  const inside = [...(Array.isArray(anyOf) ? anyOf : []), ...(items ? [items] : [])] as Node[];
  return inside.map(valuesIn).find((names) => names !== undefined);
};

const described = (node: Node, name: string): Node => {
  const both = said[name];
  if (!both) return node;
  const names = valuesIn(node);
  const description = `${both.en}\n\n${both.ja}${names ? `\n\n${names}` : ""}`;
  // in draft 7 nothing beside `$ref` counts
  const { title: _, description: __, ...rest } = node["$ref"] ? { allOf: [node] } : node;
  return { title: name, description, ...rest };
};

/** Without the list of one that the library puts around a reference. */
const unwrapped = (node: Node): Node => {
  const { allOf, ...others } = node;
  const [only, ...more] = Array.isArray(allOf) ? (allOf as readonly Node[]) : [];
  return only && more.length === 0 && Object.keys(others).length === 0 ? only : node;
};

/** The same, or nothing: a key written with nothing behind it is a hole, not a fault. */
const orNothing = (node: Node): Node => {
  const { title, description, ...whole } = node;
  const rest = unwrapped(whole);
  const said = { ...(title ? { title, description } : {}) };
  if (Array.isArray(rest["anyOf"])) return { ...node, anyOf: [...rest["anyOf"], { type: "null" }] };
  if (Array.isArray(rest["enum"]))
    return { ...node, type: ["string", "null"], enum: [...rest["enum"], null] };
  if (rest["type"] !== undefined && rest["const"] === undefined)
    return { ...node, type: [rest["type"], "null"].flat() };
  return { ...said, anyOf: [rest, { type: "null" }] };
};

const fields = (node: Node, part: string): Node => {
  const required = new Set(node["required"] as readonly string[] | undefined);
  return Object.fromEntries(
    Object.entries(node["properties"] as Readonly<Record<string, Node>>).map(([key, field]) => {
      const whole = described(finished(field), `${part}.${key}`);
      return [key, required.has(key) ? whole : orNothing(whole)];
    }),
  );
};

const inner = ["propertyNames", "items"] as const;

/** Adds what people read, and the holes the plan file allows, to what the library derives. */
const finished = (node: Node): Node => {
  const { part = "", ...own } = unwrapped(node);
  const done: Record<string, unknown> = { ...own };
  for (const key of inner) if (own[key]) done[key] = finished(own[key] as Node);
  if (own["definitions"]) {
    const entries = Object.entries(own["definitions"] as Readonly<Record<string, Node>>);
    done["definitions"] = Object.fromEntries(entries.map(([id, one]) => [id, finished(one)]));
  }
  if (Array.isArray(own["anyOf"])) done["anyOf"] = own["anyOf"].map(finished);
  if (own["properties"]) done["properties"] = fields(own, String(part));
  if (typeof own["additionalProperties"] === "object")
    done["additionalProperties"] = orNothing(finished(own["additionalProperties"] as Node));
  return described(done, String(part));
};

/**
 * The plan file as a JSON Schema of draft 7, which the editors read best, with what each field holds
 * in English and Japanese.
 */
export const jsonSchema = (): object => {
  const derived = z.toJSONSchema(planFile, {
    io: "input",
    target: "draft-7",
    metadata: shared,
    override: ({ zodSchema, jsonSchema: node }) => {
      const part = partOf.get(zodSchema);
      if (part !== undefined) node["part"] = part;
    },
  });
  return finished(derived as Node);
};
