import { fundingCoverage } from "../../analyse/analyses/funding-coverage.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { type MoneyScale, moneyScale } from "../funding-gap/money-scale.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, line, path, rect, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { Axis } from "./axis.ts";
import { type Funding, type FundingStatus, fundingStatuses } from "./funding.ts";

const looks = {
  secured: { fill: palette.secured, ink: palette.paper },
  applied: { fill: palette.applied, ink: palette.paper },
  planned: { fill: palette.planned, ink: palette.ink },
  gap: { fill: palette.gapTint, ink: palette.gap },
} as const satisfies Readonly<Record<FundingStatus, { fill: string; ink: string }>>;

const frameOf = (status: FundingStatus) =>
  status === "gap" ? { stroke: palette.gap, "stroke-width": 1.2, "stroke-dasharray": "4 3" } : {};

/** Of the highest bar, in user units. */
const height = 92;
/** Of the table of totals. */
const totalsWidth = 230;
const rowLeading = 20;

const sumOf = (one: Readonly<Record<FundingStatus, number>>): number =>
  fundingStatuses.reduce((sum, status) => sum + one[status], 0);

type Setting = {
  readonly funding: Funding;
  readonly axis: Axis;
  readonly scale: MoneyScale;
  readonly most: number;
  readonly foot: number;
};

type Block = {
  readonly status: FundingStatus;
  readonly outline: string;
  readonly label: Shape | undefined;
};

/** The statuses of one year on each other, and its sum above them. */
const drawYear = (year: number, { funding, axis, scale, most, foot }: Setting) => {
  const sums = funding.years.get(year) ?? { secured: 0, applied: 0, planned: 0, gap: 0 };
  const middle = Math.round(axis.at(year + 6));
  const width = Math.round(Math.min(76, axis.yearWidth * 0.54));
  const left = Math.round(middle - width / 2);
  let y = foot;
  const blocks = fundingStatuses.flatMap((status): readonly Block[] => {
    const tall = (sums[status] / most) * height;
    if (tall <= 0) return [];
    y -= tall;
    const words = scale.write(sums[status]);
    // what stands alone is said by the sum above it
    const isPart = sums[status] < sumOf(sums);
    const look = { size: 11, fill: looks[status].ink, anchor: "middle" } as const;
    const fits = isPart && tall >= 15 && textWidth(words, { size: 11 }) + 6 <= width;
    return [
      {
        status,
        outline: d("M", left, y, "h", width, "v", Math.max(0.6, tall - 1.2), "h", -width, "Z"),
        label: fits ? text([middle, Math.round(y + tall / 2 + 3.5)], words, look) : undefined,
      },
    ];
  });
  const total = scale.write(sumOf(sums));
  const size = textWidth(total, { size: 13, bold: true }) + 6 <= axis.yearWidth ? 13 : 11;
  const hasRoom = textWidth(total, { size, bold: true }) + 4 <= axis.yearWidth;
  const sum = text([middle, Math.round(y - 6)], total, { size, bold: true, anchor: "middle" });
  return { blocks, sums: sumOf(sums) > 0 && hasRoom ? [sum] : [] };
};

/** One path for all blocks of a status, then the numbers on and above them. */
const drawYears = (setting: Setting): readonly Shape[] => {
  const years = setting.axis.years.map((year) => drawYear(year, setting));
  const blocks = years.flatMap((year) => year.blocks);
  const paths = fundingStatuses.flatMap((status) => {
    const outlines = blocks.flatMap((block) => (block.status === status ? [block.outline] : []));
    const look = { fill: looks[status].fill, ...frameOf(status) };
    return outlines.length === 0 ? [] : [path(outlines.join(" "), look)];
  });
  const labels = fundingStatuses.flatMap((status) =>
    blocks.flatMap(({ status: own, label }) => (own === status && label ? [label] : [])),
  );
  return [...paths, ...labels, ...years.flatMap(({ sums }) => sums)];
};

const totalOf = ({ years }: Funding, status: FundingStatus): number =>
  [...years.values()].reduce((sum, one) => sum + one[status], 0);

const usedIn = (funding: Funding): readonly FundingStatus[] =>
  fundingStatuses.filter((status) => totalOf(funding, status) > 0);

const drawTotals = (
  top: number,
  { funding, scale }: Setting,
  { text: words, say }: FigureContext,
): readonly Shape[] => {
  const total = (status: FundingStatus): number => totalOf(funding, status);
  const used = usedIn(funding);
  const right = margin + totalsWidth;
  const all = used.reduce((sum, status) => sum + total(status), 0);
  const foot = top + used.length * rowLeading;
  const y = (place: number): number => top + place * rowLeading;
  const bold = { size: 12.5, bold: true } as const;
  return [
    ...used.map((status, place) =>
      rect(
        { x: margin, y: y(place) - 11, width: 13, height: 13 },
        { fill: looks[status].fill, ...frameOf(status) },
      ),
    ),
    ...used.map((status, place) =>
      text([margin + 21, y(place)], words.enumerated("fundingStatus", status), { size: 12.5 }),
    ),
    text([margin, foot + 6], say("total"), bold),
    ...used.map((status, place) =>
      text([right, y(place)], scale.write(total(status)), { ...bold, anchor: "end" }),
    ),
    text([right, foot + 6], scale.write(all), { ...bold, anchor: "end" }),
    line([margin, foot - 11], [right, foot - 11], { stroke: palette.hair }),
  ];
};

/** Whether the totals as they are printed do not add up to the printed sum of all. */
const isRounded = ({ funding, scale }: Setting): boolean => {
  const totals = fundingStatuses.map((status) => totalOf(funding, status));
  const sum = totals.reduce((all, total) => all + scale.shown(total), 0);
  return sum !== scale.shown(totals.reduce((all, total) => all + total, 0));
};

/** Of a year or a phase in the figure of what is missing, so that both write money with the same digits. */
const largestNeed = ({ use }: FigureContext): number => {
  const coverage = use(fundingCoverage);
  if (!coverage.defined) return 0;
  const years = "defined" in coverage.years ? [] : coverage.years;
  return [...years, ...coverage.phases].reduce((most, { cover }) => Math.max(most, cover.need), 0);
};

type Drawn = {
  readonly shapes: readonly Shape[];
  readonly foot: number;
  readonly bottom: number;
  readonly isRounded: boolean;
};

/** Money by fiscal year under the same columns as the tasks; its legend is a table of totals. */
export const drawFunding = (
  funding: Funding,
  axis: Axis,
  top: number,
  context: FigureContext,
): Drawn => {
  const yearly = [...funding.years.values()].map(sumOf);
  const most = yearly.reduce((max, sum) => Math.max(max, sum), 0);
  const scale = moneyScale(Math.max(most, largestNeed(context)), funding.currency, context);
  const foot = top + 32 + height;
  const setting: Setting = { funding, axis, scale, most, foot };
  const title = context.say("funding");
  const bold = { size: 13, bold: true } as const;
  return {
    shapes: [
      text([margin, top + 22], title, bold),
      text([Math.round(margin + textWidth(title, bold) + 12), top + 22], scale.unit, {
        size: 11.5,
        fill: palette.sub,
      }),
      ...drawTotals(top + 46, setting, context),
      ...drawYears(setting),
      line([axis.left, foot], [axis.right, foot], { stroke: palette.ink, "stroke-width": 1.2 }),
    ],
    foot,
    isRounded: isRounded(setting),
    bottom: Math.max(foot, top + 60 + usedIn(funding).length * rowLeading),
  };
};
