import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { group, line, rect, text, tip } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { type Axis, labelWidth } from "./axis.ts";
import { type Funding, type FundingStatus, fundingStatuses } from "./funding.ts";

const looks = {
  secured: { fill: palette.secured, ink: palette.paper },
  applied: { fill: palette.applied, ink: palette.paper },
  planned: { fill: palette.planned, ink: palette.ink },
  gap: { fill: palette.gapTint, ink: palette.gap },
} as const satisfies Readonly<Record<FundingStatus, { fill: string; ink: string }>>;

const frameOf = (status: FundingStatus) =>
  status === "gap" ? { stroke: palette.gap, "stroke-width": 1.2, "stroke-dasharray": "4 3" } : {};

const height = 132;

/** The unit in which the largest yearly sum has few digits: 億円, m JPY. */
const scaleOf = (most: number, { currency }: Funding, language: "ja" | "en") => {
  const yen = currency === "JPY" ? "円" : ` ${currency}`;
  const steps: readonly (readonly [number, string])[] =
    language === "ja"
      ? [
          [1e8, `億${yen}`],
          [1e4, `万${yen}`],
        ]
      : [
          [1e9, `${currency} bn`],
          [1e6, `${currency} m`],
          [1e3, `${currency} thousand`],
        ];
  const found = steps.find(([factor]) => most >= factor);
  return found
    ? { factor: found[0], unit: found[1] }
    : { factor: 1, unit: language === "ja" ? yen.trim() : currency };
};

type Scale = ReturnType<typeof scaleOf>;

const sumOf = (one: Readonly<Record<FundingStatus, number>>): number =>
  fundingStatuses.reduce((sum, status) => sum + one[status], 0);

/** Three significant digits: 21, 3.4, 0.25. */
const short = (amount: number, { factor }: Scale, { text: { number } }: FigureContext): string =>
  number(Number((amount / factor).toPrecision(3)));

type Setting = {
  readonly funding: Funding;
  readonly axis: Axis;
  readonly scale: Scale;
  readonly most: number;
  readonly foot: number;
  readonly context: FigureContext;
};

const drawYear = (year: number, setting: Setting): Shape => {
  const { funding, axis, scale, most, foot, context } = setting;
  const sums = funding.years.get(year) ?? { secured: 0, applied: 0, planned: 0, gap: 0 };
  const middle = axis.at(year + 6);
  const width = Math.min(84, axis.yearWidth * 0.54);
  let y = foot;
  const blocks = fundingStatuses.flatMap((status): readonly Shape[] => {
    const tall = (sums[status] / most) * (height - 24);
    if (tall <= 0) return [];
    y -= tall;
    const words = short(sums[status], scale, context);
    const box = { x: middle - width / 2, y, width, height: Math.max(0.6, tall - 1.2) };
    const fits = tall >= 15 && textWidth(words, { size: 11 }) + 6 <= width;
    return [
      rect(box, { fill: looks[status].fill, ...frameOf(status) }),
      ...(fits
        ? [
            text([middle, y + tall / 2 + 3.5], words, {
              size: 11,
              fill: looks[status].ink,
              anchor: "middle",
            }),
          ]
        : []),
    ];
  });
  const total = short(sumOf(sums), scale, context);
  const size = textWidth(total, { size: 14, bold: true }) + 6 <= axis.yearWidth ? 14 : 11;
  const hasRoom = textWidth(total, { size, bold: true }) + 4 <= axis.yearWidth;
  return group({}, [
    tip(
      `${context.text.fiscalYear(year, context.plan.head.fiscalYearStart)}: ${total} ${scale.unit}`,
    ),
    ...blocks,
    ...(sumOf(sums) > 0 && hasRoom
      ? [text([middle, y - 7], total, { size, bold: true, anchor: "middle" })]
      : []),
  ]);
};

const drawTotals = (top: number, setting: Setting): readonly Shape[] => {
  const { funding, scale, context } = setting;
  const used = fundingStatuses.filter((status) =>
    [...funding.years.values()].some((sums) => sums[status] > 0),
  );
  const right = margin + labelWidth - 70;
  const total = (status: FundingStatus): number =>
    [...funding.years.values()].reduce((sum, one) => sum + one[status], 0);
  const rows = used.flatMap((status, place): readonly Shape[] => {
    const y = top + place * 22;
    const box = { x: margin, y: y - 11, width: 13, height: 13 };
    const name = context.text.enumerated("fundingStatus", status);
    return [
      rect(box, { rx: 2, fill: looks[status].fill, ...frameOf(status) }),
      text([margin + 21, y], name, { size: 12.5 }),
      text([right, y], short(total(status), scale, context), {
        size: 12.5,
        bold: true,
        anchor: "end",
      }),
    ];
  });
  const foot = top + used.length * 22;
  const all = fundingStatuses.reduce((sum, status) => sum + total(status), 0);
  return [
    ...rows,
    line([margin, foot - 12], [right, foot - 12], { stroke: palette.hair }),
    text([margin, foot + 6], context.say("total"), { size: 12.5, bold: true }),
    text([right, foot + 6], short(all, scale, context), { size: 14, bold: true, anchor: "end" }),
  ];
};

/** Money by fiscal year under the same columns as the tasks; its legend is a table of totals. */
export const drawFunding = (
  funding: Funding,
  axis: Axis,
  top: number,
  context: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const most = [...funding.years.values()].reduce((max, one) => Math.max(max, sumOf(one)), 0);
  const scale = scaleOf(most, funding, context.text.language);
  const foot = top + 36 + height;
  const setting: Setting = { funding, axis, scale, most, foot, context };
  const title = context.say("funding");
  return {
    shapes: [
      text([margin, top + 24], title, { size: 13, bold: true }),
      text(
        [margin + textWidth(title, { size: 13, bold: true }) + 12, top + 24],
        context.say("inUnit", { unit: scale.unit }),
        { size: 11.5, fill: palette.sub },
      ),
      ...drawTotals(top + 54, setting),
      ...axis.years.map((year) => drawYear(year, setting)),
      line([axis.left, foot], [axis.right, foot], { stroke: palette.ink, "stroke-width": 1.2 }),
    ],
    bottom: foot,
  };
};
