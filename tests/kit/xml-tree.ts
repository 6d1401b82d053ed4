export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of the element and all below it. */
  readonly text: string;
};

type Open = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

const control = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff`;
const entity = "&(?:amp|lt|gt|quot|#39);";
const attribute = `([\\w-]+)="((?:[^<&"${control}]|${entity})*)"`;
const token = new RegExp(
  `<(/?)([\\w-]+)((?: ${attribute})*)(/?)>|((?:[^<&${control}]|${entity})+)`,
  "gy",
);

const signs: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const unescaped = (text: string): string =>
  text.replace(/&[\w#]+;/g, (name) => signs[name] ?? name);

const attributesIn = (list: string): Record<string, string> => {
  const pairs = [...list.matchAll(new RegExp(attribute, "g"))];
  const names = pairs.map(([, name]) => name);
  if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${list}`);
  return Object.fromEntries(pairs.map(([, name, value]) => [name, unescaped(value ?? "")]));
};

/** The elements that are open, the outermost first: it stands for the document. */
type Stack = readonly [Open, ...Open[]];

const opened = (stack: Stack, name: string, list: string): Stack => [
  ...stack,
  { name, attributes: attributesIn(list), children: [], text: "" },
];

const closed = (stack: Stack, name: string): Stack => {
  const [root, ...others] = stack;
  const done = others.pop();
  const parent = others.at(-1) ?? root;
  if (done?.name !== name) throw new Error(`</${name}> closes nothing`);
  parent.children.push(done);
  parent.text += done.text;
  return [root, ...others];
};

const after = (
  stack: Stack,
  [, closes, name, list = "", , , isEmpty, text]: RegExpMatchArray,
): Stack => {
  if (name === undefined) {
    (stack.at(-1) ?? stack[0]).text += unescaped(text ?? "");
    return stack;
  }
  if (closes === "/") return closed(stack, name);
  const inside = opened(stack, name, list);
  return isEmpty === "/" ? closed(inside, name) : inside;
};

const bodyOf = (xml: string): string => {
  const head = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(xml)?.[0];
  if (head === undefined || /\p{Surrogate}/u.test(xml)) throw new Error("no XML");
  return xml.slice(head.length).trimEnd();
};

/**
 * Reads the plain XML that programs write: elements, attributes in double quotes, text, five entities; and
 * throws at everything else, as a reader of XML has to. `tests/browser/` asks a browser's own as well.
 */
export const xmlTree = (xml: string): XmlElement => {
  const body = bodyOf(xml);
  let stack: Stack = [{ name: "", attributes: {}, children: [], text: "" }];
  let end = 0;
  for (const match of body.matchAll(token)) {
    end += match[0].length;
    stack = after(stack, match);
  }
  if (end < body.length) throw new Error(`not XML: ${body.slice(end, end + 40)}`);
  const [root, ...open] = stack;
  const [only, ...others] = root.children;
  if (!only || others.length + open.length > 0 || root.text !== only.text)
    throw new Error("not one element");
  return only;
};

/** All elements of a name, at any depth. */
export const allNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allNamed(child, name),
  ]);
