import { at, type Place } from "../../diagnostics/place.ts";
import type { Plan } from "../../model/plan.ts";
import { checkCorporateNumber } from "../../notation/check-corporate-number.ts";
import { checkHsCode } from "../../notation/check-hs-code.ts";
import { checkJsicCode } from "../../notation/check-jsic-code.ts";
import { checkMunicipalCode } from "../../notation/check-municipal-code.ts";
import { checkPrefectureCode } from "../../notation/check-prefecture-code.ts";
import type { MisreadFacts } from "../../notation/misread-facts.ts";
import { normalised } from "../../notation/normalised.ts";
import type { Reading } from "../../notation/read.ts";

type Misreads = MisreadFacts["code"];

/** A code that does not check, with the facts that its kind of fault has. */
export type CodeFault = {
  [Key in keyof Misreads]: {
    readonly key: Key;
    readonly place: Place;
    readonly facts: Misreads[Key];
  };
}[keyof Misreads];

const faultOf = (reading: Reading<string>, place: Place): readonly CodeFault[] =>
  reading.ok ? [] : [{ ...reading.misread, place } as CodeFault];

const checkJis = (written: string): Reading<string> =>
  normalised(written).length <= 2 ? checkPrefectureCode(written) : checkMunicipalCode(written);

const checks = { hs: checkHsCode, jsic: checkJsicCode } as const;

/** An HS chapter is a code too; that it is too coarse for a product is another rule's matter. */
const isChapter = (scheme: string, code: string): boolean =>
  scheme === "hs" && /^\d{2}$/.test(normalised(code));

/** The codes of region, product and institutions that are not what their scheme allows. */
export const codeFaults = ({ region, product, institutions }: Plan): readonly CodeFault[] => [
  ...region.codes.jis.flatMap((code) => faultOf(checkJis(code), at(region, "codes", "jis"))),
  ...product.codes.flatMap(({ scheme, code }) =>
    (scheme === "hs" || scheme === "jsic") && !isChapter(scheme, code)
      ? faultOf(checks[scheme](code), at(product, "codes", scheme))
      : [],
  ),
  ...institutions.flatMap((institution) =>
    institution.corporateNumber === undefined
      ? []
      : faultOf(
          checkCorporateNumber(institution.corporateNumber),
          at(institution, "codes", "corporateNumber"),
        ),
  ),
];
