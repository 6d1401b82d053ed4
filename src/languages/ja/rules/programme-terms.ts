import type { programmeTerms } from "../../../check/rules/programme-terms.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { Period } from "../../../notation/period.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

type Drawing = { readonly subject: LocalText; readonly programme: LocalText };

const subject = (facts: Pick<Drawing, "subject">, print: Print): string =>
  `「${print.pick(facts.subject)}」`;
const programme = (facts: Drawing, print: Print): string => `「${print.pick(facts.programme)}」`;

const years = (most: number, print: Print): string =>
  `${print.number(most, Number.isInteger(most) ? 0 : 1)}年`;

export const programmeTermsJa: RuleTexts<typeof programmeTerms> = {
  messages: {
    amount: (facts, print) =>
      `${subject(facts, print)}が${programme(facts, print)}から${facts.year ? `${print.period(facts.year)}に` : ""}受ける${print.quantity(facts.amount)}は、${facts.year ? "年度ごとの" : "事業期間全体の"}上限${print.quantity(facts.most)}を超えています`,
    cap: (facts, print) =>
      `${subject(facts, print)}の上限額${print.quantity(facts.amount)}は、${programme(facts, print)}の上限${print.quantity(facts.most)}を超えています`,
    rate: (facts, print) =>
      `${subject(facts, print)}の補助率${print.quantity(facts.amount)}は、${programme(facts, print)}の上限${print.quantity(facts.most)}を超えています`,
    share: (facts, print) =>
      `${subject(facts, print)}の予算に占める${programme(facts, print)}の割合${print.share(facts.share, 1)}は、補助率の上限${print.quantity(facts.most)}を超えています`,
    unmatched: (facts, print) =>
      facts.provider === undefined
        ? `${programme(facts, print)}の運営機関が書かれておらず、${subject(facts, print)}の予算${print.number(facts.lines)}行のうち制度の負担分が分からないため、制度の上限に収まるか判断できません`
        : `${programme(facts, print)}の運営機関「${print.pick(facts.provider)}」が${subject(facts, print)}の予算${print.number(facts.lines)}行のいずれの負担者でもないため、制度の上限に収まるか判断できません`,
    years: (facts, print) =>
      `${subject(facts, print)}が${programme(facts, print)}を使う年度は${facts.years.length}か年（${print.list(facts.years.map(print.period))}）で、上限の${years(facts.most, print)}を超えています`,
    length: (facts, print) =>
      `${subject(facts, print)}の期間は${facts.months}か月で、${programme(facts, print)}の上限の${years(facts.most, print)}を超えています`,
    outside: (facts, print) =>
      `${subject(facts, print)}は${print.list(facts.years.map(print.period))}に${programme(facts, print)}を使いますが、制度が有効なのは${print.period(facts.inForce)}だけです`,
    outlasts: (facts, print) =>
      `${subject(facts, print)}の期間は${print.month(facts.first)}から${print.month(facts.last)}までですが、${programme(facts, print)}が有効なのは${print.period(facts.inForce)}だけです`,
    fraction: (facts, print) =>
      `${subject(facts, print)}が${programme(facts, print)}から受ける${print.quantity(facts.amount)}は、${print.quantity(facts.unit)}未満の端数を切り捨てた額になっていません`,
    combination: (facts, print) =>
      `${subject(facts, print)}の同じ経費に${programme(facts, print)}と${facts.others.map((one) => `「${print.pick(one)}」`).join("")}が使われていますが、どちらの combinable にも相手がありません`,
    publicRates: (facts, print) =>
      `${subject(facts, print)}の同じ経費への公的な補助率の合計が${print.share(facts.sum, 1)}で、100%を超えています`,
    eligible: (facts, print) =>
      `${subject(facts, print)}の対象経費${print.quantity(facts.eligible)}が、事業費${print.quantity(facts.cost)}を超えています`,
  },
  notes: {
    terms: (facts: { programme: LocalText }, print) => `「${print.pick(facts.programme)}」の条件`,
    line: (facts: { amount: Quantity; year: Period }, print) =>
      `${print.period(facts.year)}の${print.quantity(facts.amount)}`,
    beside: () => "同じ経費の財源",
  },
  help: (facts: Readonly<Record<string, unknown>>) =>
    "lines" in facts
      ? "制度の provider（運営機関）と、制度が負担する行の payer（負担者）を同じ機関にしてください"
      : "制度の条件に収めるか、超える分に別の制度を充てるか、募集要領を確かめて programmes の条件を改めてください",
};
