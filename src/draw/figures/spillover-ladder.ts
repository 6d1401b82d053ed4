import type { Plan } from "../../model/plan.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head } from "../kit/head.ts";
import { type LegendItem, legend } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { saidColumns } from "../kit/said-columns.ts";
import { d, path, rect } from "../kit/shapes.ts";
import { barLook, drawLadders, widthFor } from "../spillover-ladder/draw-ladder.ts";
import { type LadderFacts, ladderMessages } from "../spillover-ladder/ladder-messages.ts";
import { ladderTable } from "../spillover-ladder/ladder-table.ts";
import { commonDates, lackWords } from "../spillover-ladder/ladder-words.ts";
import {
  type Lack,
  type Ladder,
  lacksOf,
  laddersOf,
  rungNames,
} from "../spillover-ladder/rungs.ts";

/** As many ladders as stand side by side with room for words. */
const most = 4;

const isEmpty = ({ rungs }: Ladder): boolean =>
  rungs.every(
    ({ tasks, paths, indicators }) => tasks.length + paths.length + indicators.length === 0,
  );

const told = 8;

const ladderWords = ({ target, rungs }: Ladder, context: FigureContext): string => {
  const { say, text } = context;
  const lacks = rungs.flatMap((rung) => {
    const own = lacksOf(rung);
    const words = lackWords(own, context);
    return own.length === 0 ? [] : [say("lack", { rung: say(rung.name), words })];
  });
  return say("ladder", { target: text.pick(target.title), lacks });
};

const factsOf = (ladders: readonly Ladder[], context: FigureContext): LadderFacts => {
  const counts = rungNames.map((name, place) => {
    const lacks = ladders.flatMap(({ rungs }) => {
      const rung = rungs[place];
      return rung ? [lacksOf(rung)] : [];
    });
    const without = (lack: Lack) => lacks.filter((one) => one.includes(lack)).length;
    return {
      rung: context.say(name),
      withoutPath: without("path"),
      withoutCarrier: without("carrier"),
      withoutIndicator: without("indicator"),
      whole: lacks.every((one) => one.length === 0),
    };
  });
  const broken = counts.filter(({ whole }) => !whole);
  return {
    targets: ladders.length,
    rungs: rungNames.length,
    whole: rungNames.length - broken.length,
    broken: broken[0],
    ladders: ladders.slice(0, told).map((ladder) => ladderWords(ladder, context)),
  };
};

const legendOf = (ladders: readonly Ladder[], { say }: FigureContext): readonly LegendItem[] => {
  const lacks = ladders.flatMap(({ rungs }) => rungs.map((rung) => lacksOf(rung).length));
  const items: readonly (LegendItem | false)[] = [
    lacks.includes(0) && {
      words: say("legendHolds"),
      width: 34,
      mark: ([x, y]) => path(d("M", x, y, "h", 34), barLook(true)),
    },
    lacks.some((count) => count > 0) && {
      words: say("legendGap"),
      width: 34,
      mark: ([x, y]) => path(d("M", x, y, "h", 34), barLook(false)),
    },
  ];
  return items.filter((item) => item !== false);
};

const remarksOf = (
  { spillover, indicators }: Plan,
  hidden: number,
  { say }: FigureContext,
): readonly string[] => {
  const counts: readonly (readonly [string, number])[] = [
    ["notShown", hidden],
    ["homeless", spillover.paths.filter(({ target }) => !target).length],
    ["unplaced", indicators.filter(({ level, layer }) => !level && !layer).length],
  ];
  return counts.flatMap(([key, count]) => (count > 0 ? [say(key, { count })] : []));
};

/** How each innovation climbs from the laboratory to the economy of the region, and where it would fall. */
export const spilloverLadder = defineFigure({
  id: "spillover-ladder",
  number: "F12",
  messages: ladderMessages,
  draw: (context) => {
    const { plan, say, text: words } = context;
    const ladders = laddersOf(plan);
    if (ladders.every(isEmpty)) return undefined;
    const shown = ladders.slice(0, most);
    const width = widthFor(shown.length);
    const facts = factsOf(ladders, context);
    const title = say("finding", facts);
    const dates = commonDates(
      shown.flatMap(({ rungs }) => rungs),
      context,
    );
    const top = head(width, title, say("subtitle", { dates }));
    const body = drawLadders(shown, ladders, top.height + 14, { ...context, dates });
    const key = legend(body.bottom + 12, width, legendOf(shown, context));
    const height = Math.ceil(key.bottom + 8);
    return {
      drawing: {
        id: "spillover-ladder",
        width,
        height,
        title,
        description: say("description", facts),
        language: words.language,
        shapes: [
          rect({ x: 0, y: 0, width, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...body.shapes, ...key.shapes]),
        ],
      },
      data: saidColumns(ladderTable(ladders, context)),
      remarks: remarksOf(plan, ladders.length - shown.length, context),
    };
  },
});
