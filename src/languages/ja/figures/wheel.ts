import type { wheel } from "../../../draw/figures/wheel.ts";
import type { WheelFacts } from "../../../draw/wheel/wheel-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");

export const wheelJa: FigureTexts<typeof wheel> = {
  messages: {
    finding: ({ total, most, full, isWhole, empty, weakest }: WheelFacts) => {
      if (isWhole) return `点検した${full.length}要素のいずれにも、減点となる指摘はない`;
      const scored = `点検の得点は${most}点中${total}点`;
      if (empty.length > 3) return `${scored}。まだ点のない要素が${empty.length}ある`;
      if (empty.length > 0) return `${scored}。${quoted(empty)}にはまだ点がない`;
      return weakest.length > 0 ? `${scored}。最も低いのは${quoted(weakest)}` : scored;
    },
    subtitle: () =>
      "六つの段階に三つずつの要素、各5点満点。記載の有無の点検で、財源の確保や計画の良し悪しの評価ではない",
    description: ({ full, isWhole, empty }: WheelFacts) =>
      [
        "六つの段階に三つずつ、18本の放射状の棒からなる図です。棒が長いほど、その要素に関わる規則に指摘がありません。",
        isWhole ? "すべての要素が5点です。" : "",
        full.length > 0 && !isWhole ? `5点は${quoted(full)}です。` : "",
        full.length === 0 ? "5点の要素はありません。" : "",
        empty.length > 0 ? `0点は${quoted(empty)}です。` : "",
      ].join(""),
    tableCaption: () => "18要素の得点とその根拠",
    columnStep: () => "段階",
    columnFactor: () => "要素",
    columnScore: () => "得点",
    columnGrounds: () => "満たしているもの",
    waived: () => "例外扱い",
    columnOpen: () => "満たしていないもの",
    outOf: (facts: { readonly score: number; readonly most: number }) =>
      `${facts.most}点中${facts.score}点`,
  },
};
