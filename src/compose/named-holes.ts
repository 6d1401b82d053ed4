import { aside, type Span } from "../document/span.ts";
import type { Institution } from "../model/cluster.ts";
import type { Hole, Plan } from "../model/plan.ts";
import type { Text } from "../text/text.ts";
import type { documentWords } from "./document-words.ts";

type Words = Readonly<Record<keyof typeof documentWords, string>>;

/** Who fills the holes of a plan, as its document says it. */
export type NamedHoles = {
  /** The entry of the plan for the hole at a key: of several, the one that names it most closely. */
  readonly entryFor: (key: string) => Hole | undefined;
  /** Who fills it by when; else that it is open, and whom to ask. */
  readonly spans: (key: string) => readonly Span[];
  /** The same for tables, where the lead of the plan, who can be asked about everything, goes without saying. */
  readonly narrow: (key: string) => readonly Span[];
  /** As the last sentence of a callout; empty where the plan knows nobody. */
  readonly sentence: (keys: readonly string[]) => string;
};

const covers = (path: string, key: string): boolean => key === path || key.startsWith(`${path}.`);

/** Who answers for the part of the plan a key stands in. */
const owners: Readonly<Record<string, (plan: Plan, id: string) => Institution | undefined>> = {
  roadmap: ({ roadmap }, id) => roadmap.tasks.find((one) => one.id === id)?.owner,
  indicators: ({ indicators }, id) => indicators.find((one) => one.id === id)?.owner,
  measures: ({ measures }, id) => measures.find((one) => one.id === id)?.provider,
  risks: ({ risks }, id) => risks.find((one) => one.id === id)?.owner,
  institutions: ({ institutions }, id) => institutions.find((one) => one.id === id),
};

const ownerOf = (plan: Plan, key: string): Institution | undefined => {
  const [head = "", ...rest] = key.split(".");
  const id = (head === "roadmap" ? rest[1] : rest[0]) ?? "";
  return owners[head]?.(plan, id);
};

const entryIn = ({ holes }: Plan): NamedHoles["entryFor"] => {
  const entries = holes.toSorted((a, b) => b.path.length - a.path.length);
  return (key) => entries.find(({ path }) => covers(path, key));
};

/** The entry of the plan for a hole; where it has none, whom to ask. */
export const fillerOf = (
  plan: Plan,
  key: string,
): { readonly entry?: Hole | undefined; readonly asked?: Institution | undefined } => {
  const entry = entryIn(plan)(key);
  return entry ? { entry } : { asked: ownerOf(plan, key) ?? plan.head.lead };
};

export const makeNamedHoles = (plan: Plan, text: Text, words: Words): NamedHoles => {
  const entryFor = entryIn(plan);
  const name = (who: Institution): string => text.pick(who.name).replace(/\s+/g, " ").trim();
  const filled = ({ by, until }: Hole): string =>
    until === undefined
      ? `${words.filledBefore}${name(by)}${words.filledUndated}`
      : `${words.filledBefore}${name(by)}${words.filledMiddle}${text.period(until)}${words.filledAfter}`;
  const promised = ({ by, until }: Hole): string =>
    until === undefined
      ? `${words.promiseBefore}${name(by)}${words.promiseUndated}`
      : `${words.promiseBefore}${name(by)}${words.promiseMiddle}${text.period(until)}${words.promiseAfter}`;
  const spansFor = (key: string, who: Institution | undefined): readonly Span[] => {
    const entry = entryFor(key);
    if (entry) {
      const note = entry.note === undefined ? [] : [aside(text.pick(entry.note))];
      return [{ kind: "missing", text: filled(entry), key }, ...note];
    }
    const asked = who ? [aside(`${words.askBefore}${name(who)}`)] : [];
    return [{ kind: "missing", text: words.missing, key }, ...asked];
  };
  return {
    entryFor,
    spans: (key) => spansFor(key, ownerOf(plan, key) ?? plan.head.lead),
    narrow: (key) => spansFor(key, ownerOf(plan, key)),
    sentence: (keys) => {
      const entry = keys.flatMap((key) => entryFor(key) ?? [])[0];
      if (entry) return promised(entry);
      const who = ownerOf(plan, keys[0] ?? "") ?? plan.head.lead;
      return who ? `${words.askedBefore}${name(who)}${words.askedAfter}` : "";
    },
  };
};
