import type { Alias, Range as NodeRange, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { isAlias, isMap, isScalar, isSeq } from "yaml";
import type { Complain, Facts, Related } from "../diagnostics/diagnostic.ts";
import { fault } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { put } from "../util/put.ts";
import { keyText } from "./key-text.ts";
import { scalarValue } from "./scalar-value.ts";

/** Maps and lists inside each other; a plan needs about ten. */
export const depthLimit = 64;

/** A quote or bracket that never ends; the parser notices at `end`, the reader looks for `start`. */
export type Unclosed = { readonly start: number; readonly end: number; readonly sign: string };

type Walk = {
  readonly file: string;
  readonly text: string;
  readonly complain: Complain;
  readonly path: (string | number)[];
  readonly anchors: Map<string, Place>;
  readonly aliases: { readonly name: string; readonly place: Place }[];
  readonly unclosed: Unclosed[];
  tooDeep: boolean;
};

const fullWidthColon = /^[A-Za-z][\w-]*：/;

const placeOf = (walk: Walk, range: NodeRange | null | undefined, on?: "key"): Place => ({
  file: walk.file,
  path: [...walk.path],
  ...(on && { on }),
  offset: range ? [range[0], range[1]] : [0, 0],
});

type Rest = { readonly facts?: Facts; readonly related?: readonly Related[] };

const refuse = (
  walk: Walk,
  [code, key]: readonly [string, string],
  place: Place,
  rest: Rest = {},
) => walk.complain({ ...fault(code, key, place, rest.facts), related: rest.related ?? [] });

const noteUnclosed = (walk: Walk, range: NodeRange | null | undefined, signs: string): void => {
  if (!range) return;
  const [start, end] = range;
  const sign = walk.text.charAt(start);
  // a map written without braces inside a list
  if (!signs.includes(sign)) return;
  const closing = signs.charAt(signs.indexOf(sign) + 1);
  if (end - start < 2 || walk.text.charAt(end - 1) !== closing) {
    walk.unclosed.push({ start, end, sign });
  }
};

const fromScalar = (scalar: Scalar, walk: Walk): unknown => {
  if (scalar.type === "QUOTE_DOUBLE") noteUnclosed(walk, scalar.range, '""');
  if (scalar.type === "QUOTE_SINGLE") noteUnclosed(walk, scalar.range, "''");
  const read = scalarValue(scalar);
  if ("value" in read) return read.value;
  const written = (scalar.source ?? "").slice(0, 20);
  refuse(walk, ["yaml/not-a-number", read.refused], placeOf(walk, scalar.range), {
    facts: { written },
  });
  return null;
};

const slipOnOwnLine = /^([A-Za-z][\w-]*)(：|:　)/;

/** What an input method leaves behind in a key: signs that look like YAML's own and are not. */
const checkKey = (key: Scalar, name: string, walk: Walk): void => {
  const place = placeOf(walk, key.range, "key");
  if (name.startsWith("　")) {
    refuse(walk, ["yaml/full-width-space", "key"], place, { facts: { name: name.trim() } });
  } else if (key.type === "PLAIN" && fullWidthColon.test(name)) {
    const facts = { name: name.slice(0, name.indexOf("：")) };
    refuse(walk, ["yaml/full-width-colon", "key"], place, { facts });
  }
};

/** The same in a value on a line of its own, which was meant as a key; behind its key it is text. */
const checkValue = (key: Scalar, value: unknown, walk: Walk): void => {
  if (!isScalar(value) || value.type !== "PLAIN" || !key.range || !value.range) return;
  const [, name, sign] = slipOnOwnLine.exec(value.source ?? "") ?? [];
  if (name === undefined) return;
  if (!walk.text.slice(key.range[1], value.range[0]).includes("\n")) return;
  const place = placeOf(walk, value.range);
  if (sign === "：") refuse(walk, ["yaml/full-width-colon", "key"], place, { facts: { name } });
  else refuse(walk, ["yaml/full-width-space", "afterColon"], place, { facts: { name } });
};

const checkWidth = ({ key, value }: Pair, name: string, walk: Walk): void => {
  if (!isScalar(key) || !key.range) return;
  // a key over several lines is a fault of syntax, and told as one
  if (walk.text.slice(key.range[0], key.range[1]).includes("\n")) return;
  checkKey(key, name, walk);
  checkValue(key, value, walk);
};

const keyOf = (pair: Pair, walk: Walk): string | undefined => {
  const key = pair.key as ParsedNode | null;
  if (isAlias(key)) {
    noteAlias(key, walk);
    return undefined;
  }
  if (key) noteAnchor(key, walk);
  const name = keyText(key);
  if (name === undefined) refuse(walk, ["yaml/complex-key", "found"], placeOf(walk, key?.range));
  if (name === "<<" && isScalar(key) && key.type === "PLAIN") {
    refuse(walk, ["yaml/merge-key", "found"], placeOf(walk, key.range, "key"));
    return undefined;
  }
  if (name !== "") return name;
  refuse(walk, ["yaml/empty-key", "found"], placeOf(walk, key?.range));
  return undefined;
};

const fromMap = (map: YAMLMap, walk: Walk): Record<string, unknown> => {
  const value: Record<string, unknown> = {};
  const first = new Map<string, NodeRange | null | undefined>();
  for (const pair of map.items) {
    const name = keyOf(pair, walk);
    if (name === undefined) continue;
    walk.path.push(name);
    const range = isScalar(pair.key) ? pair.key.range : undefined;
    if (first.has(name)) {
      const earlier = placeOf(walk, first.get(name), "key");
      const related = [{ place: earlier, key: "first", facts: { name } }];
      const place = placeOf(walk, range, "key");
      refuse(walk, ["yaml/duplicate-key", "found"], place, { facts: { name }, related });
    } else first.set(name, range);
    checkWidth(pair, name, walk);
    put(value, name, plainValue(pair.value as ParsedNode | null, walk));
    walk.path.pop();
  }
  return value;
};

const fromList = (list: YAMLSeq, walk: Walk): readonly unknown[] =>
  list.items.map((item, index) => {
    walk.path.push(index);
    const value = plainValue(item as ParsedNode | null, walk);
    walk.path.pop();
    return value;
  });

const noteAlias = (alias: Alias, walk: Walk): void => {
  walk.aliases.push({ name: alias.source, place: placeOf(walk, alias.range) });
};

const noteAnchor = (node: ParsedNode, walk: Walk): void => {
  if ("anchor" in node && node.anchor) walk.anchors.set(node.anchor, placeOf(walk, node.range));
};

const plainValue = (node: ParsedNode | null, walk: Walk): unknown => {
  if (!node) return null;
  if (isAlias(node)) {
    noteAlias(node, walk);
    return null;
  }
  noteAnchor(node, walk);
  if (isScalar(node)) return fromScalar(node, walk);
  if (walk.path.length >= depthLimit) {
    if (!walk.tooDeep) {
      refuse(walk, ["yaml/too-deep", "found"], placeOf(walk, node.range), {
        facts: { limit: depthLimit },
      });
    }
    walk.tooDeep = true;
    return null;
  }
  if (node.flow) noteUnclosed(walk, node.range, "[]{}");
  if (isMap(node)) return fromMap(node as YAMLMap, walk);
  return isSeq(node) ? fromList(node as YAMLSeq, walk) : null;
};

/** One message for each alias; an anchor is named alone only where nothing points at it. */
const refuseLinks = ({ anchors, aliases, complain }: Walk): void => {
  const used = new Set<string>();
  for (const { name, place } of aliases) {
    used.add(name);
    const target = anchors.get(name);
    const related = target ? [{ place: target, key: "target", facts: { name } }] : [];
    complain({ ...fault("yaml/alias", "alias", place, { name }), related });
  }
  for (const [name, place] of anchors) {
    if (!used.has(name)) complain(fault("yaml/alias", "anchor", place, { name }));
  }
};

/** One linear walk over the nodes of a text: its plain value, and what YAML allows but a plan does not. */
export const walkNodes = (
  root: ParsedNode | null,
  { name, text }: { readonly name: string; readonly text: string },
  complain: Complain,
): { readonly value: unknown; readonly unclosed: readonly Unclosed[] } => {
  const walk: Walk = {
    file: name,
    text,
    complain,
    path: [],
    anchors: new Map(),
    aliases: [],
    unclosed: [],
    tooDeep: false,
  };
  const value = plainValue(root, walk);
  refuseLinks(walk);
  return { value, unclosed: walk.unclosed };
};
