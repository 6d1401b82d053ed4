import {
  threePowers as analysis,
  type Power,
  powers,
  type ThreePowers,
} from "../../analyse/analyses/three-powers.ts";
import type { Shape } from "../../document/drawing.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head, margin } from "../kit/head.ts";
import { type LegendItem, legend } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { group, rect } from "../kit/shapes.ts";
import { columnGap, drawColumn, gutter, type PowerColumn } from "../three-powers/draw-column.ts";
import { type EvidenceRow, evidenceRows } from "../three-powers/evidence-rows.ts";
import {
  type ThreePowersFacts,
  threePowersMessages,
} from "../three-powers/three-powers-messages.ts";
import { threePowersTable } from "../three-powers/three-powers-table.ts";
import { drawRuns, mostMarks, sampleRuns } from "../three-powers/unit-marks.ts";

const width = 960;
const columns: Readonly<Record<Power, number>> = { knowledge: 1, change: 1, linkage: 2 };
const columnWidth = (width - 2 * margin - 3 * columnGap) / 4;

/** The power with the most kinds of evidence missing, where it is one. */
const thinnest = (rows: readonly EvidenceRow[]): Power | undefined => {
  const missing = (power: Power): number =>
    rows.filter((row) => row.power === power && row.state === "none").length;
  const most = Math.max(...powers.map(missing));
  const found = powers.filter((power) => missing(power) === most);
  return found.length === 1 ? found[0] : undefined;
};

const factsOf = (rows: readonly EvidenceRow[], { plan, say }: FigureContext): ThreePowersFacts => {
  const named = (power: Power): string => say("inSentence", { name: say(power) });
  const has = (power: Power): boolean =>
    rows.some((row) => row.power === power && row.state === "some");
  const thin = thinnest(rows);
  return {
    kinds: rows.length,
    missing: rows.filter(({ state }) => state === "none").map(({ key }) => say(key)),
    thinnest: thin && named(thin),
    unstated: rows.filter(({ state }) => state === "unstated").length,
    empty: powers.filter((power) => !has(power)).map(named),
    documented: powers.filter(has).map(named),
    institutions: plan.institutions.length,
  };
};

const columnsOf = (found: ThreePowers, rows: readonly EvidenceRow[]): readonly PowerColumn[] =>
  powers.map((power) => ({
    power,
    rows: rows.filter((row) => row.power === power),
    columns: columns[power],
    varied: found.evidence[power].find(({ isIndex }) => isIndex)?.value,
  }));

const legendOf = (rows: readonly EvidenceRow[], { say }: FigureContext): readonly LegendItem[] => {
  const item = (look: "filled" | "silent" | "rest", key: string): LegendItem => ({
    words: say(key),
    width: 8,
    mark: (at) => group({}, drawRuns(sampleRuns(look, at))),
  });
  return [
    ...(rows.some(({ value }) => value > 0) ? [item("filled", "legendFilled")] : []),
    ...(rows.some(({ rest }) => rest > 0) ? [item("rest", "legendRest")] : []),
    ...(rows.some(({ silent }) => silent > 0) ? [item("silent", "legendSilent")] : []),
  ];
};

const descriptionOf = (
  powerColumns: readonly PowerColumn[],
  facts: ThreePowersFacts,
  context: FigureContext,
): string => {
  const { say, text } = context;
  const told = powerColumns.map(({ power, rows }) =>
    say("column", {
      power: say(power),
      documented: rows.filter(({ state }) => state === "some").length,
      kinds: rows.length,
    }),
  );
  return [say("description", facts), ...told].join(text.language === "ja" ? "" : " ");
};

/** What the plan documents of knowledge, change and linkage, counted and not scored. */
export const threePowers = defineFigure({
  id: "three-powers",
  number: "F4",
  messages: threePowersMessages,
  draw: (context) => {
    const { use, say, text: words } = context;
    const found = use(analysis);
    if (!found.defined) return undefined;
    const rows = evidenceRows(found).filter(({ isIndex }) => !isIndex);
    const powerColumns = columnsOf(found, rows);
    const facts = factsOf(rows, context);
    const title = say("finding", facts);
    const top = head(width, title, say("subtitle", facts));
    let left = margin;
    const drawn = powerColumns.map((column) => {
      const room = column.columns * (columnWidth + columnGap) - columnGap;
      const frame = { left, width: room };
      left += room + columnGap;
      return drawColumn(column, frame, top.height + 20, context);
    });
    const key = legend(Math.max(...drawn.map(({ bottom }) => bottom)) + 8, width, [
      ...legendOf(rows, context),
    ]);
    const height = Math.ceil(key.bottom + 12);
    const most = mostMarks(columnWidth - gutter);
    const shapes: readonly Shape[] = [
      rect({ x: 0, y: 0, width, height }, { fill: palette.paper }),
      ...gathered([
        ...top.shapes,
        ...drawn.flatMap((column) => column.shapes),
        ...drawRuns(drawn.flatMap(({ runs }) => runs)),
        ...key.shapes,
      ]),
    ];
    return {
      drawing: {
        id: "three-powers",
        width,
        height,
        title,
        description: descriptionOf(powerColumns, facts, context),
        language: words.language,
        shapes,
      },
      data: threePowersTable(found, context),
      remarks: rows.some(({ value, silent, rest }) => value + silent + rest > most)
        ? [say("strips")]
        : [],
    };
  },
});
