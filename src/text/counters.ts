import type { Quantity } from "../notation/quantity.ts";
import type { Language, LocalText } from "./language.ts";

/** Counters that both languages have: as written in Japanese, then one and several in English. */
const rows: readonly (readonly [japanese: string, one: string, several: string])[] = [
  ["人", "person", "people"],
  ["名", "person", "people"],
  ["社", "firm", "firms"],
  ["企業", "firm", "firms"],
  ["事業所", "establishment", "establishments"],
  ["事業者", "operator", "operators"],
  ["経営体", "farm", "farms"],
  ["世帯", "household", "households"],
  ["団体", "body", "bodies"],
  ["機関", "institution", "institutions"],
  ["校", "school", "schools"],
  ["店", "shop", "shops"],
  ["店舗", "shop", "shops"],
  ["か所", "place", "places"],
  ["箇所", "place", "places"],
  ["カ所", "place", "places"],
  ["ヶ所", "place", "places"],
  ["か国", "country", "countries"],
  ["カ国", "country", "countries"],
  ["件", "case", "cases"],
  ["回", "time", "times"],
  ["品目", "item", "items"],
  ["種類", "kind", "kinds"],
  ["個", "piece", "pieces"],
  ["本", "piece", "pieces"],
  ["点", "item", "items"],
  ["台", "unit", "units"],
  ["工程", "stage", "stages"],
  ["年", "year", "years"],
  ["か月", "month", "months"],
  ["週間", "week", "weeks"],
  ["週", "week", "weeks"],
  ["日", "day", "days"],
];

const inEnglish = new Map(rows.map(([japanese, ...english]) => [japanese, english]));
const inJapanese = new Map([
  // the first of several Japanese counters for one word stands for it
  ...rows.toReversed().flatMap(
    ([japanese, one, several]) =>
      [
        [one, japanese],
        [several, japanese],
      ] as const,
  ),
  // not the other way round: 人分 may be servings
  ["fte", "人分"],
]);

/** Of an English plural, as plans name their units; what is none, or is irregular and not common, is left. */
const singular = (plural: string): string => {
  const common = rows.find(([, , several]) => several === plural.toLowerCase());
  if (common) return common[1];
  return plural.replace(/ies$/, "y").replace(/(?<=s|x|z|ch|sh)es$|(?<=[^su])s$/, "");
};

/** The name its owner gives the unit, in Japanese and as one or several in English. */
const ownName = (named: LocalText | undefined, language: Language, amount: number) => {
  const name = typeof named === "object" ? named[language] : undefined;
  return name !== undefined && language === "en" && amount === 1 ? singular(name) : name;
};

/**
 * The quantity with its counter in the language of the text: as its owner names it, else as far as the counter is
 * a common one.
 */
export const countedIn = (quantity: Quantity, language: Language): Quantity => {
  const { amount, unit } = quantity;
  if (unit.kind !== "count") return quantity;
  const [one, several] = inEnglish.get(unit.of) ?? [];
  const common =
    language === "ja" ? inJapanese.get(unit.of.toLowerCase()) : amount === 1 ? one : several;
  const of = ownName(unit.named, language, amount) ?? common;
  return of === undefined ? quantity : { ...quantity, unit: { kind: "count", of } };
};
