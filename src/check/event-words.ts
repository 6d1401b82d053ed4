import type { Indicator } from "../model/agreement.ts";

const meeting =
  "(?:会議|会合|協議会|委員会|セミナー|研修会?|講習会?|講座|説明会|交流会|勉強会|報告会|商談会|展示会|イベント|シンポジウム|フォーラム|ワークショップ)";

/** "セミナーの開催回数", "研修会参加者数": what was held, or who came. */
const japanese = new RegExp(
  `^.*${meeting}(?:等|など)?(?:の|への|・)?(?:開催|実施|参加|出席|来場|受講)?(?:回数|件数|者数|数|者)?(?:（[^）]*）)?$`,
);

const event =
  "(?:meetings?|seminars?|workshops?|conferences?|symposi(?:a|um)|lectures?|events?|exhibitions?|fairs?|briefings?|trainings?)";

/** "Seminars held", "Number of participants in workshops". */
const english = new RegExp(
  `^(?:(?:number|count) of )?(?:\\w+ )?${event}(?: (?:held|organi[sz]ed|run|attended|a year|per year))*$|^(?:(?:number|count) of )?(?:participants?|attendees|visitors|people) (?:in|at|of|to) (?:\\w+ )?${event}$`,
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
