import type { CiWords } from "../../cli/ci/ci-words.ts";

export const ciJa: CiWords = {
  about: "計画を点検し、文書を作り、変更が約束・資金・期日・算定結果に及ぼす影響を示します。",
  plans: "計画のフォルダーかファイル。複数のときは空白で区切ります。一覧も作られます。",
  install: "ripを用意する",
  check: "計画を点検する",
  build: "文書を作る",
  diff: "変更点を示す",
  publish: "文書を残す",
  noBase: "2: 比べる版や計画がまだない",
  token:
    "変数 PLAN_TOKEN に、スコープ api のプロジェクトアクセストークンを入れておくと、変更点をマージリクエストにも書き込みます。",
  artefact: "計画",
  changes: "計画の変更点",
  hookAbout: "コミットの前に計画を点検し、誤りがあればコミットを止めます。",
  hookOn: "リポジトリの複製ごとに一度、次の操作で有効にします。",
  notInstalled: "ripがありません。次を実行してください:",
};
