import { type Sector, sectorOf } from "../../analyse/sector.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { changeOf, datesOf, wayOf, whatHappens } from "./ladder-words.ts";
import { type Lack, lacksOf, type Rung } from "./rungs.ts";

/** A line of a cell with its look; `drop` is how far its base line is below the one before. */
export type Line = {
  readonly words: string;
  readonly drop: number;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  readonly sector?: Sector;
  readonly indent: number;
  /** Quiet words after the others. */
  readonly tail?: string;
};

/** What a rung says, in lines that fit its width, from top to bottom. */
export type Cell = {
  readonly lines: readonly Line[];
  readonly height: number;
  readonly isWhole: boolean;
  readonly institutions: readonly string[];
};

const badgeRoom = 22;
const below = 13;

type Look = Omit<Line, "words" | "drop" | "indent"> & { readonly most: number };

const looks = {
  what: { size: 12.5, bold: true, fill: palette.ink, most: 2 },
  story: { size: 12, bold: false, fill: palette.ink, most: 4 },
  quiet: { size: 11, bold: false, fill: palette.sub, most: 3 },
  who: { size: 11.5, bold: false, fill: palette.ink, most: 1 },
  value: { size: 12, bold: true, fill: palette.accent, most: 2 },
  gap: { size: 12, bold: true, fill: palette.gap, most: 2 },
} as const satisfies Readonly<Record<string, Look>>;

/** A text in lines of one look; the first keeps clear of what stands above. */
const lines = (words: string, { most, ...look }: Look, width: number, space = 3): readonly Line[] =>
  wrap(words, { size: look.size, bold: look.bold, width, lines: most }).map((line, place) => ({
    ...look,
    words: line,
    drop: Math.round(look.size + (place === 0 ? space : 2)),
    indent: 0,
  }));

const withMore = (words: string, count: number, { say }: FigureContext): string => {
  return count > 0 ? `${words} ${say("more", { count })}` : words;
};

const shownCarriers = 2;

/** Who carries it, one under the other; a name that is alone may take two lines. */
const whoLines = ({ carriers }: Rung, width: number, context: FigureContext): readonly Line[] => {
  const { text, say } = context;
  const { most: _, ...look } = looks.who;
  const shown = carriers.slice(0, shownCarriers);
  const count = carriers.length - shown.length;
  return shown.flatMap((carrier, place) => {
    const more = place === shown.length - 1 && count > 0 ? ` ${say("more", { count })}` : "";
    const sector = sectorOf(carrier);
    const room = { size: look.size, width: width - badgeRoom - textWidth(more, look) };
    const name = text.pick(carrier.name);
    const names = carriers.length === 1 ? wrap(name, { ...room, lines: 2 }) : [oneLine(name, room)];
    return names.map(
      (words, row): Line => ({
        ...look,
        words: `${words}${more}`,
        drop: row === 0 ? 20 - place : 14,
        indent: sector ? badgeRoom : 0,
        ...(sector && row === 0 ? { sector } : {}),
      }),
    );
  });
};

/** The change an indicator is to show, with its dates beside it where there is room, else below. */
const valueLines = (rung: Rung, width: number, context: FigureContext): readonly Line[] => {
  const [indicator] = rung.indicators;
  if (!indicator) return [];
  const dates = datesOf(indicator, context);
  const isOpen = !indicator.baseline || !indicator.target;
  const values = lines(changeOf(indicator, context), isOpen ? looks.gap : looks.value, width, 5);
  const [first, ...others] = values;
  const room = width - textWidth(first?.words ?? "", looks.value) - 8;
  if (first && others.length === 0 && textWidth(dates, looks.quiet) <= room)
    return [{ ...first, tail: dates }];
  return [...values, ...lines(dates, looks.quiet, width, 3)];
};

const seenLines = (rung: Rung, width: number, context: FigureContext): readonly Line[] => {
  const [indicator] = rung.indicators;
  if (!indicator) return [];
  const { say, text } = context;
  const name = withMore(text.pick(indicator.name), rung.indicators.length - 1, context);
  const named = rung.name === "region" ? [] : lines(say("seenBy", { name }), looks.quiet, width, 8);
  return [...named, ...valueLines(rung, width, context)];
};

/** Whether nothing is known to happen: what else is missing then goes without saying. */
const isBare = ({ name, tasks, paths, indicators }: Rung): boolean => {
  if (name === "region") return indicators.length === 0;
  return name === "chain" ? paths.length === 0 : tasks.length === 0;
};

const pathLines = (rung: Rung, width: number, context: FigureContext): readonly Line[] => {
  const way = wayOf(rung, context);
  const isStory = rung.paths.some(({ mechanism }) => mechanism !== undefined);
  return [
    ...(way === undefined ? [] : lines(way, looks.quiet, width, 6)),
    ...lines(whatHappens(rung, context), isStory ? looks.story : looks.what, width, 8),
  ];
};

const whatLines = (rung: Rung, width: number, context: FigureContext): readonly Line[] => {
  const words = whatHappens(rung, context);
  if (isBare(rung)) return lines(words, looks.gap, width, 6);
  if (rung.name === "chain") return pathLines(rung, width, context);
  const all = rung.name === "region" ? rung.indicators : rung.tasks;
  return lines(withMore(words, all.length - 1, context), looks.what, width, 5);
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
export const cellOf = (rung: Rung, width: number, context: FigureContext): Cell => {
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
    institutions: rung.carriers.map(({ id }) => id),
  };
};
