import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { changeOf, datesOf, wayOf, whatHappens } from "./ladder-words.ts";
import { type Lack, lacksOf, type Rung } from "./rungs.ts";

/** With the dates that most indicators share, which the picture says once. */
export type LadderContext = FigureContext & { readonly dates: string };

/** A line of a cell with its look; `drop` is how far its base line is below the one before. */
export type Line = {
  readonly words: string;
  readonly drop: number;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
};

/** What a rung says, in lines that fit its width, from top to bottom. */
export type Cell = {
  readonly lines: readonly Line[];
  readonly height: number;
  readonly isWhole: boolean;
  readonly institutions: readonly string[];
};

const below = 10;
/** Institutions by which a cell can be found: as many as its row of the table names. */
const mostCarriers = 12;

type Look = Omit<Line, "words" | "drop"> & { readonly most: number };

const looks = {
  what: { size: 12, bold: true, fill: palette.ink, most: 2 },
  way: { size: 12, bold: true, fill: palette.ink, most: 4 },
  who: { size: 11.5, bold: false, fill: palette.ink, most: 2 },
  seen: { size: 11.5, bold: false, fill: palette.sub, most: 2 },
  value: { size: 12, bold: true, fill: palette.accent, most: 2 },
  gap: { size: 12, bold: true, fill: palette.gap, most: 2 },
} as const satisfies Readonly<Record<string, Look>>;

/** A text in lines of one look; the first keeps clear of what stands above. */
const lines = (words: string, { most, ...look }: Look, width: number, space = 3): readonly Line[] =>
  wrap(words, { size: look.size, bold: look.bold, width, lines: most }).map((line, place) => ({
    ...look,
    words: line,
    drop: Math.round(look.size + (place === 0 ? space : 2)),
  }));

/** How many there are behind the first; nothing where it is the only one. */
const moreOf = (all: number, key: "more" | "moreCarriers", { say }: FigureContext): string =>
  all > 1 ? say(key, { count: all - 1 }) : "";

/** The lines of a name, with how many more there are behind it: unbroken, on a line of its own if need be. */
const withMore = (all: readonly Line[], more: string, width: number): readonly Line[] => {
  const last = all.at(-1);
  if (more === "" || !last) return all;
  const joined = `${last.words} ${more}`;
  return textWidth(joined, last) <= width
    ? [...all.slice(0, -1), { ...last, words: joined }]
    : [...all, { ...last, words: more, drop: Math.round(last.size + 2) }];
};

const remark = /[ 　]*[（(][^（()）]*[)）]$/u;

/** Without the remark in brackets at the end of a name, which the table has. */
const shortName = (name: string): string => name.replace(remark, "") || name;

const whoLines = ({ carriers }: Rung, width: number, context: FigureContext): readonly Line[] => {
  const [first] = carriers;
  if (!first) return [];
  const name = shortName(context.text.pick(first.name));
  const others = moreOf(carriers.length, "moreCarriers", context);
  return withMore(lines(name, looks.who, width, 6), others, width);
};

/** The change an indicator is to show, with its dates where they are not those of most. */
const seenLines = (rung: Rung, width: number, context: LadderContext): readonly Line[] => {
  const [indicator] = rung.indicators;
  if (!indicator) return [];
  const { text, dates } = context;
  const own = datesOf(indicator, context);
  const change = changeOf(indicator, context);
  const words = own === dates || own === "" ? change : context.say("dated", { change, dates: own });
  const isOpen = !indicator.baseline || !indicator.target;
  const name = lines(text.pick(indicator.name), looks.seen, width, 6);
  const others = moreOf(rung.indicators.length, "more", context);
  return [
    ...(rung.name === "region" ? [] : withMore(name, others, width)),
    ...lines(words, isOpen ? looks.gap : looks.value, width, 4),
  ];
};

/** Whether nothing is known to happen: what else is missing then goes without saying. */
const isBare = ({ name, tasks, paths, indicators }: Rung): boolean => {
  if (name === "region") return indicators.length === 0;
  return name === "chain" ? paths.length === 0 : tasks.length === 0;
};

const whatLines = (rung: Rung, width: number, context: FigureContext): readonly Line[] => {
  const words = whatHappens(rung, context);
  if (isBare(rung)) return lines(words, looks.gap, width, 6);
  if (rung.name === "chain") return lines(wayOf(rung, context) ?? words, looks.way, width, 6);
  const all = rung.name === "region" ? rung.indicators : rung.tasks;
  return withMore(lines(words, looks.what, width, 6), moreOf(all.length, "more", context), width);
};

/** What is missing and not said yet by the line for what happens. */
const lackLines = (rung: Rung, width: number, context: FigureContext): readonly Line[] => {
  const isUnsaid = (lack: Lack): boolean => {
    if (lack === "path") return false;
    return lack === "carrier" ? !isBare(rung) : rung.name !== "region";
  };
  return lacksOf(rung)
    .filter(isUnsaid)
    .flatMap((lack) => lines(context.say(lack), looks.gap, width, 6));
};

/** The lines of a rung in a cell of a width, in user units. */
export const cellOf = (rung: Rung, width: number, context: LadderContext): Cell => {
  const all = [
    ...whatLines(rung, width, context),
    ...whoLines(rung, width, context),
    ...seenLines(rung, width, context),
    ...lackLines(rung, width, context),
  ];
  return {
    lines: all,
    height: all.reduce((sum, { drop }) => sum + drop, 0) + below,
    isWhole: lacksOf(rung).length === 0,
    institutions: rung.carriers.slice(0, mostCarriers).map(({ id }) => id),
  };
};
