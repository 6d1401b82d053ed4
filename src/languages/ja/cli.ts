import type { CommandTexts } from "../../cli/command.ts";
import type { commands } from "../../cli/commands/index.gen.ts";
import type { globalFlags } from "../../cli/global-flags.ts";
import type { CliTexts } from "../../cli/texts.ts";

type Commands = (typeof commands)[number];
type CliTranslation = {
  readonly texts: CliTexts;
  readonly globalFlags: { readonly [Name in keyof typeof globalFlags]: string };
  readonly commands: {
    readonly [Id in Commands["id"]]: CommandTexts<Extract<Commands, { readonly id: Id }>>;
  };
};

const hint = (near: string | undefined): string =>
  near === undefined ? "" : `。「${near}」のことですか`;

const planOperands =
  "計画のファイルまたはフォルダー。「-」は標準入力。省くとこのフォルダーの計画を使います。";
const failOn = "この重さ以上の指摘があれば終了コード1にします。省くとerrorです。";
const day = "今日とみなす日。例: 2027-04-01";
const as = "計画がこの段階にあるものとして判定します。";

/** コマンドラインの言葉。英語は各コマンドと texts.ts にある。 */
export const cliJa = {
  globalFlags: {
    help: "この説明を表示します。",
    version: "バージョンを表示します。",
    "ui-lang": "メッセージと説明の言語。省くとロケールに従います。",
    color: "色を付ける場合。auto は端末で、NO_COLOR がないときに付けます。",
    "no-color": "--color never と同じです。",
    debug: "プログラムの誤りが起きた箇所を表示します。",
  },
  commands: {
    build: {
      summary: "計画から文書を作る",
      description:
        "計画を、言語と形式ごとの文書と図にして一つのフォルダーに書き出します。計画がフォルダーならその中の document、plan.yaml なら隣の document、x.yaml なら隣の x-document です。原案の段階でも作れます。空いている項目には「未定」と出ます。内容の変わらないファイルには触れません。",
      operands: planOperands,
      flags: {
        format: "書き出す形式。省くと md と html です。",
        lang: "文書の言語。省くと計画に書かれた言語です。",
        output: "書き出すフォルダー。計画が複数のときは、その中に計画のIDのフォルダーを作ります。",
        check: "何も書かず、ディスクの文書が計画の内容と違えば失敗します。",
        as,
        "fail-on": failOn,
        date: day,
        quiet: "何を書いたかを表示しません。",
      },
      examples: {
        "rip build plans/kyushu": "計画のすべての言語でMarkdownとHTMLを plans/kyushu/document に",
        "rip build plan.yaml --lang en --format html": "英語のHTMLを一つ",
        "rip build plans/kyushu --check": "CI向け。登録済みの文書が古ければ失敗",
      },
    },
    check: {
      summary: "計画の誤りと不足を、箇所とともに示す",
      description:
        "計画を読み、計算し、計画の段階に応じた重さですべてのルールを調べます。結果は標準出力に出ます。計画そのものには書き込みません。",
      operands: planOperands,
      flags: {
        format: "指摘の表示形式。省くと pretty です。",
        output: "指摘を標準出力ではなくファイルに書きます。",
        "fail-on": failOn,
        "max-warnings": "注意がこの件数を超えれば終了コード1にします。",
        as: `${as}次の段階で何を求められるかが分かります。`,
        only: "これらのルールの指摘だけを示します。",
        date: day,
        quiet: "誤りだけを表示します。終了コードは変わりません。",
      },
      examples: {
        "rip check": "このフォルダーの計画",
        "rip check plans/kyushu --as agreed": "今日合意するなら何が足りないか",
        "rip check plan.yaml --format json -o findings.json": "プログラム向け",
        "rip check plan.yaml --only chain-closure,one-accountable": "二つのルールだけ",
      },
    },
    explain: {
      summary: "ルール・分析・項目の説明を読む",
      description:
        "ルールの理由、誤りの例と正しい例、数値の計算方法、ファイルの項目の意味を説明します。",
      operands: "指摘に出るルールの名前、分析の名前、または stage.valueAdded のような項目。",
      flags: {},
      examples: {
        "rip explain chain-closure": "ルールの説明",
        "rip explain stage.valueAdded": "計画ファイルの項目の意味",
      },
    },
    init: {
      summary: "計画のひな形を作る",
      description:
        "そのまま文書にできる計画と、エディター用のスキーマを書きます。端末のときだけ質問します。上書きはしません。同じ名前のファイルがあれば、それを示して何も書きません。",
      operands: "書き出す場所。省くとこのフォルダーです。",
      flags: {
        template: "ひな形。省くと minimal です。",
        lang: "計画の注釈の言語。省くとメッセージの言語です。",
        yes: "質問しません。",
        "dry-run": "何を書くかを示すだけで、何も書きません。",
      },
      examples: {
        "rip init kyushu": "小さな計画をフォルダー kyushu に",
        "rip init shochu --template south-kyushu-shochu": "作例をまるごと",
      },
    },
    rules: {
      summary: "ルールの一覧",
      description:
        "各ルールの、計画のどの段に属するか、重さ、その重さになる段階、もとになる考え方を示します。その段階より前は一段軽くなります。",
      flags: { format: "一覧の形式。省くと table です。" },
      examples: {
        "rip rules": "すべてのルールの表",
        "rip rules --format json": "プログラム向け",
      },
    },
    schema: {
      summary: "計画ファイルのJSON Schemaを出力する",
      description:
        "エディターでの補完と検査に使います。「rip init」が書く計画の最初の行がこれを指しています。",
      flags: { output: "スキーマを標準出力ではなくファイルに書きます。" },
      examples: { "rip schema --output rip.schema.json": "計画の隣に、エディターのために" },
    },
    show: {
      summary: "処理の途中の値をJSONで出力する",
      description:
        "source: YAMLに書かれたまま。file: 形を確かめたもの。plan: 名前を結び付け、数量と時期を読んだもの。analyses: 計算したすべて。document: 各形式のもとになる文書。計画の別の箇所にあるものはIDで示します。",
      operands:
        "source・file・plan・analyses・document のどれか。続けて計画。省くとこのフォルダーの計画です。",
      flags: { lang: "文書の言語。省くと計画の最初の言語です。", date: day },
      examples: {
        "rip show analyses plans/kyushu": "計画から計算したすべての数値",
        "rip show document plan.yaml --lang en": "MarkdownやHTMLになる前の文書",
      },
    },
  },
  texts: {
    tagline: "地域イノベーションプランをテキストで。計算し、点検し、日本語と英語で印刷します。",
    examples: "例",
    usage: "使い方",
    flags: "フラグ",
    globalFlags: "すべてのコマンドに共通のフラグ",
    commands: "コマンド",
    exitCodes: "終了コード",
    exitMeanings: {
      fine: "問題なし",
      findings: "基準以上の指摘がある、または文書が古い",
      usage: "コマンドの誤り、ファイルがない、書き込めない",
      bug: "ripの誤り",
      interrupted: "中断",
    },
    commandWord: "<コマンド>",
    flagsWord: "[フラグ]",
    oneOf: (choices) => `次のどれか: ${choices.join(", ")}`,
    someOf: (choices) => `次から一つ以上: ${choices.join(", ")}`,
    helpOfCommand: "各コマンドの説明は「rip <コマンド> --help」で読めます。",

    unknownCommand: (word, near) =>
      `「${word}」というコマンドはありません${near === undefined ? "。「rip --help」で一覧を見られます" : hint(near)}`,
    unknownFlag: (flag, near) => `「${flag}」というフラグはありません${hint(near)}`,
    flagWithoutValue: (name, value) => `「--${name}」に値がありません（--${name} ${value}）`,
    unknownChoice: ({ name, value, choices, near }) =>
      `「--${name}」に「${value}」は使えません${hint(near)}（${choices.join(", ")}）`,
    notADay: (name, value) =>
      `「--${name}」には2027-04-01のような日を書きます（「${value}」は読めません）`,
    notACount: (name, value) => `「--${name}」には整数を書きます（「${value}」は読めません）`,
    tooManyOperands: (id, word) =>
      `「rip ${id}」は「${word}」を受け取りません。「rip ${id} --help」をご覧ください`,
    tooFewOperands: (id, name) =>
      `「rip ${id}」には ${name} が必要です。例は「rip ${id} --help」にあります`,
    emptyOperand: (id) => `「rip ${id}」に、名前の代わりに空の語が渡されました`,

    noPlanHere:
      "このフォルダーに計画がありません。場所を指定するか（rip check path/to/plan.yaml）、ひな形を作ってください（rip init）",
    standardInputNeedsOutput: "標準入力の計画には、書き出す場所を示す「--output」が必要です",
    standardInputOnce: "標準入力「-」は一度しか読めません",
    sameOutput: (folder, one, other) =>
      `「${one}」と「${other}」の書き出し先がどちらも「${folder}」です。一つずつ実行してください`,
    unknownRule: (rule, near) =>
      `「${rule}」というルールはありません${hint(near)}（一覧は「rip rules」）`,
    unknownPage: (id, near) =>
      `「${id}」の説明はありません${hint(near)}（ルールの一覧は「rip rules」）`,
    unknownStage: (stage, near, stages) =>
      `「rip show」に「${stage}」はありません${hint(near)}（${stages.join(", ")}）`,
    withHelp: (message, help) => `${message}。${help}`,

    wrote: (path, size) => `書き込み: ${path}（${size}）`,
    unchangedFiles: (count) => `変更なし: ${count}ファイル`,
    nothingWritten: (plan) => `「${plan}」は計画として読めないため、何も書いていません`,
    details: (plan) => `詳細は「rip check ${plan}」`,
    stale: (path) => `古い: ${path}`,
    missing: (path) => `ない: ${path}`,
    extra: (path) => `この計画のものではない: ${path}`,
    notCurrent: (count) =>
      `${count}ファイルが計画の内容と違います。「--check」なしの「rip build」で書き直せます`,
    current: (count) => `${count}ファイルとも計画の内容どおりです`,
    tooManyWarnings: (found, most) =>
      `注意が${found}件あり、「--max-warnings」の${most}件を超えます`,

    askTemplate: (choices, preset) => `ひな形（${choices.join(", ")}）[${preset}]: `,
    askLanguage: (preset) => `計画の注釈の言語（ja, en）[${preset}]: `,
    notAnAnswer: (answer, choices) =>
      `「${answer}」は選べません。次から選んでください: ${choices.join(", ")}`,
    inTheWay: (paths) => `次のものが既にあるため、何も書いていません: ${paths.join(", ")}`,
    created: (path) => `作成: ${path}`,
    wouldCreate: (path) => `作成予定: ${path}`,
    nextCommand: (command) => `次に: ${command}`,

    ruleColumns: {
      id: "ルール",
      step: "段",
      severity: "重さ",
      from: "段階",
      principle: "考え方",
    },
    severityBefore: (severity, before) =>
      severity === before ? severity : `${severity}（前は${before}）`,

    bug: (versions, what) =>
      [
        "ripの誤りのため中断しました。計画に誤りがあるわけではなく、書きかけのファイルもありません",
        `  ${versions}`,
        `  ${what}`,
        "  この行と実行したコマンドを添えて報告してください。「--debug」で起きた箇所を表示します",
      ].join("\n"),
    interrupted: "中断しました",
  },
} satisfies CliTranslation;
