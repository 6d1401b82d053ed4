import type { Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { changeOf, datesOf, lackWords, wayOf, whatHappens } from "./ladder-words.ts";
import { type Ladder, lacksOf, type Rung } from "./rungs.ts";

/** As many names as one cell of a table can hold. */
const most = 12;

const listed = (names: readonly string[], { say, text }: FigureContext): string => {
  const shown = names.slice(0, most);
  const count = names.length - shown.length;
  return text.list(count > 0 ? [...shown, say("more", { count })] : shown);
};

const whatOf = (rung: Rung, context: FigureContext): string => {
  const { text } = context;
  const way = wayOf(rung, context);
  const tasks = rung.tasks.map(({ title }) => text.pick(title));
  const first = rung.paths.length > 0 || tasks.length === 0 ? [whatHappens(rung, context)] : [];
  return listed([...(way === undefined ? [] : [way]), ...first, ...tasks], context);
};

const rowOf = (target: string, rung: Rung, context: FigureContext): Row => {
  const { say, text } = context;
  const seen = rung.indicators.map((one) =>
    `${text.pick(one.name)} ${changeOf(one, context)} ${datesOf(one, context)}`.trim(),
  );
  const words = [
    target,
    say(rung.name),
    whatOf(rung, context),
    listed(
      rung.carriers.map(({ name }) => text.pick(name)),
      context,
    ),
    listed(seen, context),
    lackWords(lacksOf(rung), context),
  ];
  return {
    cells: words.map((word) => (word === "" ? [] : [plain(word)])),
    institutions: rung.carriers.map(({ id }) => id),
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
