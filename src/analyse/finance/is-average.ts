import type { Indicator } from "../../model/agreement.ts";
import type { LocalText } from "../../text/language.ts";

/** A quantity per firm, per litre or per head; per year it is a sum. */
const perOne = /\/(?! ?(?:年|year|yr))|当たり|あたり|\bper\b(?! (?:year|annum))/i;

/** What is paid or asked for one, or for one on average, in words that need no "per". */
const ofOne =
  /\b(?:average|mean|median|typical|prices?|unit (?:value|cost)|wages?|wage level|pay|salar(?:y|ies)|earnings)\b|平均|中央値|単価|価格|年収|月収|賃金|給与|時給|日給|月給|初任給/i;

const ofAll = /\b(?:total|sum|aggregate)\b|総額|合計|支払額/i;

/** What comes about by something else: "Shipments gained by higher value per litre" is a sum of shipments. */
const cause = /\b(?:by|through|from|due to|because of|thanks to)\b.*$/i;
const causeInJapanese = /^.*(?:による|によって|に伴う|を通じた|から生じる)/;

const written = (text: LocalText | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === "string" ? [text] : [text.ja ?? "", text.en ?? ""];

const namesAverage = (name: string, isMoney: boolean): boolean => {
  const head = name.replace(cause, "").replace(causeInJapanese, "");
  return (perOne.test(head) || (isMoney && ofOne.test(head))) && !ofAll.test(head);
};

/**
 * Whether its values are averages, prices or amounts per unit, as its unit or its name says: a budget
 * divided by the change of an average says nothing, since nobody bought that change. Shares are ratios
 * whatever they are called, and an average time that gets shorter by a day is a day won.
 */
export const isAverage = ({ name, unit, target }: Indicator): boolean => {
  const kind = target?.quantity.unit.kind;
  if (kind === "share") return false;
  return (
    written(unit).some((one) => perOne.test(one)) ||
    written(name).some((one) => namesAverage(one, kind === "money"))
  );
};
