import type { resultsChain } from "../../../draw/figures/results-chain.ts";
import type { ResultsChainFacts } from "../../../draw/results-chain/results-chain-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

type Count = { readonly count: number };

const quoted = (names: readonly string[], all: number): string =>
  `${names.map((name) => `「${name}」`).join("")}${all > names.length ? `ほか${all - names.length}件` : ""}`;

const means = ({ measures, idle, stuck, outcomes }: ResultsChainFacts): string => {
  const lost = idle + stuck;
  if (measures === 0) return "指標の裏付けとなる支援策がない";
  if (outcomes === 0) return "成果の指標がなく、支援策がどの成果にもつながらない";
  if (lost === 0)
    return measures === 1
      ? "支援策1件の効果を、成果の指標で確かめる"
      : `支援策${measures}件すべての効果を、成果の指標で確かめる`;
  if (lost === measures) return `支援策${measures}件のいずれも成果につながらない`;
  return `支援策${measures}件のうち${lost}件は、どの成果にもつながらない`;
};

const ends = ({ outcomes, bare }: ResultsChainFacts): string => {
  if (outcomes === 0) return "";
  if (bare === 0)
    return `。成果の指標${outcomes}件の${outcomes === 1 ? "" : "いずれにも、"}手前に産出の指標がある`;
  return bare === outcomes
    ? `。成果の指標${outcomes}件の${outcomes === 1 ? "" : "いずれも、"}手前に産出の指標がない`
    : `。成果の指標${outcomes}件のうち${bare}件は、手前に産出の指標がない`;
};

export const resultsChainJa: FigureTexts<typeof resultsChain> = {
  messages: {
    finding: (facts: ResultsChainFacts) => `${means(facts)}${ends(facts)}`,
    subtitle: ({ indicators, years, hasStars }: ResultsChainFacts) =>
      [
        `指標${indicators}件の基準値→目標値${years === "" ? "" : `（断りのないものは${years}）`}`,
        hasStars ? "。*は仮定・推計・見込" : "",
        "。丸数字は支援策の番号",
      ].join(""),
    summary: ({ tasks, indicators }: ResultsChainFacts) =>
      `ターゲットごとの支援策・取組・指標の件数（取組${tasks}件、指標${indicators}件）。「活動」は取組と活動の指標の合計`,
    description: (facts: ResultsChainFacts) =>
      [
        `左から、支援策${facts.measures}件、取組${facts.tasks}件、産出、成果${facts.outcomes}件、地域への効果${facts.impacts}件の順に並ぶ図です。`,
        `指標は全部で${facts.indicators}件で、矢印はそれぞれが寄与する指標に向かいます。`,
        facts.headline === undefined ? "" : `代表指標は「${facts.headline}」です。`,
        facts.bareNames.length > 0
          ? `手前に産出の指標がないのは${quoted(facts.bareNames, facts.bare)}です。`
          : "",
        facts.idleNames.length > 0
          ? `指標のない支援策は${quoted(facts.idleNames, facts.idle)}です。`
          : "",
      ].join(""),
    means: () => "手段（支援策）",
    activities: () => "活動",
    inputs: () => "投入・活動",
    outcome: () => "成果",
    shared: () => "複数または全部のターゲットに共通",
    tasks: ({ count }: Count) => `取組${count}件`,
    open: () => "未定",
    undated: () => "年の記載なし",
    noOutput: () => "手前に産出の指標がない",
    noMeasure: () => "手前に支援策がない",
    noImpact: () => "地域への効果につながらない",
    noOutcome: () => "手前に成果の指標がない",
    idle: () => "指標がない",
    stuck: () => "成果につながらない",
    missing: ({ level }: { readonly level: string }) => `「${level}」の指標が計画にない`,
    lost: ({ count }: Count) => `途切れ${count}`,
    broken: ({ count }: Count) => `途切れ${count}`,
    others: ({ count }: Count) => `その他のターゲット${count}件`,
    legendHeadline: () => "代表指標",
    legendGap: () => "前後の指標が欠けている（枠内に記載）",
    legendLink: () => "寄与する先",
    summarised: ({ count }: { readonly count: string }) =>
      `指標と支援策が${count}件あるため、図はターゲットと段階ごとの件数を示しました。「途切れ」は、成果につながらない支援策と、上下のつながりを欠く指標の件数です。すべては表に示しました。`,
    unlevelled: ({ count }: Count) =>
      `段階（産出・成果など）の記載がない指標${count}件は、表にだけ示しました。`,
    tableCaption: () => "支援策から地域への効果までの道筋",
    columnName: () => "支援策・指標",
    columnLevel: () => "段階",
    columnBaseline: () => "基準値",
    columnTarget: () => "目標値",
    columnLeads: () => "寄与する先",
    columnMeasures: () => "支援策",
    columnBreak: () => "欠けている段",
    measure: () => "支援策",
  },
};
