import type { Translation } from "../../diagnostics/speech.ts";
import type { logoTexts } from "../../read/logo/trouble.ts";

/** ロゴについての指摘。 */
export const logoTextsJa: Translation<typeof logoTexts> = {
  "logo/path": {
    messages: {
      blank: () => "ロゴのパスが空です",
      absolute: ({ path }) => `「${path}」は計画のフォルダーの中のパスではありません`,
      outside: ({ path }) => `「${path}」は計画のフォルダーの外を指しています`,
      link: ({ path }) => `「${path}」は計画のフォルダーの外につながるリンクです`,
    },
    help: "画像を計画のフォルダーに置き、「images/logo.svg」のようにそこからのパスで書いてください",
  },
  "logo/absent": {
    messages: {
      file: ({ path }) => `ファイル「${path}」がありません`,
      folder: ({ path }) => `「${path}」はフォルダーです（画像が必要です）`,
    },
    help: "パスは計画のフォルダーから始まります",
  },
  "logo/unreadable": {
    messages: { found: ({ path, reason }) => `「${path}」を読めません（${reason}）` },
    help: "ファイルの権限を確かめてください",
  },
  "logo/too-large": {
    messages: { found: ({ limit }) => `ロゴが${limit / 1000} kBを超えています` },
    help: "画像はすべての文書に入ります。小さくするか、SVGで保存してください",
  },
  "logo/not-a-picture": {
    messages: { found: ({ path }) => `「${path}」はSVGでもPNGでもありません` },
    help: "ロゴをSVG（UTF-8）かPNGで保存してください",
  },
  "logo/active": {
    messages: {
      found: ({ path, found }) => `「${path}」に、静止した画像には要らない「${found}」があります`,
    },
    help: "スクリプト、実体参照、ほかのファイルへのリンク、動きのない標準のSVGで書き出してください",
  },
};
