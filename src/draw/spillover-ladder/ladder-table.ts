import type { Row } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { changeOf, datesOf, lackWords, wayOf, whatHappens } from "./ladder-words.ts";
import { type Ladder, lacksOf, type Rung } from "./rungs.ts";

/** As many names as one cell of a table can hold. */
const most = 12;

/** The first of some things in words, and how many more there are. */
const listed = <T>(
  things: readonly T[],
  write: (one: T) => string,
  more: (count: number) => string,
): readonly string[] => {
  const shown = things.slice(0, most).map(write);
  const count = things.length - shown.length;
  return count > 0 ? [...shown, more(count)] : shown;
};

/** "Rework: 12% → 6% (FY2024 to FY2033)". */
const seenBy = (one: Indicator, context: FigureContext): string => {
  const { say, text } = context;
  const [name, change, dates] = [
    text.pick(one.name),
    changeOf(one, context),
    datesOf(one, context),
  ];
  return say("seen", { name, change: dates === "" ? change : say("dated", { change, dates }) });
};

const whatOf = (rung: Rung, context: FigureContext): readonly string[] => {
  const { text } = context;
  const way = wayOf(rung, context);
  const first =
    rung.paths.length > 0 || rung.tasks.length === 0 ? [whatHappens(rung, context)] : [];
  const said = [...(way === undefined ? [] : [way]), ...first];
  const titles = rung.tasks.slice(0, most - said.length).map(({ title }) => text.pick(title));
  const count = rung.tasks.length - titles.length;
  return [...said, ...titles, ...(count > 0 ? [context.say("more", { count })] : [])];
};

/** What is said in sentences stands on a line of its own; one after another they would read as one. */
const linesOf = (words: string | readonly string[]): readonly Span[] =>
  (typeof words === "string" ? [words] : words)
    .filter((one) => one !== "")
    .flatMap((one, place) => [...(place === 0 ? [] : [{ kind: "break" } as const]), plain(one)]);

const rowOf = (target: string, rung: Rung, context: FigureContext): Row => {
  const { say, text } = context;
  const words: readonly (string | readonly string[])[] = [
    target,
    say(rung.name),
    whatOf(rung, context),
    listed(
      rung.carriers,
      ({ name }) => text.pick(name),
      (count) => say("moreCarriers", { count }),
    ),
    listed(
      rung.indicators,
      (one) => seenBy(one, context),
      (count) => say("more", { count }),
    ),
    lackWords(lacksOf(rung), context),
  ];
  return {
    cells: words.map(linesOf),
    // a rung that all targets share has all its institutions in each of their rows
    institutions: rung.carriers.slice(0, most).map(({ id }) => id),
  };
};

/** Every rung of every target, from the laboratory up. */
export const ladderTable = (ladders: readonly Ladder[], context: FigureContext): Drawn["data"] => {
  const { say, text } = context;
  const keys = ["Target", "Rung", "What", "Who", "Seen", "Gap"];
  return {
    caption: say("tableCaption"),
    columns: keys.map((key) => ({ title: say(`column${key}`), align: "start" })),
    rows: ladders.flatMap(({ target, rungs }) =>
      rungs.map((rung) => rowOf(text.pick(target.title), rung, context)),
    ),
  };
};
