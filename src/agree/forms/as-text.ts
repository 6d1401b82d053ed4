import { padded, widest } from "../../util/columns.ts";
import { countsOf, isNotNeeded, type Standing } from "../standing.ts";
import type { AgreeWords } from "../words.ts";

export type Looks = {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** The colour of a state, as far as there are colours. */
  readonly state: (text: string, state: Standing["state"]) => string;
};

const marks: Readonly<Record<Standing["state"], string>> = {
  agreed: "●",
  stale: "◐",
  unknown: "?",
  missing: "○",
};

const placeOf = (place: { readonly file: string; readonly line: number } | undefined): string =>
  place ? ` (${place.file}:${place.line})` : "";

const sinceLines = ({ since, date = "" }: Standing, words: AgreeWords): readonly string[] => {
  if (!since) return [];
  if (since.revision === undefined) return [words.sinceUnknown(date)];
  if (since.changes.length === 0) return [words.sinceNothing];
  return [
    words.since(since.revision),
    ...since.changes.map(({ sentence, place }) => `- ${sentence}${placeOf(place)}`),
  ];
};

const beneath = (standing: Standing, words: AgreeWords): readonly string[] => [
  ...(standing.conditions === undefined ? [] : [words.onCondition(standing.conditions)]),
  ...(standing.dissent === undefined ? [] : [words.dissents(standing.dissent)]),
  ...(standing.state === "unknown" ? [words.notKnown] : []),
  ...sinceLines(standing, words),
];

const who = ({ person, office = "", binds }: Standing, words: AgreeWords): string =>
  person === undefined ? words.parts(binds) : words.person(person, office);

const stateIn = (text: string, one: Standing, looks: Looks): string =>
  isNotNeeded(one) ? looks.faint(text) : looks.state(text, one.state);

/** For people at a terminal: a line for each institution, and beneath it what has to be known. */
export const asText = (list: readonly Standing[], words: AgreeWords, looks: Looks): string => {
  if (list.length === 0) return `${words.nobody}\n`;
  const states = list.map((one) =>
    isNotNeeded(one) ? `· ${words.notNeeded}` : `${marks[one.state]} ${words.states[one.state]}`,
  );
  const names = list.map(({ name, institution }) => `${name} (${institution})`);
  const dates = list.map(({ date = "" }) => date);
  const [stateWidth, nameWidth, dateWidth] = [widest(states), widest(names), widest(dates)];
  const lines = list.flatMap((one, index) => {
    const cells = [
      stateIn(padded(states[index] ?? "", stateWidth), one, looks),
      padded(names[index] ?? "", nameWidth),
      padded(dates[index] ?? "", dateWidth),
      looks.faint(who(one, words)),
    ];
    return [
      cells.filter((_, place) => place !== 2 || dateWidth > 0).join("  "),
      ...beneath(one, words).map((line) => looks.faint(`    ${line}`)),
    ];
  });
  return `${lines.join("\n")}\n\n${looks.strong(words.summary(countsOf(list)))}\n`;
};
