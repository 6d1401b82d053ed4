import type { Reference } from "../analyse/position/rows-of.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { Industry, Statistics } from "../model/tables.ts";
import type { Text } from "../text/text.ts";
import { roundedMoney } from "./rounded-money.ts";
import type { SectionContext } from "./section.ts";

/** An industry by its name, or its code where it has none. */
export const industryName = ({ name, code }: Industry, text: Text): string =>
  name === undefined ? code : text.pick(name);

/** The name, with the code and what else there is to say of the industry beside it. */
export const industrySpans = (
  industry: Industry,
  { text, cell }: Pick<SectionContext, "text" | "cell">,
  marks: readonly string[] = [],
): readonly Span[] => {
  const name = industryName(industry, text);
  const beside = cell.joined([...(name === industry.code ? [] : [industry.code]), ...marks]);
  return beside === "" ? [plain(name)] : [plain(name), aside(beside)];
};

/** Prints values of the statistics in whole units; money of one table is rounded alike. */
export const sizesOf = (
  { unit }: Statistics,
  values: readonly number[],
  text: Text,
): ((value: number) => string) => {
  const { amount, unit: kind } = unit;
  if (kind.kind === "count") return (value) => text.number(value * amount, 0);
  const print = roundedMoney(
    kind,
    values.map((value) => value * amount),
    text,
  );
  return (value) => print(value * amount);
};

/** With a sign in front of what grew, too; what is printed as nothing has none. */
export const withSign = (value: number, printed: string): string => {
  if (!/[1-9]/.test(printed)) return printed.replace(/^[-−]/, "");
  return value > 0 ? `+${printed}` : printed;
};

/** What statistics of the other language call the rows of the whole country. */
const nationElsewhere = { en: ["全国", "日本"], ja: ["Japan"] } as const;

/** Labels of the file stay as they are; a nation's that the reader may not read is explained. */
const isNation = (label: string, { language }: Text): boolean =>
  nationElsewhere[language].some((one) => one === label);

/** What prose templates say of the reference economy. */
export const referenceFacts = (reference: Reference, text: Text) => ({
  isSum: reference.kind === "sum",
  regions: reference.kind === "sum" ? text.number(reference.regions) : "",
  label: reference.kind === "rows" ? reference.label : "",
  nation: reference.kind === "rows" && isNation(reference.label, text),
  includesOwn: reference.kind === "sum" || reference.includesOwn,
});
