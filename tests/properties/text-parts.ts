import { isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode, parseDocument } from "yaml";

/** UTF-16 units of a text. */
export type Stretch = readonly [start: number, end: number];

/** A key with its value, or an item of a list, as it stands in a text. */
export type TextPart = {
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** Nothing of an item of a list. */
  readonly key: Stretch | undefined;
  readonly value: Stretch;
  /** What has to go for it to be gone: in braces and brackets a comma goes with it. */
  readonly cut: Stretch;
  /** Signs before the key on its line. */
  readonly indent: number;
  readonly isFlow: boolean;
  readonly kind: "map" | "list" | "scalar";
  /** What a scalar says. */
  readonly said: unknown;
  /** The value as JSON, which is YAML anywhere. */
  readonly json: string;
};

const trimmed = (text: string, start: number, end: number): Stretch => {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return [start, last];
};

const stretchOf = (node: unknown, text: string, otherwise: number): Stretch => {
  const range = (node as ParsedNode | null)?.range;
  return range ? trimmed(text, range[0], range[1]) : [otherwise, otherwise];
};

const kindOf = (node: unknown): TextPart["kind"] => {
  if (isMap(node)) return "map";
  return isSeq(node) ? "list" : "scalar";
};

const cutOf = (text: string, [start, end]: Stretch, isFlow: boolean): Stretch => {
  if (!isFlow) return [start, end];
  const behind = /^\s*,\s*/.exec(text.slice(end, end + 200))?.[0].length;
  if (behind !== undefined) return [start, end + behind];
  const ahead = /,\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length;
  return [start - (ahead ?? 0), end];
};

type Asked = { readonly file: string; readonly text: string };

const partOf = (
  { key, value }: Pick<Pair, "key" | "value">,
  path: TextPart["path"],
  isFlow: boolean,
  { file, text }: Asked,
): TextPart => {
  const keyAt = isScalar(key) ? stretchOf(key, text, 0) : undefined;
  const valueAt = stretchOf(value, text, keyAt?.[1] ?? 0);
  const dash = isFlow ? valueAt[0] : text.lastIndexOf("-", valueAt[0]);
  const whole = [keyAt?.[0] ?? dash, Math.max(valueAt[1], keyAt?.[1] ?? 0)] as const;
  return {
    file,
    path,
    key: keyAt,
    value: valueAt,
    cut: cutOf(text, whole, isFlow),
    indent: (keyAt?.[0] ?? 0) - (text.lastIndexOf("\n", (keyAt?.[0] ?? 0) - 1) + 1),
    isFlow,
    kind: kindOf(value),
    said: isScalar(value) ? value.value : undefined,
    json: JSON.stringify((value as ParsedNode | null)?.toJSON() ?? null),
  };
};

const below = (node: unknown, path: TextPart["path"], asked: Asked): readonly TextPart[] => {
  if (!isMap(node) && !isSeq(node)) return [];
  return node.items.flatMap((item, index) => {
    const pair = isPair(item) ? item : { key: undefined, value: item };
    const step = isScalar(pair.key) ? String(pair.key.value) : index;
    const here = [...path, step];
    return [partOf(pair, here, node.flow === true, asked), ...below(pair.value, here, asked)];
  });
};

/** Every key and every item of a sound YAML text, in its order. */
export const partsOf = (file: string, text: string): readonly TextPart[] =>
  below(parseDocument(text).contents, [], { file, text });
