import type { AdvanceWords } from "../../advance/words.ts";

export const advanceJa: AdvanceWords = {
  between: "",
  moved: (from, to) => `「${from}」から「${to}」に進めました。`,
  since: ({ version, counts, sentences, others }) => {
    const sums = `約束の後退・取消し${counts.commitment}件、新しい務め・変わった務め${counts["needs-agreement"]}件、そのほか${counts.informational}件`;
    const list = sentences.join("；");
    const rest = others > 0 ? `ほか${others}件` : "";
    const named =
      list === "" ? "" : `主なものは次のとおりです：${list}${rest === "" ? "" : `；${rest}`}。`;
    return `${version}版からの変更は、${sums}です。${named}`;
  },
  sinceNothing: (version) => `${version}版から、ほかに変わったところはありません。`,
  done: (plan, version, from, to) => `${plan}：${version}版、「${from}」から「${to}」へ`,
  wouldBe: "次のように書くことになります。まだ何も書いていません。",
  now: (plan, version, status) =>
    `${plan}：${version === undefined ? "版の番号なし" : `${version}版`}、${status}`,
  next: (status, command) => `次は「${status}」です（${command}）`,
  unshared: (count) => `計画を共有（公表）する前に、次の${count}件を書いてください。`,
  noSummary: (language) =>
    `計画の要約（plan.summary）${language === undefined ? "" : `の${language}`}`,
  noTranslation: (language, count, places) =>
    `計画が約束する${language}の文${count}件：${places.join("、")}${count > places.length ? `、ほか${count - places.length}件` : ""}`,
  languages: { ja: "日本語", en: "英語" },
  barred: (command) => `それぞれの箇所は「${command}」で見られます`,
};
