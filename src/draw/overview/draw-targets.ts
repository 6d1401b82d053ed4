import type { Shape } from "../../document/drawing.ts";
import type { Measure, Target, Task } from "../../model/action.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { group, rect } from "../kit/shapes.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import type { Chosen, Numbered } from "./chosen-targets.ts";
import { type Band, bandName, left, right, words } from "./frame.ts";
import { badgesWidth, numberBadges } from "./number-badges.ts";

const titleLeft = left + 30;
const titleWidth = 486;
const barLeft = titleLeft + titleWidth + 24;
const barWidth = 170;
const valueLeft = barLeft + barWidth + 16;
const leading = 19;

/** The likely effect in words: an amount of money is one a year. */
export const effectWords = ({ effect }: Target, { text, say }: FigureContext): string => {
  const likely = effect?.likely;
  if (!likely) return say("noEffect");
  const value = text.quantity(likely.quantity);
  return likely.quantity.unit.kind === "money" ? say("yearly", { value }) : value;
};

/** By when, and what kind of number it is. */
const underEffect = ({ effect }: Target, { text, say }: FigureContext): string => {
  if (!effect?.likely) return "";
  const by = effect.by && say("by", { by: text.period(effect.by) });
  const { kind } = effect.likely;
  return [by, kind && text.enumerated("figureKind", kind)].filter(Boolean).join(" · ");
};

const underTitle = ({ lever, stages }: Target, { text, say }: FigureContext): string => {
  const names = stages.map(({ name }) => text.pick(name));
  const means = lever && say("lever", { lever: text.enumerated("lever", lever) });
  return [means, names.length === 0 ? undefined : say("stagesAt", { names })]
    .filter(Boolean)
    .join(" · ");
};

type Named = Measure["provider"] | Target["users"][number];

/** Ids of those who are institutions of the plan, not only words. */
const idsOf = (named: readonly Named[]): readonly string[] =>
  named.flatMap((one) =>
    typeof one === "object" && "id" in one && typeof one.id === "string" ? [one.id] : [],
  );

const workers = ({ owner, staff, funding }: Task): readonly Named[] => [
  owner,
  ...staff.map(({ institution }) => institution),
  ...funding.map(({ payer }) => payer),
];

const payers = ({ provider, budget }: Measure): readonly Named[] => [
  provider,
  ...budget.map(({ payer }) => payer),
];

/** Those whom a target concerns: its users, who carries or staffs its tasks, and whose money works there. */
export const concernedBy =
  ({ plan }: FigureContext): ((target: Target) => readonly string[]) =>
  (target) => {
    const tasks = plan.roadmap.tasks.filter((task) => task.target === target);
    const measures = plan.measures.filter(
      (one) => one.targets.includes(target) || one.tasks.some((task) => tasks.includes(task)),
    );
    const concerned = [...target.users, ...tasks.flatMap(workers), ...measures.flatMap(payers)];
    return [...new Set(idsOf(concerned))];
  };

type Row = { readonly one: Numbered; readonly org: readonly string[]; readonly top: number };

const drawRow = ({ one, org, top }: Row, context: FigureContext): Band => {
  const { target, number, share } = one;
  const bold = { size: 15, bold: true } as const;
  const titles = wrap(context.text.pick(target.title), { ...bold, width: titleWidth, lines: 3 });
  const seconds = wrap(underTitle(target, context), { size: 12.5, width: titleWidth, lines: 2 });
  const under = oneLine(underEffect(target, context), { size: 12.5, width: right - valueLeft });
  const value = effectWords(target, context);
  const y = top + 25;
  const ends = y + titles.length * leading;
  const big = { size: target.effect?.likely ? 17 : 13, bold: target.effect?.likely !== undefined };
  const shapes: readonly Shape[] = [
    ...numberBadges([titleLeft - 9 - badgesWidth([number]), y - 5], [number]),
    words([titleLeft, y], titles, { ...bold, leading }),
    words([titleLeft, ends], seconds, { size: 12.5, fill: palette.sub, leading: 17 }),
    ...(share === undefined
      ? []
      : [
          rect(
            { x: barLeft, y: y - 13, width: Math.max(1.5, share * barWidth), height: 16 },
            { fill: palette.bar },
          ),
        ]),
    words([valueLeft, y + 1], [oneLine(value, { ...big, width: right - valueLeft })], {
      ...big,
      fill: target.effect?.likely ? palette.ink : palette.mute,
    }),
    ...(under === ""
      ? []
      : [words([valueLeft, y + leading], [under], { size: 12.5, fill: palette.sub })]),
  ];
  const height = Math.max(
    titles.length * leading + seconds.length * 17,
    leading + (under === "" ? 0 : 17),
  );
  const data = org.length === 0 ? {} : { "data-org": org.join(" ") };
  return { shapes: [group(data, shapes)], bottom: y - leading + height + 9 };
};

/** One line for each chosen target: its lever, where it is, what it brings and when. */
export const drawTargets = (chosen: Chosen, top: number, context: FigureContext): Band => {
  const concerned = concernedBy(context);
  const shapes: Shape[] = [...bandName(top, context.say("targets"))];
  let y = top;
  for (const one of chosen.shown) {
    const row = drawRow({ one, org: concerned(one.target), top: y }, context);
    shapes.push(...row.shapes);
    y = row.bottom;
  }
  const rest = chosen.all.length - chosen.shown.length;
  if (chosen.all.length === 0 || rest > 0) {
    const note = rest > 0 ? context.say("moreTargets", { count: rest }) : context.say("noTargets");
    shapes.push(words([titleLeft, y + 25], [note], { size: 13, fill: palette.sub }));
    y += 34;
  }
  return { shapes, bottom: Math.max(y, top + 40) };
};
