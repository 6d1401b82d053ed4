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
  readonly sentence: string;
  readonly before?: string;
  readonly after?: string;
  readonly institutions: readonly { readonly id: string; readonly name: string }[];
};

type Setting = Naming;

const saidValue = (tree: Tree, setting: Setting): string => {
  if (!tree.leaf) {
    const value = tree.parts.get("value")?.leaf;
    return value ? spokenValue(value, speaker(setting)) : "";
  }
  return spokenValue(tree.leaf, speaker(setting));
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

const sentenceOf = (change: Change, setting: Setting): string => {
  const { difference } = change;
  const { words } = setting;
  const subject = subjectOf(difference, setting);
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
      return words.changed({ subject, before, after }, moved(change, setting));
    }
  }
};

export const tell = (change: Change, setting: Setting): ToldChange => {
  const { id, difference, institutions } = change;
  const said = (tree: Tree | undefined): string => (tree ? saidValue(tree, setting) : "");
  const before = "before" in difference ? said(difference.before) : "";
  const after = "after" in difference ? said(difference.after) : "";
  return {
    id,
    class: change.class,
    what: difference.what,
    sentence: sentenceOf(change, setting),
    ...(before !== "" && { before }),
    ...(after !== "" && { after }),
    institutions: institutions.map((one) => ({ id: one, name: setting.names.get(one) ?? one })),
  };
};
