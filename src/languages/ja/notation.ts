import type { MisreadFacts, MisreadTexts } from "../../notation/misread-facts.ts";

const codeNames: Readonly<Record<MisreadFacts["code"]["empty"]["code"], string>> = {
  prefecture: "都道府県コード",
  municipal: "市区町村コード",
  corporate: "法人番号",
  hs: "HSコード",
  jsic: "日本標準産業分類コード",
};

const write = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined || suggestion === ""
    ? otherwise
    : `「${suggestion}」の誤りではないか確認してください`;

const figureForms =
  "「1200億円」「JPY 120 bn」「86,000 t」「14%」「98場」のように、数字と単位で書いてください";
const periodForms =
  "「2027-04」「2027年」「FY2027」「令和9年度」「2027-Q1」「2012酒造年度」「1970年代」、または「FY2026-FY2030」のような期間で書いてください";
const durationForms = "「18か月」「1.5年」「1年6か月」のように、月単位になる長さで書いてください";

const quantity: MisreadTexts["quantity"] = {
  empty: { message: () => "数値が空です", help: () => figureForms },
  tooLong: {
    message: (f) =>
      `「${f.written}」で始まる数値は${f.length}文字あり、上限の${f.limit}文字を超えています`,
    help: () => "数値だけを残し、説明は note に移してください",
  },
  noNumber: { message: (f) => `「${f.written}」には算用数字がありません`, help: () => figureForms },
  unknownWord: {
    message: (f) => `「${f.written}」の「${f.word}」は、単位・通貨・桁のいずれとしても読めません`,
    help: (f) => write(f.suggestion, figureForms),
  },
  manyWords: {
    message: (f) =>
      `「${f.written}」の「${f.words}」は複数の語からなり、一つの単位として読めません`,
    help: (f) => `「${f.words.replaceAll(" ", "-")}」のように単位を一語にしてください`,
  },
  ambiguousWord: {
    message: (f) => `「${f.written}」の「${f.word}」は複数の単位(${f.readings})に読めます`,
    help: (f) => `意図する単位(${f.readings})を明示してください`,
  },
  twoUnits: {
    message: (f) => `「${f.written}」には「${f.first}」と「${f.second}」の二つの単位があります`,
    help: () => "その数値の単位だけを残してください",
  },
  grouping: {
    message: (f) =>
      `「${f.written}」の「${f.number}」は、3桁ごとの区切りまたは小数点の位置が正しくありません`,
    help: (f) => write(f.suggestion, "桁区切りは「1,200」、小数は「1.2」のように書いてください"),
  },
  magnitudes: {
    message: (f) => `「${f.written}」の「${f.number}」は、桁が大きい方から順に並んでいません`,
    help: () => "「1.2億円」または「1億2000万円」のように書いてください",
  },
  exponent: {
    message: (f) => `「${f.written}」は指数で書かれています`,
    help: () => "指数を使わず、「万」「億」「million」「bn」などの桁で書いてください",
  },
  range: {
    message: (f) => `「${f.written}」は範囲であり、一つの数値として読めません`,
    help: () =>
      "low・likely・high を書ける項目ではそれを使い、それ以外では採用する一つの数値を書いてください",
  },
  bound: {
    message: (f) => `「${f.written}」は「${f.word}」が付いた限度であり、一つの数値として読めません`,
    help: () => "数値そのものを書き(概数なら「約」を付け)、限度であることは note に書いてください",
  },
  date: {
    message: (f) => `「${f.written}」は日付であり、数値として読めません`,
    help: () => "ここには数値を書き、時点は asOf に書いてください",
  },
  oddDigit: {
    message: (f) => `「${f.written}」の「${f.character}」は通常の数字ではありません`,
    help: () => "注の番号は除き、分数は「0.5」のように小数で書いてください",
  },
  tooLarge: {
    message: (f) => `「${f.written}」は、読める上限(10の21乗)を超えています`,
    help: () => "桁を二重に書いていないか確認してください",
  },
  tooPrecise: {
    message: (f) => `「${f.written}」は桁数が多く、正確に保持できません(「${f.kept}」になります)`,
    help: () => "有効数字は15桁までとし、「億」「bn」などの桁を付けて書いてください",
  },
};

const period: MisreadTexts["period"] = {
  empty: { message: () => "時期が空です", help: () => periodForms },
  tooLong: {
    message: (f) =>
      `「${f.written}」で始まる時期は${f.length}文字あり、上限の${f.limit}文字を超えています`,
    help: () => periodForms,
  },
  unreadable: { message: (f) => `「${f.written}」は時期として読めません`, help: () => periodForms },
  notWhole: {
    message: (f) => `「${f.written}」は小数であり、年として読めません`,
    help: () =>
      "月は「2027-10」と書いてください。YAML では、引用符のない 2027.10 は数値 2027.1 になります",
  },
  yearOutside: {
    message: (f) =>
      `「${f.written}」の${f.year}年は、${f.first}年から${f.last}年までの範囲にありません`,
    help: () => "桁の過不足がないか確認してください",
  },
  noMonth: {
    message: (f) => `「${f.written}」の${f.month}月は存在しません`,
    help: () => "月は「2027-04」、年の範囲は「2026-2030」のように省略せずに書いてください",
  },
  noDay: {
    message: (f) => `「${f.written}」の${f.day}日は存在しません(その月は${f.days}日までです)`,
    help: (f) => `1から${f.days}までの日を書いてください`,
  },
  noQuarter: {
    message: (f) => `「${f.written}」の第${f.quarter}四半期は存在しません`,
    help: () => "暦年の四半期は「2027-Q1」、年度の四半期は「FY2027-Q1」のように書いてください",
  },
  eraOver: {
    message: (f) => `「${f.written}」は、${f.era}の終わり(${f.ended})より後です`,
    help: (f) => write(f.suggestion, "西暦で書いてください"),
  },
  eraBefore: {
    message: (f) => `「${f.written}」は、${f.era}の始まり(${f.began})より前です`,
    help: (f) => write(f.suggestion, "西暦で書いてください"),
  },
  missingUnit: {
    message: (f) => `「${f.written}」は、年か年度か判別できません`,
    help: (f) => `年度なら「${f.suggestion}」、暦年なら「年度」に代えて「年」と書いてください`,
  },
  shortYear: {
    message: (f) => `「${f.written}」の年は2桁しかありません`,
    help: (f) => write(f.suggestion, "西暦は4桁で書いてください"),
  },
  shortEnd: {
    message: (f) => `「${f.written}」は終わりが省略されており、二通りに読めます`,
    help: (f) => write(f.suggestion, "「FY2026-FY2030」のように両端を省略せずに書いてください"),
  },
  notDecade: {
    message: (f) => `「${f.written}」は年代の始まりとして読めません`,
    help: () => "「1970年代」のように書き、それ以外は「1975-1984」のように範囲で書いてください",
  },
  endBeforeStart: {
    message: (f) => `「${f.written}」の終わり「${f.last}」が始まり「${f.first}」より前にあります`,
    help: () => "早い方を先に書いてください",
  },
  openEnd: {
    message: (f) => `「${f.written}」は片方の端が定まっていません`,
    help: () => "「FY2026-FY2030」のように両端を書いてください",
  },
  twoNames: {
    message: (f) => `「${f.written}」の「${f.first}」と「${f.second}」が一致していません`,
    help: () => "西暦か和暦のいずれかを訂正するか、一方だけを残してください",
  },
};

const duration: MisreadTexts["duration"] = {
  empty: { message: () => "期間の長さが空です", help: () => durationForms },
  tooLong: {
    message: (f) =>
      `「${f.written}」で始まる期間の長さは${f.length}文字あり、上限の${f.limit}文字を超えています`,
    help: () => durationForms,
  },
  noNumber: {
    message: (f) => `「${f.written}」には算用数字がありません`,
    help: () => durationForms,
  },
  unknownWord: {
    message: (f) => `「${f.written}」の「${f.word}」は、月または年の単位として読めません`,
    help: (f) => write(f.suggestion, durationForms),
  },
  tooFine: {
    message: (f) => `「${f.written}」は「${f.word}」単位であり、月単位で数えられません`,
    help: () => "「1か月」のように月単位に丸めてください",
  },
  notWhole: {
    message: (f) => `「${f.written}」は${f.months}か月となり、整数の月数になりません`,
    help: () => durationForms,
  },
  negative: { message: (f) => `「${f.written}」は負の長さです`, help: () => durationForms },
  tooLarge: {
    message: (f) => `「${f.written}」は上限の${f.limit}か月を超えています`,
    help: () => "月数を年数として書いていないか確認してください",
  },
  range: {
    message: (f) => `「${f.written}」は範囲であり、一つの長さとして読めません`,
    help: () =>
      "幅を書ける項目では「{ low: 12か月, likely: 15か月, high: 18か月 }」のように書いてください",
  },
  approximate: {
    message: (f) => `「${f.written}」は概数であり、月数が定まりません`,
    help: () => "概数を示す語を除くか、low・likely・high を書ける項目ではそれを使ってください",
  },
};

const code: MisreadTexts["code"] = {
  empty: {
    message: (f) => `${codeNames[f.code]}が空です`,
    help: () => "コードを引用符で囲んで書いてください",
  },
  unquoted: {
    message: (f) =>
      `${codeNames[f.code]}「${f.written}」が数値として書かれ、先頭の0が失われたおそれがあります`,
    help: () => '「"01100"」のように引用符で囲んで書いてください',
  },
  notDigits: {
    message: (f) => `${codeNames[f.code]}「${f.written}」に数字以外の文字があります`,
    help: () => "数字だけを書いてください",
  },
  length: {
    message: (f) =>
      `${codeNames[f.code]}「${f.written}」は${f.found}桁ですが、${f.expected.replaceAll(", ", "・")}桁のはずです`,
    help: () => "桁の過不足がないか確認してください。先頭の0もコードの一部です",
  },
  prefecture: {
    message: (f) =>
      `${codeNames[f.code]}「${f.written}」の「${f.prefecture}」は都道府県(01から47まで)ではありません`,
    help: () => "北海道の「01」、鹿児島県の「46」のように、都道府県の2桁から始めてください",
  },
  checkDigit: {
    message: (f) =>
      `${codeNames[f.code]}「${f.written}」の検査数字は${f.found}ですが、計算では${f.expected}になります`,
    help: (f) => `出典と照合してください。数字の書き誤りか、正しくは「${f.suggestion}」です`,
  },
  chapter: {
    message: (f) =>
      `${codeNames[f.code]}「${f.written}」の「${f.chapter}」は類(01から97まで)ではありません`,
    help: () => "先頭の0が抜けていないか確認してください。各国が独自に使う98類・99類は使えません",
  },
  reservedChapter: {
    message: (f) =>
      `${codeNames[f.code]}「${f.written}」の第${f.chapter}類は留保されており、該当する品目がありません`,
    help: () => "関税率表で項を確認してください",
  },
  letter: {
    message: (f) => `「${f.letter}」は${codeNames[f.code]}の大分類(AからTまで)ではありません`,
    help: () => "AからTまでの1文字、または2桁から4桁の数字で書いてください",
  },
  division: {
    message: (f) =>
      `${codeNames[f.code]}「${f.written}」の中分類「${f.division}」は存在しません(01から99までです)`,
    help: () => "食料品製造業の「09」のように、中分類の2桁から始めてください",
  },
};

/** What is said in Japanese of every misread, by area and key. */
export const notation = { quantity, period, duration, code } satisfies MisreadTexts;
