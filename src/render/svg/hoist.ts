import { initial, type Look, weight } from "./looks.ts";

type Looking = { readonly look: Look };

/** Bytes saved where a group says `value` for all its members, most of which may differ. */
const savingOf = (
  name: string,
  value: string,
  { members, around }: { readonly members: readonly Looking[]; readonly around: string },
): number => {
  let saved = -weight(name, value);
  for (const { look } of members) {
    const own = look.get(name);
    if (own === value && value !== around) saved += weight(name, value);
    if (own === around && own !== value) saved -= weight(name, own);
  }
  return saved;
};

/** What a group that stands anyway should say for its members, given the look around it. */
export const hoisted = (members: readonly Looking[], around: Look): Look => {
  const said = new Map<string, string>();
  for (const name of initial.keys()) {
    const outer = around.get(name) ?? "";
    const values = new Set(members.flatMap(({ look }) => look.get(name) ?? []));
    let best = 0;
    for (const value of values) {
      if (value === outer) continue;
      const saved = savingOf(name, value, { members, around: outer });
      if (saved > best) {
        best = saved;
        said.set(name, value);
      }
    }
  }
  return said;
};

/** Longest stretch that is looked at for one group, so that time stays linear. */
const longest = 96;

const groupTags = "<g></g>".length;

/** How many members of a stretch wear what, by attribute and value. */
type Tally = Map<string, Map<string, number>>;

type Choice = { readonly value: string; readonly saved: number };

/** The value a group should give for one attribute, and the bytes that saves. */
const choiceOf = (name: string, worn: ReadonlyMap<string, number>, outer: string): Choice => {
  const bare = (worn.get(outer) ?? 0) * weight(name, outer);
  let best: Choice = { value: outer, saved: 0 };
  for (const [value, count] of worn) {
    if (value === outer) continue;
    const saved = (count - 1) * weight(name, value) - bare;
    if (saved > best.saved) best = { value, saved };
  }
  return best;
};

export type Run = { readonly end: number; readonly look: Look };

/** The stretch from a place on for which a group of its own saves most; nothing where none does. */
export const bestRun = (
  nodes: readonly Looking[],
  start: number,
  around: Look,
): Run | undefined => {
  const tally: Tally = new Map();
  const choices = new Map<string, Choice>();
  let best: (Run & { readonly saved: number }) | undefined;
  for (let end = start + 1; end <= Math.min(nodes.length, start + longest); end += 1) {
    for (const [name, value] of nodes[end - 1]?.look ?? []) {
      const worn = tally.get(name) ?? new Map<string, number>();
      tally.set(name, worn.set(value, (worn.get(value) ?? 0) + 1));
      choices.set(name, choiceOf(name, worn, around.get(name) ?? ""));
    }
    const saved = [...choices.values()].reduce((sum, one) => sum + one.saved, -groupTags);
    if (saved > (best?.saved ?? 0)) best = { end, saved, look: lent(choices) };
  }
  return best;
};

const lent = (choices: ReadonlyMap<string, Choice>): Look =>
  new Map([...choices].flatMap(([name, { value, saved }]) => (saved > 0 ? [[name, value]] : [])));
