import type { CommandsTranslation } from "./cli-command-types.ts";
import { day, seed } from "./cli-common-flags.ts";
import { revisionCommandsJa } from "./cli-revision-commands.ts";

const planOperands =
  "計画のファイルまたはフォルダー。「-」は標準入力。省くとこのフォルダーの計画を使います。";
const failOn = "この重さ以上の指摘があれば終了コード1にします。省くとerrorです。";
const as = "計画がこの段階にあるものとして判定します。";

/** 各コマンドの言葉。英語は各コマンドにある。 */
export const commandsJa = {
  ...revisionCommandsJa,
  build: {
    summary: "計画から文書を作る",
    description:
      "計画を、言語と形式ごとの文書と図にして一つのフォルダーに書き出します。計画がフォルダーならその中の document、plan.yaml なら隣の document、x.yaml なら隣の x-document です。原案の段階でも作れます。空いている項目には「未定」と出ます。内容の変わらないファイルには触れません。計画が複数のときは、その一覧（index.ja.html など）も計画の隣か書き出し先に作ります。各計画の状況、複数の計画に加わる機関、供給連鎖のつながり、年度別の事業費を示します。",
    operands: planOperands,
    flags: {
      format:
        "書き出す形式。省くと md と html です。pdf は、入っている Chromium・Chrome・Edge でHTMLを印刷したものです。RIP_CHROMIUM で指定したもの、なければよくある場所のものを使います。",
      lang: "文書の言語。省くと計画に書かれた言語です。",
      output:
        "書き出すフォルダー。計画が複数のときは、その中に計画のIDのフォルダーを作り、一覧をその隣に置きます。",
      check:
        "何も書かず、ディスクの文書が計画の内容と違えば失敗します。PDFは、今のページから印刷したものかどうかで判定します。ブラウザーは要りません。",
      as,
      "fail-on": failOn,
      date: day,
      seed,
      quiet: "何を書いたかを表示しません。",
    },
    examples: {
      "rip build plans/kyushu": "計画のすべての言語でMarkdownとHTMLを plans/kyushu/document に",
      "rip build plan.yaml --lang en --format html": "英語のHTMLを一つ",
      "rip build plan.yaml --format pdf --lang ja": "日本語のPDFを一つ。送付や押印に",
      "rip build plans/* --output public":
        "すべての計画をそれぞれのフォルダーに、あわせてその一覧を",
      "rip build plans/kyushu --check": "CI向け。登録済みの文書が古ければ失敗",
    },
  },
  check: {
    summary: "計画の誤りと不足を、箇所とともに示す",
    description:
      "計画を読み、計算し、計画の段階に応じた重さですべての規則を調べます。結果は標準出力に出ます。「--fix」を付けない限り、計画そのものには書き込みません。",
    operands: planOperands,
    flags: {
      format:
        "指摘の表示形式。省くと pretty です。auto は GitHub Actions のジョブなら github、それ以外は pretty です。github では、指摘のすべてをジョブの概要（GITHUB_STEP_SUMMARY）にも載せます。",
      output:
        "指摘を標準出力ではなくファイルに書きます。形式が複数のときは FORMAT=FILE の形で、ファイルごとに指定します。",
      "fail-on": failOn,
      "max-warnings": "注意がこの件数を超えれば終了コード1にします。",
      as: `${as}次の段階で何を求められるかが分かります。`,
      only: "これらの規則の指摘だけを示します。",
      "changed-since": "gitのこの版から変わったところの指摘と、新しい指摘だけを示します。",
      fix: "計画の意味が変わらない修正だけを自動で行います。コメントと書式はそのままです。",
      "dry-run": "「--fix」と一緒に使います。何が変わるかを示し、書き込みません。",
      "update-baseline":
        "今日の指摘を計画の隣の baseline.json に書き、以後は新しい指摘だけを示します。",
      date: day,
      seed,
      quiet: "誤りだけを表示します。終了コードは変わりません。",
    },
    examples: {
      "rip check": "このフォルダーの計画",
      "rip check plans/kyushu --as agreed": "今日合意するなら何が足りないか",
      "rip check plan.yaml --format json -o findings.json": "プログラム向け",
      "rip check --format github,sarif -o sarif=findings.sarif":
        "ジョブで。該当の行に表示し、コードスキャンにも渡す",
      "rip check plan.yaml --only chain-closure,one-accountable": "二つの規則だけ",
      "rip check plan.yaml --fix --dry-run": "自動で直せるところを確かめる",
      "rip check plans/kyushu --changed-since main": "変更の審査で、この変更による指摘だけを見る",
    },
  },
  explain: {
    summary: "規則・分析・項目・テンプレートの説明を読む",
    description:
      "規則の理由、誤りの例と正しい例、数値の計算方法、ファイルの項目の意味、テンプレートに渡される変数を説明します。",
    operands:
      "指摘に出る規則の名前、分析の名前、stage.valueAdded のような項目、または prose/chain のようなテンプレート。",
    flags: {},
    examples: {
      "rip explain chain-closure": "規則の説明",
      "rip explain stage.valueAdded": "計画ファイルの項目の意味",
      "rip explain changes": "変更がどの区分になるか",
      "rip explain template": "計画の文やレイアウトを自分のものにする方法",
      "rip explain prose/chain": "テンプレートの変数と例",
    },
  },
  init: {
    summary: "計画のひな形を作る",
    description:
      "そのまま文書にできる計画、エディター用のスキーマ、GitHubかGitLabで計画を点検し文書を作るジョブを書きます。端末のときだけ質問します。上書きはしません。同じ名前のファイルがあれば、それを示して何も書きません。計画がすでにあるときは、「--ci」と「--hooks」で求めたものだけを加えます。",
    operands: "書き出す場所。省くとこのフォルダーです。",
    flags: {
      template: "ひな形。省くと minimal です。",
      lang: "計画の注釈の言語。省くとメッセージの言語です。",
      ci: "変更のたびに動くジョブ（点検、文書の作成と保存、変更点の表示）を書きます。置き場所はgitのリポジトリの最上位です。省くと、リモート origin がある方のもの、分からなければ両方です。",
      hooks: "誤りのある計画をコミットさせないgitのフックも書きます。",
      yes: "質問しません。",
      "dry-run": "何を書くかを示すだけで、何も書きません。",
      git: "計画の変更を「git diff」に示すための設定を表示し、何も書きません。",
    },
    examples: {
      "rip init kyushu": "小さな計画をフォルダー kyushu に",
      "rip init kyushu --ci github --hooks": "すでにある計画にも使えます。ジョブとフックを加えます",
      "rip init shochu --template south-kyushu-shochu": "作例をまるごと",
      "rip init --git plans/kyushu": "「git diff」に計画の変更を示す設定",
    },
  },
  rules: {
    summary: "規則の一覧",
    description:
      "各規則の、計画のどの段に属するか、重さ、その重さになる段階、もとになる考え方を示します。その段階より前は一段軽くなります。",
    flags: { format: "一覧の形式。省くと table です。" },
    examples: {
      "rip rules": "すべての規則の表",
      "rip rules --format json": "プログラム向け",
    },
  },
  schema: {
    summary: "計画ファイルのJSON Schemaを出力する",
    description:
      "エディターでの補完と検査に使います。「rip init」が書く計画の最初の行がこれを指しています。「rip show analyses」「rip check --format json」「rip diff --format json」の出力を読むプログラムは、analyses、findings、changes のスキーマで検査できます。",
    operands: "plan・analyses・findings・changes のどれか。省くと plan です。",
    flags: { output: "スキーマを標準出力ではなくファイルに書きます。" },
    examples: {
      "rip schema analyses": "「rip show analyses」の出力の形",
      "rip schema findings": "「rip check --format json」の出力の形と、その互換性の約束",
      "rip schema changes": "「rip diff --format json」の出力の形",
      "rip schema --output rip.schema.json": "計画の隣に、エディターのために",
    },
  },
  steps: {
    summary: "計画の八つのステップをたどる",
    description:
      "ステップごとに、どこまで書けているか、分析から何が言えるか、指摘、次に書くことを示します。計画には何も書きません。",
    operands: "計画のファイルかフォルダー、または標準入力の「-」。省くとこのフォルダーの計画です。",
    flags: {
      format: "出力の形。省くと text です。",
      as,
      date: day,
      seed,
    },
    examples: {
      "rip steps plans/kyushu": "計画がどこまで進み、次に何を書くか",
      "rip steps plans/kyushu --as agreed": "合意するとしたら、という目で見た同じもの",
    },
  },
  show: {
    summary: "処理の途中の値をJSONで、または標準のテンプレートを出力する",
    description:
      "source: YAMLに書かれたまま。file: 形を確かめたもの。plan: 名前を結び付け、数量と時期を読んだもの。analyses: 計算したすべて。単位と、何から計算したかを添えます（形は「rip schema analyses」）。document: 各形式のもとになる文書。計画の別の箇所にあるものはIDで示します。template: 標準のテンプレート。計画の隣の templates フォルダーに写して書き換えられます。名前を省くと一覧です。",
    operands:
      "source・file・plan・analyses・document のどれか。続けて計画。省くとこのフォルダーの計画です。または template とテンプレートの名前。",
    flags: {
      lang: "文書の言語。省くと計画の最初の言語です。",
      format: "出力の形。省くと json です。",
      date: day,
      seed,
    },
    examples: {
      "rip show analyses plans/kyushu": "計画から計算したすべての数値",
      "rip show analyses plans/kyushu --seed 7": "抽出だけを変えた同じ計算",
      "rip show document plan.yaml --lang en": "MarkdownやHTMLになる前の文書",
      "rip show template": "計画が自分のものを持てるテンプレートの名前",
      "rip show template prose/ja/chain": "ある節の標準の文",
    },
  },
} satisfies CommandsTranslation;
