import type { DocumentLabels } from "../../src/document/block.ts";

export const sampleLabels: Readonly<Record<"ja" | "en", DocumentLabels>> = {
  ja: {
    contents: "目次",
    skipToText: "本文へ移動",
    figure: "図",
    table: "表",
    dataBehind: "この図のデータを表で見る",
    dataApart: "表は資料編にあります。",
    madeWith: "rip 0.1.0 で作成",
    otherLanguages: "他の言語",
    backToContents: "目次へ",
    scrollFigure: "横に動かせる図",
    scrollTable: "横に動かせる表",
    myInstitution: "自分の機関で見る",
    everyInstitution: "すべて",
  },
  en: {
    contents: "Contents",
    skipToText: "Skip to the text",
    figure: "Figure",
    table: "Table",
    dataBehind: "Show the data of this figure as a table",
    dataApart: "The table is in the annex.",
    madeWith: "Made with rip 0.1.0",
    otherLanguages: "Other languages",
    backToContents: "Contents",
    scrollFigure: "Scrollable figure",
    scrollTable: "Scrollable table",
    myInstitution: "View as my institution",
    everyInstitution: "All",
  },
};
