import { isGap } from "../chain/collect.ts";
import type { FigureContext } from "../figure.ts";
import { effectWords } from "./draw-targets.ts";
import type { OverviewCounts } from "./overview-messages.ts";
import type { Shown } from "./overview-table.ts";
import { valleyMonths } from "./phase-spans.ts";

/** The picture in sentences, for those who cannot see it. */
export const describe = ({ chosen, road }: Shown, context: FigureContext): string => {
  const { plan, text, say } = context;
  const { stages } = plan.chain;
  const named = chosen.shown.map(({ target }) =>
    say("described", { name: text.pick(target.title), value: effectWords(target, context) }),
  );
  const valley = road.defined ? valleyMonths(road) : undefined;
  const facts: OverviewCounts = {
    stages: stages.length,
    inside: stages.filter(({ locality }) => (locality?.share ?? 0) >= 0.5).length,
    gaps: stages.filter(isGap).length,
    targets: named,
    moreTargets: chosen.all.length - chosen.shown.length,
    ...(road.defined ? { end: text.month(Math.max(road.start, road.end - 1)) } : {}),
    ...(valley
      ? {
          valley: {
            from: text.month(Math.floor(valley.from)),
            to: text.month(Math.ceil(valley.to) - 1),
          },
        }
      : {}),
  };
  return say("description", facts);
};
