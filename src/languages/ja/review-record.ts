import type { ReviewRecordWords } from "../../cli/review-record-words.ts";

const named = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");

export const reviewRecordJa: ReviewRecordWords = {
  what: (month, { green, amber, red }, isJudged) =>
    isJudged
      ? `${month}の見直し。順調${green}、やや遅れ${amber}、遅れ${red}。`
      : `${month}の見直し。判定できる指標はまだありません。`,
  why: (fading, behind) =>
    [
      ...(fading.length > 0 ? [`成功の後退：${named(fading)}。`] : []),
      ...(behind.length > 0 ? [`計画の経路からの遅れ：${named(behind)}。`] : []),
    ].join(""),
  findings: (behind) =>
    behind.length > 0
      ? `遅れの原因を書きます：${named(behind)}。`
      : "見直しで分かったことを書きます。",
  decisions: "決定したことと、計画のどこを改めるかを書きます。",
};
