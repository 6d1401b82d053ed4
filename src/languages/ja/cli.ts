import type { globalFlags } from "../../cli/global-flags.ts";
import type { CliTexts } from "../../cli/texts.ts";
import type { CommandsTranslation } from "./cli-command-types.ts";
import { commandsJa } from "./cli-commands.ts";

type CliTranslation = {
  readonly texts: CliTexts;
  readonly globalFlags: { readonly [Name in keyof typeof globalFlags]: string };
  readonly commands: CommandsTranslation;
};

const hint = (near: string | undefined): string =>
  near === undefined ? "" : `。「${near}」のことですか`;

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
  commands: commandsJa,
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

    needsFile: "標準入力の計画には使えません。ファイルかフォルダーを指定してください",
    unknownInstitution: (word, near, ids) =>
      `計画に「${word}」という機関はありません${hint(near)}${ids.length === 0 ? "。先に institutions を書いてください" : `（${ids.join(", ")}）`}`,
    agreeWhom:
      "合意する機関を指定してください（rip agree 機関 --by 人）。合意の状況は「rip agree --status」で見られます",
    agreeNeedsBy: "機関を代表して合意した人を「--by」に氏名か役職で示してください",
    agreedUncommitted:
      "この文面を持つ版がgitにまだないため、版は記録していません。計画を記録とともにコミットしてください",
    unknownStatus: (word, near, all) =>
      `「${word}」という段階も計画もありません${hint(near)}（${all.join(", ")}）`,
    noWayTo: (from, to, ways) =>
      `「${from}」の計画が進めるのは${ways.map((one) => `「${one}」`).join("か")}で、「${to}」ではありません`,
    alreadyAt: (status) => `計画はすでに「${status}」の段階です。何も書いていません`,
    statusNeedsBy: "計画を進める人または部署を「--by」に示してください",
    statusNeedsWhy: "理由を一文で「--why」に示してください（変更履歴に残ります）",
    versionNeeded: (version) =>
      `版「${version}」は数字だけの番号でないため、次の版を決められません。「--new-version」に示してください`,
    versionTaken: (version) =>
      `変更履歴に版「${version}」がすでにあります。別の版を「--new-version」に示してください`,
    changedFile: (path) => `${path} を書き換えました`,
    wroteEntry: (path) => `${path} に記録を加えました`,
    writeByHand: (path, lines) =>
      [
        `${path} は、ほかを変えずに書き加えられない形で書かれています。次の内容を手で書き加えてください`,
        ...lines.map((line) => `  ${line}`),
      ].join("\n"),

    unreadableAt: (message, help) => `「--at」: ${message}。${help}`,
    onePrinted: (formats) =>
      `一度に表示できるのは ${formats.join("、")} のうち一つです。「--output フォルダー」を付けると、ほかはファイルになります`,

    noPlanHere:
      "このフォルダーに計画がありません。場所を指定するか（rip check path/to/plan.yaml）、ひな形を作ってください（rip init）",
    standardInputNeedsOutput: "標準入力の計画には、書き出す場所を示す「--output」が必要です",
    standardInputOnce: "標準入力「-」は一度しか読めません",
    sameOutput: (folder, one, other) =>
      `「${one}」と「${other}」の書き出し先がどちらも「${folder}」です。一つずつ実行してください`,
    unknownRule: (rule, near) =>
      `「${rule}」という規則はありません${hint(near)}（一覧は「rip rules」）`,
    unknownPage: (id, near) =>
      `「${id}」の説明はありません${hint(near)}（規則の一覧は「rip rules」）`,
    unknownSchema: (word) =>
      `「rip schema」に「${word}」はありません（plan, analyses, findings, changes）`,
    formatTwice: (format) => `「--format」に「${format}」が二度書かれています`,
    twoFilesOfFormat: (format) => `「--output」で「${format}」に二つのファイルが指定されています`,
    outputTwice: (file) =>
      `「--output」に「${file}」が二度書かれています。形式ごとに別のファイルにしてください`,
    outputNeedsFile: (output) => `「--output ${output}」にファイル名がありません`,
    outputNeedsFormat: (file, formats) =>
      `形式が複数あります。「${file}」に書く形式を「--output FORMAT=${file}」の形で示してください（${formats.join(", ")}）`,
    outputOfNoFormat: (format, formats) =>
      `「--output ${format}=…」の形式は「--format」で求められていません（${formats.join(", ")}）`,
    oneStandardOutput: (formats) =>
      `標準出力に出せる形式は一つだけです（${formats.join(", ")}）。ほかは「--output FORMAT=FILE」でファイルに書いてください`,
    outputIsPlan: (file) => `「--output」の「${file}」は計画そのものです。上書きはできません`,
    unknownStage: (stage, near, stages) =>
      `「rip show」に「${stage}」はありません${hint(near)}（${stages.join(", ")}）`,
    unknownTemplate: (name, near) =>
      `「${name}」というテンプレートはありません${hint(near)}（一覧は「rip show template」）`,
    templateList: (own, other) =>
      `標準のテンプレート。計画の templates フォルダーに同じパスで置いたファイルが代わりに使われます。${own} の名前は ${other} にもあります。`,
    withHelp: (message, help) => `${message}。${help}`,

    noBrowser: (names, places) =>
      [
        "印刷に使うブラウザーがありません。PDFには Chromium・Chrome・Edge のどれかが要ります",
        `  PATHから探した名前: ${names.join(", ")}`,
        ...(places.length > 0 ? [`  ほかに探した場所: ${places.join(", ")}`] : []),
        "  RIP_CHROMIUM で指定するか、「--format html」のページをブラウザーから印刷してください。同じものになります",
      ].join("\n"),
    noNamedBrowser: (path) =>
      `RIP_CHROMIUM の「${path}」はプログラムではありません。Chromium・Chrome・Edge を指定するか、「--format html」のページをブラウザーから印刷してください。同じものになります`,
    printTooLong: (path) =>
      `ブラウザーによる「${path}」の印刷が2分で終わりませんでした。何も書いていません`,
    printFailed: (path, program, said) =>
      `「${program}」で「${path}」を印刷できませんでした。何も書いていません${said === "" ? "" : `（${said}）`}`,

    leftOut: (path) => `対象外: ${path}（YAMLがないため計画ではありません）`,
    noPlaceForIndex:
      "これらの計画を含むフォルダーがなく、一覧の書き出し先が決まりません。「--output」で書き出し先を示してください",
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

    fixed: (places, path) => `${path}の${places}か所を直しました`,
    nothingToFix: "自動で直せるところ（計画の意味が変わらないもの）はありません",
    fixNeedsFile: "「--fix」は標準入力の計画には使えません。ファイルを指定してください",
    dryRunOfNothing:
      "「--dry-run」は「--fix」が何を変えるかを示すものです。「--fix」と一緒に使います",
    sinceNeedsFile: "「--changed-since」は標準入力の計画には使えません。ファイルを指定してください",
    notAtRevision: (path, revision) => `版「${revision}」には計画「${path}」がありません`,
    unknownRevision: (revision) =>
      `「${revision}」というgitの版がここにはありません（「git log --oneline」で確かめられます。CIでは先に取得してください）`,
    sinceShown: (shown, all, revision) =>
      `指摘${all}件のうち、${revision}から変わったところと新しいもの${shown}件を示しています`,
    baselineNeedsFile:
      "「--update-baseline」は標準入力の計画には使えません。ファイルを指定してください",
    notABaseline: (path) =>
      `「${path}」は既知の指摘の一覧ではありません。「rip check --update-baseline」で書き出せます`,
    baselineWritten: (count, path) => `${path}を書きました（以後、この${count}件は既知とします）`,
    baselineUsed: ({ known, gone, path }) =>
      [
        `${path}にある既知の指摘${known}件は示していません`,
        ...(gone > 0
          ? [`なくなった指摘が${gone}件残っています（「--update-baseline」で取り除けます）`]
          : []),
      ].join("。"),

    askTemplate: (choices, preset) => `ひな形（${choices.join(", ")}）[${preset}]: `,
    askLanguage: (preset) => `計画の注釈の言語（ja, en）[${preset}]: `,
    notAnAnswer: (answer, choices) =>
      `「${answer}」は選べません。次から選んでください: ${choices.join(", ")}`,
    inTheWay: (paths) => `次のものが既にあるため、何も書いていません: ${paths.join(", ")}`,
    kept: (path) => `そのまま: ${path}`,
    oddName: (path) =>
      `ジョブやフックのファイルは作れません。「${path}」の名前に、シェルでそのまま使えない文字があります。名前を変えるか、手で書いてください`,
    hookCommand: (command) => `フックを有効にするには: ${command}`,
    created: (path) => `作成: ${path}`,
    wouldCreate: (path) => `作成予定: ${path}`,
    gitAttributes: "リポジトリーの最上位の .gitattributes に書くこと：",
    gitConfig:
      "リポジトリーの複製ごとに一度だけ実行すること（gitはリポジトリーに書かれたコマンドを実行しません）：",
    unmerged: (path) => `${path}：統合が済んでいません`,
    nextCommand: (command) => `次に: ${command}`,

    ruleColumns: {
      id: "規則",
      title: "求めること",
      step: "段",
      severity: "重さ",
      from: "段階",
      principle: "考え方",
    },
    severityBefore: (severity, before) =>
      severity === before ? severity : `${severity}（前は${before}）`,

    stepState: {
      empty: () => "まだ何も書かれていません",
      begun: (written, needed) => `${needed}項目のうち${written}項目を記入`,
      ready: (_, needed) => `${needed}項目すべてを記入、直すところなし`,
    },
    notAvailable: (analysis, reason) => `算定できません（${analysis}）: ${reason}`,
    moreFindings: (count) => `ほか${count}件`,
    nextMend: (help) => `次にすること: ${help}`,
    nextWrite: (key, what) => `次に書くこと: \`${key}\` ${what}`,
    toWrite: (keys, who) => `${who}: ${keys.map((key) => `「${key}」`).join("、")}`,
    nobody: "担当未定",
    walked: (ready, all) => `${all}ステップのうち${ready}ステップが整っています。`,

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
