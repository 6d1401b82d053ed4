import type { Indicator } from "../../model/agreement.ts";

/** Held for whoever comes. */
const occasion =
  "(?:会議|会合|セミナー|ウェビナー|研修会?|講習会?|講座|講演会?|説明会|交流会|勉強会|報告会|発表会|相談会|見学会|視察|マッチング会|商談会|展示会|見本市|イベント|シンポジウム|フォーラム|ワークショップ)";

/** Held too, but one that many firms belong to is a network that has grown. */
const body = "(?:協議会|委員会|研究会|部会)";

const count = "(?:年間|延べ|累計)?(?:回数|件数|人数|社数|者数|数|者|件)?(?:（[^）]*）)?";

/** "セミナーの開催回数", "研修会の延べ参加者数", "展示会出展企業数": what was held, or who came. */
const japanese = new RegExp(
  [
    `^.*${occasion}(?:等|など)?(?:の|への|に|を|・)?(?:年間|延べ|累計)?(?:開催|実施|参加|出席|来場|受講|受入れ?|出展|視聴|動員|受けた|参加した|受講した|出展した)?(?:企業|事業者|団体|機関|者|人|社)?${count}$`,
    `^.*${body}(?:等|など)?(?:の|への|・)?(?:年間|延べ|累計)?(?:開催|実施|参加者|出席者?)?${count}$`,
    `^(?:年間|延べ|累計)?(?:参加|出席|受講|視聴)者?${count}$`,
  ].join("|"),
);

const event =
  "(?:meetings?|seminars?|webinars?|workshops?|conferences?|symposi(?:a|um)|lectures?|events?|exhibitions?|fairs?|briefings?|trainings?|(?:training|study|matching|information) sessions?)";

/** Up to two words that say which; none that says what came of it: "orders won at fairs". */
const which = "(?:(?!(?:at|in|of|from|after|through|by|to|for|with) )[\\w’'-]+ ){0,2}";

const several = `${which}${event}(?:,? (?:and|or) ${which}${event})?`;

const people =
  "(?:participants?|participations?|attendees|attendance|visitors|exhibitors|people|trainees|firms|companies|businesses|makers)";

/** "Seminars held", "Number of participants in workshops", "Seminar participants", "Firms at the fair". */
const english = new RegExp(
  [
    `^(?:(?:number|count) of )?${several}(?: (?:held|organi[sz]ed|run|attended|arranged|given|delivered|a year|per year|each year))*(?: \\([^)]*\\))?$`,
    `^(?:(?:number|count) of )?${people} (?:attending|taking part in|participating in|exhibiting at|in|at|of|to) ${several}$`,
    `^(?:(?:number|count) of )?${event} (?:participants|attendees|attendance|visitors|exhibitors)$`,
    "^(?:(?:number|count) of )?(?:participants|attendees|trainees)$",
  ].join("|"),
  "i",
);

/**
 * Whether an indicator counts events that were held or who came to them, as its name says: orders won at
 * a fair are none of these.
 */
export const countsEvents = ({ name, target, baseline }: Indicator): boolean => {
  const unit = (target ?? baseline)?.quantity.unit;
  if (unit !== undefined && unit.kind !== "count") return false;
  const { ja, en } = typeof name === "string" ? { ja: name, en: name } : name;
  return japanese.test(ja ?? "") || english.test((en ?? "").trim());
};
