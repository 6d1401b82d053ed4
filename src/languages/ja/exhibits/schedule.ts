import type { schedule } from "../../../compose/exhibits/schedule.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const scheduleJa: ExhibitWords<typeof schedule> = {
  title: "守れない日付",
  caption: "守れない日付とその理由、守れるようにする変更",
  stated: "計画の記述",
  reached: "計算上の時期",
  late: "遅れ",
  because: "理由となる記述",
  smallest: "最小の変更",
  others: "ほかの変更",
  followsBefore: "先に",
  followsAfter: "の日付を直す",
  more: "…",
  note: "変更は、どれか一つだけを行う場合のものです。同じ原因によるほかの日付も守れるようになることがあります。",
};
