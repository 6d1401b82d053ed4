import type { CommandsTranslation } from "./cli-command-types.ts";
import { day, seed } from "./cli-common-flags.ts";

/** 計画の版、合意、見直しについてのコマンドの言葉。 */
export const revisionCommandsJa = {
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
} satisfies Partial<CommandsTranslation>;
