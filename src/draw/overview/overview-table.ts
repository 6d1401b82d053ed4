import type { Closure } from "../../analyse/analyses/chain-closure.ts";
import type { Schedule } from "../../analyse/analyses/schedule.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import type { Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import type { Target } from "../../model/action.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { Stage } from "../../model/cluster.ts";
import { isGap } from "../chain/collect.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import type { Chosen } from "./chosen-targets.ts";
import { concernedBy, effectWords } from "./draw-targets.ts";
import { phaseSpans } from "./phase-spans.ts";

type Cells = readonly [item: string, what?: string, value?: string, when?: string];

const row = (cells: Cells, institutions: readonly string[] = []): Row => ({
  cells: [0, 1, 2, 3].map((place) => {
    const words = cells[place] ?? "";
    return words === "" ? [] : [plain(words)];
  }),
  ...(institutions.length === 0 ? {} : { institutions }),
});

const heading = (words: string): Row => ({ ...row([words]), look: "group" });

const placeOf = (stage: Stage, { text, say }: FigureContext): string => {
  const share = stage.locality?.share;
  if (share === undefined) return say("unplaced");
  if (share <= 0) return say("outside");
  return share >= 1 ? say("inRegion") : say("part", { share: text.share(share) });
};

/** The names that stand at each stage. */
const gathered = (
  all: readonly (readonly [name: string, stages: readonly Stage[]])[],
): ReadonlyMap<Stage, readonly string[]> => {
  const names = new Map<Stage, string[]>();
  for (const [name, stages] of all) {
    for (const stage of new Set(stages)) {
      const known = names.get(stage);
      if (known) known.push(name);
      else names.set(stage, [name]);
    }
  }
  return names;
};

const stageRows = (chosen: Chosen, context: FigureContext): readonly Row[] => {
  const { plan, text, say } = context;
  const workers = gathered(plan.institutions.map(({ id, stages }) => [id, stages]));
  const aimed = gathered(chosen.all.map(({ stages }, place) => [String(place + 1), stages]));
  return plan.chain.stages.map((stage) => {
    const numbers = aimed.get(stage);
    const notes = [
      placeOf(stage, context),
      ...(isGap(stage) ? [say("gap")] : []),
      ...(numbers ? [say("targetsAt", { numbers })] : []),
    ];
    const position = stage.position ? text.enumerated("position", stage.position) : "";
    return row(
      [text.pick(stage.name), position, say("stagesAt", { names: notes })],
      workers.get(stage),
    );
  });
};

const targetRows = (chosen: Chosen, context: FigureContext): readonly Row[] => {
  const { text } = context;
  const concerned = concernedBy(context);
  const rowOf = (target: Target, place: number): Row => {
    const { effect, lever } = target;
    const kind = effect?.likely?.kind;
    const value = [effectWords(target, context), kind && text.enumerated("figureKind", kind)];
    const cells: Cells = [
      `${place + 1} ${text.pick(target.title)}`,
      lever ? text.enumerated("lever", lever) : "",
      value.filter(Boolean).join(" · "),
      effect?.by ? text.period(effect.by) : "",
    ];
    return row(cells, concerned(target));
  };
  return chosen.all.map(rowOf);
};

const roadRows = (road: Outcome<Schedule>, { text, say }: FigureContext): readonly Row[] =>
  road.defined
    ? phaseSpans(road).map(({ phase, from, to, tasks }) =>
        row([
          phase ? text.enumerated("phase", phase) : say("allTasks"),
          "",
          say("taskCount", { count: tasks }),
          say("months", { from: text.month(from), to: text.month(Math.max(from, to - 1)) }),
        ]),
      )
    : [];

const goalRows = (
  closure: Outcome<Closure>,
  indicator: Indicator | undefined,
  { text, say }: FigureContext,
): readonly Row[] => {
  const { baseline, target } = indicator ?? {};
  const kept = closure.defined
    ? say("between", {
        low: text.share(closure.closure),
        high: text.share(closure.closure + closure.unknown),
      })
    : say("noClosure", { reason: say(closure.reason, closure.facts) });
  const dates = [baseline?.asOf, target?.asOf].map((date) => (date ? text.period(date) : "?"));
  return [
    row([say("rowKept"), "", kept]),
    ...(indicator && baseline && target
      ? [
          row([
            say("rowHeadline", { name: text.pick(indicator.name) }),
            say("headline"),
            say("fromTo", {
              from: text.quantity(baseline.quantity),
              to: text.quantity(target.quantity),
            }),
            say("fromTo", { from: dates[0] ?? "", to: dates[1] ?? "" }),
          ]),
        ]
      : []),
  ];
};

export type Shown = {
  readonly chosen: Chosen;
  readonly closure: Outcome<Closure>;
  readonly road: Outcome<Schedule>;
  readonly indicator: Indicator | undefined;
};

/** Every stage, target and phase, also where the picture summarises. */
export const overviewTable = (shown: Shown, context: FigureContext): Drawn["data"] => {
  const { say } = context;
  const { chosen, closure, road, indicator } = shown;
  const parts: readonly (readonly [string, readonly Row[]])[] = [
    ["groupChain", stageRows(chosen, context)],
    ["groupTargets", targetRows(chosen, context)],
    ["groupRoad", roadRows(road, context)],
    ["groupGoal", goalRows(closure, indicator, context)],
  ];
  return {
    caption: say("tableCaption"),
    columns: [
      { title: say("columnItem"), align: "start" },
      { title: say("columnWhat"), align: "start" },
      { title: say("columnValue"), align: "start" },
      { title: say("columnWhen"), align: "start" },
    ],
    rows: parts.flatMap(([key, rows]) => (rows.length === 0 ? [] : [heading(say(key)), ...rows])),
  };
};
