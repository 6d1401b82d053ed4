import type { Found } from "./result.ts";
import type { ResultChange } from "./result-changes.ts";
import type { Naming } from "./subject.ts";

/** A computed result before and after, in one language. */
export type ToldResult = {
  readonly id: string;
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
  readonly news: ResultChange["news"];
};

/** Tasks a line has room for. */
const most = 4;

/** A computed result in the words of one language. */
export const spokenResult = (
  found: Found,
  { text, words }: Pick<Naming, "text" | "words">,
): string => {
  switch (found.kind) {
    case "share": {
      const [from, to] = [text.share(found.share, 1), text.share(found.upTo ?? found.share, 1)];
      return from === to ? from : words.range(from, to);
    }
    case "month":
      return text.month(found.month);
    case "quantity":
      return text.quantity(found.quantity);
    case "tasks": {
      const names = found.tasks.map(({ title }) => words.quoted(text.pick(title)));
      const shown = names.slice(0, most);
      return names.length > most
        ? words.andMore(text.list(shown), names.length - most)
        : text.list(shown);
    }
  }
};

/** Of two paths only the tasks that one has and the other has not. */
const apart = (one: Found, other: Found | undefined): Found => {
  if (one.kind !== "tasks" || other?.kind !== "tasks") return one;
  const ids = new Set(other.tasks.map(({ id }) => id));
  return { ...one, tasks: one.tasks.filter(({ id }) => !ids.has(id)) };
};

export const tellResult = (
  { result, before, after, news }: ResultChange,
  naming: Naming,
): ToldResult => {
  const { words } = naming;
  const said = (one: Found | undefined, other: Found | undefined): string =>
    one ? spokenResult(apart(one, other), naming) || words.noValue : words.noValue;
  return {
    id: result.id,
    name: words.results[result.id] ?? result.name,
    before: said(before, after),
    after: said(after, before),
    news,
  };
};
