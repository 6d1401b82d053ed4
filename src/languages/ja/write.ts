import type { Translation } from "../../diagnostics/speech.ts";
import type { writeTexts } from "../../write/texts.ts";

export const writeTextsJa = {
  "disk/write": {
    messages: {
      noPermission: ({ path }) => `「${path}」に書き込む権限がありません`,
      full: ({ path }) => `空き容量が足りず「${path}」に書き込めません`,
      readOnly: ({ path }) => `「${path}」は書き込みのできないディスクにあります`,
      inTheWay: ({ path }) => `「${path}」の場所に別のものがあります`,
      outside: ({ path }) => `「${path}」はリンクによって出力フォルダーの外を指しています`,
      changed: ({ path }) =>
        `「${path}」は読み込んだときの内容と違います（その後に変更されたか、UTF-8ではありません）`,
      other: ({ path, reason }) => `「${path}」に書き込めません（${reason}）`,
    },
    help: "書きかけのファイルは残っていません。別のフォルダーを指定できます（rip initは「rip init フォルダー」、ほかのコマンドは「--output」）",
  },
} satisfies Translation<typeof writeTexts>;
