import {
  stageScores as analysis,
  type StageScore,
  type StageScores,
} from "../../analyse/analyses/stage-scores.ts";
import type { Plan } from "../../model/plan.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head } from "../kit/head.ts";
import { legend } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { rect } from "../kit/shapes.ts";
import { wrap } from "../kit/wrap.ts";
import { drawLevels, drawScale, scaleMiddle } from "../stage-scores/draw-levels.ts";
import {
  drawGround,
  drawHeadLeft,
  drawHeads,
  drawPositions,
  drawRows,
  drawShades,
  type Setting,
} from "../stage-scores/draw-rows.ts";
import { drawTargets } from "../stage-scores/draw-targets.ts";
import { cell, cellXs, figureWidth, layOut, name, targetsX } from "../stage-scores/grid.ts";
import { groupsOf, isInRegion, isNeedy, isRated } from "../stage-scores/rows.ts";
import { scoresLegend } from "../stage-scores/scores-legend.ts";
import { scoresTable } from "../stage-scores/scores-table.ts";
import { type ScoreFacts, stageScoresMessages } from "../stage-scores/stage-scores-messages.ts";

const headHeight = 62;

const workersOf = ({ institutions }: Plan): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { id, stages } of institutions) {
    for (const stage of stages) {
      const known = found.get(stage.id);
      if (known) known.push(id);
      else found.set(stage.id, [id]);
    }
  }
  return found;
};

const isHalfRated = ({ stage, importance, gap }: StageScore): boolean =>
  isInRegion(stage) &&
  stage.position !== "market" &&
  (importance.value === undefined || gap.value === undefined);

const factsOf = (outcome: StageScores, { text }: FigureContext): ScoreFacts => {
  const { stages, overlooked, ahead } = outcome;
  return {
    stages: stages.length,
    needy: stages.filter(isNeedy).length,
    without: overlooked.map((stage) => text.pick(stage.name)),
    targeted: stages.filter(({ targets }) => targets.length > 0).length,
    ahead: ahead.map((stage) => text.pick(stage.name)),
    unrated: stages.filter(isHalfRated).length,
    hasShares: stages.some(({ passing }) => passing.defined),
  };
};

const headsOf = ({ hasShares }: Setting, isCounted: boolean, { say }: FigureContext) => {
  const fit = { width: cell.width + 6, size: 11.5, lines: 4 };
  const keys = ["headImportance", "headShare"] as const;
  const heads = cellXs(hasShares).map(
    (x, place) => [x + cell.width / 2, wrap(say(keys[place] ?? ""), fit)] as const,
  );
  const targets = say(isCounted ? "headCounts" : "headTargets");
  return { heads: [...heads, [scaleMiddle, [say("headLevel")]] as const], targets };
};

const drawBody = (outcome: StageScores, top: number, setting: Setting) => {
  const { hasShares, overlooked, context } = setting;
  const start = top + headHeight;
  const groups = layOut(groupsOf(outcome), start, hasShares, context);
  const rows = groups.flatMap((group) => group.rows);
  const end = groups.at(-1)?.bottom ?? start;
  const x = targetsX(hasShares);
  const targets = drawTargets(rows, x, overlooked, context);
  const { heads, targets: targetsHead } = headsOf(setting, targets.isCounted, context);
  const key = legend(targets.bottom + 16, figureWidth, scoresLegend(rows, overlooked, context));
  return {
    bottom: key.bottom,
    isCounted: targets.isCounted,
    named: rows.filter(({ row }) => row.kind === "stage").length,
    hasDash: rows.some(({ cells }) => cells.some(({ words }) => words === "–")),
    shapes: [
      ...drawGround(groups, targets.right, setting),
      ...drawScale(start, end),
      ...drawShades(rows, hasShares),
      drawHeads(heads.slice(0, -1), start - 8),
      drawHeads(heads.slice(-1), start - 22),
      drawHeadLeft(name.x, start - 8, context.say("headStage")),
      drawHeadLeft(x, start - 8, targetsHead),
      ...drawPositions(groups),
      drawRows(rows, setting),
      ...drawLevels(rows),
      ...targets.shapes,
      ...key.shapes,
    ],
  };
};

type Body = ReturnType<typeof drawBody>;

const remarksOf = (body: Body, facts: ScoreFacts, context: FigureContext): readonly string[] => {
  const { say, plan, text } = context;
  const counts = { shown: text.number(body.named), all: text.number(facts.stages) };
  return [
    ...(body.named < facts.stages ? [say("remarkSummary", counts)] : []),
    ...(body.isCounted ? [say("remarkCounts", { targets: text.number(plan.targets.length) })] : []),
    ...(facts.hasShares ? [] : [say("remarkNoShares")]),
    ...(facts.hasShares && body.hasDash ? [say("remarkShares")] : []),
  ];
};

/** At which stage innovation is needed, and whether the targets stand there. */
export const stageScores = defineFigure({
  id: "stage-scores",
  number: "F6",
  messages: stageScoresMessages,
  draw: (context) => {
    const { plan, use, say, text } = context;
    const outcome = use(analysis);
    if (!outcome.defined || !outcome.stages.some(isRated)) return undefined;
    const facts = factsOf(outcome, context);
    const workers = workersOf(plan);
    const setting: Setting = {
      hasShares: facts.hasShares,
      workers,
      overlooked: new Set(outcome.overlooked.map(({ id }) => id)),
      context,
    };
    const title = say("finding", facts);
    const top = head(figureWidth, title, say("subtitle", facts));
    const body = drawBody(outcome, top.height, setting);
    const height = Math.ceil(body.bottom + 12);
    return {
      drawing: {
        id: "stage-scores",
        width: figureWidth,
        height,
        title,
        description: say("description", facts),
        language: text.language,
        shapes: [
          rect({ x: 0, y: 0, width: figureWidth, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...body.shapes]),
        ],
      },
      data: scoresTable(outcome, workers, context),
      remarks: remarksOf(body, facts, context),
    };
  },
});
