import type { Network } from "../../analyse/analyses/network.ts";
import type { Column, Row } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import type { Drawn, FigureContext } from "../figure.ts";

/** Every tie, and every institution without one. */
export const networkTable = (found: Network, { say, text }: FigureContext): Drawn["data"] => {
  const column = (key: string, align: Column["align"] = "start"): Column => ({
    title: say(key),
    align,
  });
  const cellsOf = (words: readonly string[]): Row["cells"] =>
    words.map((word): readonly Span[] => (word === "" ? [] : [plain(word)]));
  const named = (place: number) => found.members[place]?.institution;
  const ties = found.ties.flatMap(({ a, b, kinds, links, since }): readonly Row[] => {
    const [one, other] = [named(a), named(b)];
    if (!one || !other) return [];
    const words = [
      text.pick(one.name),
      text.pick(other.name),
      text.list(kinds.map((kind) => text.enumerated("linkKind", kind))),
      text.number(links.length),
      since === undefined ? "" : text.month(since),
    ];
    return [{ cells: cellsOf(words), institutions: [one.id, other.id] }];
  });
  const alone = found.isolated.map(
    ({ id, name }): Row => ({
      cells: cellsOf([text.pick(name), say("nobody"), "", text.number(0), ""]),
      institutions: [id],
    }),
  );
  return {
    caption: say("tableCaption"),
    columns: [
      column("columnOne"),
      column("columnOther"),
      column("columnKinds"),
      column("columnLinks", "end"),
      column("columnSince", "end"),
    ],
    rows: [...ties, ...alone],
  };
};
