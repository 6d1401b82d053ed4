import { exactProduct } from "../notation/exact.ts";
import { inBase } from "../notation/in-base.ts";
import { readQuantity } from "../notation/read-quantity.ts";
import type { Text } from "../text/text.ts";
import type { Change, ChangeClass } from "./change.ts";
import type { Manner } from "./meaning-of.ts";
import { spokenValue } from "./spoken-value.ts";
import { type Naming, subjectOf } from "./subject.ts";
import type { Leaf, Tree } from "./tree.ts";

/** A change in one language, as plain data: all that a list, a page or a program needs. */
export type ToldChange = {
  readonly id: string;
  readonly class: ChangeClass;
  readonly what: Change["difference"]["what"];
  /** What changed, without how: "action “Coating line”, end". */
  readonly subject: string;
  readonly sentence: string;
  /** How far it went, where it went a way: "6 months later". */
  readonly move?: string;
  readonly before?: string;
  readonly after?: string;
  readonly institutions: readonly { readonly id: string; readonly name: string }[];
};

type Setting = Naming;

const saidValue = (tree: Tree, setting: Setting): string => {
  const spoken = (leaf: Leaf): string => spokenValue(leaf, speaker(setting));
  if (tree.leaf) return spoken(tree.leaf);
  const part = (key: string): Leaf | undefined => tree.parts.get(key)?.leaf;
  const [value, likely] = [part("value"), part("likely")];
  if (value) return spoken(value);
  const [low, high] = [part("low"), part("high")];
  if (!likely) return "";
  return low && high
    ? setting.words.estimate(spoken(likely), setting.words.range(spoken(low), spoken(high)))
    : spoken(likely);
};

const speaker = ({ text, manner, names }: Setting) => ({
  text,
  manner,
  nameOf: (id: string): string => names.get(id) ?? id,
});

const amountOf = (leaf: Leaf, by: number, text: Text, manner: Manner): string => {
  const reading = readQuantity(leaf.written as string, manner);
  if (!reading.ok) return text.number(by);
  const { value } = reading;
  const amount = exactProduct(by, value.amount / inBase(value));
  return text.quantity({ ...value, amount, written: "", approximate: false });
};

const moved = ({ difference, move }: Change, { text, words, manner }: Setting): string => {
  const { way, by } = move;
  if (way === "other" || way === "surer" || way === "less-sure" || by === undefined) return "";
  const much = Math.abs(by);
  if (way !== "more" && way !== "less") return words.move[way](text.duration(much));
  const leaf = "after" in difference ? difference.after.leaf : undefined;
  if (!leaf) return "";
  const amount = leaf.says === "quantity" ? amountOf(leaf, much, text, manner) : text.number(much);
  return words.move[way](amount);
};

/** A member of a list that is a lone value: the subject ends with it. */
const isNamed = ({ through }: Change["difference"]): boolean => through.at(-2)?.by === "member";

type Subject = { readonly subject: string; readonly move: string };

const sentenceOf = (
  { difference }: Change,
  { subject, move }: Subject,
  setting: Setting,
): string => {
  const { words } = setting;
  switch (difference.what) {
    case "added":
      return words.added(subject, isNamed(difference) ? "" : saidValue(difference.after, setting));
    case "removed":
      return words.removed(
        subject,
        isNamed(difference) ? "" : saidValue(difference.before, setting),
      );
    case "renamed":
      return words.renamed(subject, difference.from, difference.path.at(-1) ?? "");
    case "changed": {
      const [before, after] = [difference.before, difference.after].map(
        (tree) => saidValue(tree, setting) || words.noValue,
      ) as [string, string];
      if (difference.after.leaf?.says === "text" && before === after)
        return words.reworded(subject);
      return words.changed({ subject, before, after }, move);
    }
  }
};

type Values = { readonly before: string; readonly after: string };

/** As documents print them; of something with a new id the ids. */
const valuesOf = (difference: Change["difference"], setting: Setting): Values => {
  if (difference.what === "renamed")
    return { before: difference.from, after: difference.path.at(-1) ?? "" };
  const said = (tree: Tree | undefined): string => (tree ? saidValue(tree, setting) : "");
  return {
    before: "before" in difference ? said(difference.before) : "",
    after: "after" in difference ? said(difference.after) : "",
  };
};

export const tell = (change: Change, setting: Setting): ToldChange => {
  const { id, difference, institutions } = change;
  const { before, after } = valuesOf(difference, setting);
  const subject = { subject: subjectOf(difference, setting), move: moved(change, setting) };
  return {
    id,
    class: change.class,
    what: difference.what,
    subject: subject.subject,
    sentence: sentenceOf(change, subject, setting),
    ...(subject.move !== "" && { move: subject.move }),
    ...(before !== "" && { before }),
    ...(after !== "" && { after }),
    institutions: institutions.map((one) => ({ id: one, name: setting.names.get(one) ?? one })),
  };
};
