import type { CommandTexts } from "../../cli/command.ts";
import type { commands } from "../../cli/commands/index.gen.ts";

type Commands = (typeof commands)[number];

export type CommandsTranslation = {
  readonly [Id in Commands["id"]]: CommandTexts<Extract<Commands, { readonly id: Id }>>;
};

const planOperands =
  "計画のファイルまたはフォルダー。「-」は標準入力。省くとこのフォルダーの計画を使います。";
const failOn = "この重さ以上の指摘があれば終了コード1にします。省くとerrorです。";
const day = "今日とみなす日。例: 2027-04-01";
const as = "計画がこの段階にあるものとして判定します。";
const seed = "分析の乱数の種を、計画のものに代えてこの数にします。";

/** 各コマンドの言葉。英語は各コマンドにある。 */
export const commandsJa = {
  agree: {
    summary: "機関の合意を記録し、合意の状況を示す",
    description:
      "計画の合意記録（agreements）に、機関、日、人、条件と、その機関を拘束する部分だけの照合値を書き加えます。その部分が変わらない間は合意が有効で、変われば古くなります。何が変わったかは「--status」で分かります。何がどの機関を拘束するかは「rip explain commitments」にあります。複数のファイルからなる計画では agreements.yaml に、一つのファイルの計画ではそのファイルに書きます。書かれたものを消すことはありません。",
    operands:
      "機関のIDか名称。「--status」では計画だけを指定します。計画を省くとこのフォルダーの計画を使います。",
    flags: {
      by: "機関を代表して合意した人の氏名または役職。",
      office: "その人の役職。",
      conditions: "合意の条件。",
      dissent: "合意しない点。",
      scope: "合意が及ぶ範囲。その機関を拘束する全部でない場合に書きます。繰り返せます。",
      date: "合意した日。例: 2027-04-01。省くと今日です。",
      "dry-run": "何に合意することになるかを示すだけで、書きません。",
      status: "合意した機関、合意が古くなった機関とその後の変更、合意のない機関を示します。",
      format:
        "状況の表示形式。省くと text。markdown はマージリクエスト用、json はプログラム用です。",
      "exit-code":
        "「--status」とともに使い、計画を担う機関の合意がそろっていなければ終了コード1にします。",
    },
    examples: {
      "rip agree university --by 'Dean of engineering'": "大学が、拘束される内容に合意",
      "rip agree bank plans/kyushu --by 'Head of lending' --conditions 'the guarantee is granted'":
        "条件付きの合意",
      "rip agree --status": "合意の状況と、古くなった合意について変わった点",
      "rip agree --status --exit-code": "ジョブで、合意がそろうまで止める",
    },
  },
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
  diff: {
    summary: "計画の何が変わり、どの機関に関わり、算定結果がどう変わるかを示す",
    description:
      "計画の二つの版を、書かれた意味で比べます。順序、体裁、コメントの違いは数えず、名前の変わったものは同じものとして扱います。変更ごとに、どの機関の務め、資金、期日に関わるかを示します。版は、ファイル、フォルダー、またはgitの「版:パス」です。gitの版はチェックアウトせずに読みます。一つだけ指定すると手元の計画と、何も指定しないとHEADと手元の計画を比べます。",
    operands:
      "計画のファイルまたはフォルダー、あるいは「版:パス」。省くとHEADとこのフォルダーの計画を比べます。",
    flags: {
      format:
        "変更の示し方。省くとtext。markdownはマージリクエスト用、jsonはプログラム用、htmlはそれだけで開けるページです。",
      output: "一覧をファイルに書き出します。",
      institution: "これらの機関に関わる変更だけを示します。",
      "fail-on": "この区分以上に重い変更があれば終了コード1にします。",
      "exit-code": "変更があれば、git diffと同じく終了コード1にします。",
      seed,
    },
    examples: {
      "rip diff": "最後のコミットからの変更",
      "rip diff v1.0.0:plans/kyushu plans/kyushu": "合意した版からの変更",
      "rip diff main:plan.yaml --format markdown": "マージリクエストに",
      "rip diff v1.0.0:. --format html --output changes.html": "関係者に送るページ",
      "rip diff old.yaml new.yaml --institution university": "一つの機関に関わる変更",
      "rip diff HEAD~1:. --fail-on commitment": "ジョブで、約束が後退していれば止める",
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
  "git-diff-driver": {
    summary: "「git diff」や「git log -p」に計画の変更を示す（gitが呼び出す）",
    description:
      "gitが比べる一つのファイルについて、「rip diff」と同じものを示します。計画が複数のファイルに分かれているときは、ほかのファイルは手元のものを使い、このファイルによる変更だけを示します。計画として読めないファイルは、gitと同じく行ごとに示します。設定の方法は「rip init --git」で表示できます。",
    operands: "gitがdiffドライバーのコマンドに渡すもの。",
    flags: {},
    examples: {
      "rip init --git plans/kyushu": "設定の方法",
      "git diff plans/kyushu": "設定した後は",
      "git log -p --ext-diff plans/kyushu": "コミットごとの変更",
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
  review: {
    summary: "測定値と比べて計画がどこにあるか、次に何があるかを示す",
    description:
      "測定値を各指標の計画の経路と比べます。何が遅れ、なぜか、その場合について計画に何を定めたか。政策から経済までのどこで効果が止まっているか。達した目標からの後退、遅れている報告、次の見直しとゲートを示します。要点を表示するか、報告書の全体を書き出します。計画そのものには書き込みません。",
    operands:
      "計画のファイルまたはフォルダー。「-」は標準入力。省くとこのフォルダーの計画を使います。",
    flags: {
      at: "この月の末の時点で計画を見ます。省くと今月です。計画のファイルと同じ書き方で、2029-12、2029年度、令和11年12月 のように書きます。",
      format:
        "text・json・patch は表示し、一度に一つです。markdown と html はファイルです。省くと text で、「--output」を付ければファイルも書きます。patch は、計画の次の版が何を変えるかを git apply で使える形で示します。",
      lang: "ファイルの言語。省くと計画に書かれた言語です。",
      output:
        "ファイルを書くフォルダー。省くと計画の文書の隣の review-2029-12（日付による）です。json と patch もそこに書きます。",
      "fail-on": "この判定以下の指標があれば終了コード1にします（amber はやや遅れ、red は遅れ）。",
    },
    examples: {
      "rip review plans/kyushu": "今日の状況",
      "rip review plans/kyushu --at 2029-12 --format html,markdown":
        "中間評価の報告書を、計画のすべての言語で",
      "rip review plan.yaml --fail-on red": "ジョブで、遅れている指標があれば失敗",
      "rip review plan.yaml --format patch | git apply":
        "次の版を始める。段階と版を改め、記入する欄を作る",
    },
  },
  log: {
    summary: "計画の版と、変更の件数、主な結果の移り変わりを示す",
    description:
      "計画の履歴を、チェックアウトせずにgitから読みます。タグの付いた版と、版の番号か段階が変わった版について、日付、前の行からの変更の区分ごとの件数、主な算定結果を示します。まだコミットしていない内容は最後の行に示します。",
    operands: "計画のファイルまたはフォルダー。省くとこのフォルダーの計画を使います。",
    flags: {
      format: "表示形式。省くと text。markdown はマージリクエスト用、json はプログラム用です。",
      all: "タグ、新しい版、新しい段階のあるものに限らず、計画に触れたすべてのコミットを示します。",
      last: "新しい方から示す件数。省くと20です。",
    },
    examples: {
      "rip log": "このフォルダーの計画の版",
      "rip log plans/kyushu --all --last 50": "最近の50コミット",
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
  status: {
    summary: "計画を次の段階に進める、または今の段階を示す",
    description:
      "計画は、原案、協議中、合意済、共有（公表）、見直し中の順に進み、内容を改めるときは協議中に戻ります。段階が進むほど求められるものが増え、足りないものがあれば進めず、何も書きません。進めるときは、段階と版をコメントを残したままその場で書き換え、変更履歴に、だれが、前の版から何を、なぜ変えたかを書き加えます。段階を指定しなければ、今の段階と、次の段階に進むのに要るものを示します。",
    operands: "進める先の段階と計画。計画を省くとこのフォルダーの計画を使います。",
    flags: {
      by: "計画を進める人または部署（変更履歴に残ります）。",
      why: "理由を一文で（変更履歴に残ります）。",
      what: "変更の内容を一文で。省くと前の版との比較から書きます。",
      "new-version": "進めた後の版。省くと次の番号です。",
      date: day,
      "dry-run": "何を書くことになるかを示すだけで、書きません。",
      seed,
    },
    examples: {
      "rip status": "今の段階と、次の段階に要るもの",
      "rip status deliberation --by 'Coordination desk' --why 'First draft for debate'":
        "原案を協議に付す",
      "rip status agreed plans/kyushu --by 'Coordination desk' --why 'All have agreed' --dry-run":
        "何を書くことになるか",
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
