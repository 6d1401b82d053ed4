import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const stageSuccessJa = {
  reasons: {
    noPhases: () => "段階ごとに何件が越えるのかがロードマップに書かれていません",
    noTrials: () => "参照する事例群に、その段階に入った例がありません",
    impossible: ({ trials, successes }: { trials: number; successes: number }, { number }: Print) =>
      `${number(trials)}件のうち${number(successes)}件が越えることはありえません`,
    noChance: () => "件数も確率も書かれていません",
    noShare: () => "確率が0から1の間にありません",
    noSource: () => "確率に出典がありません",
    gap: ({ phase }: { phase: string }, { enumerated }: Print) =>
      `「${enumerated("phase", phase)}」を越える確率が分かりません`,
    noProjects: () => "市場までの段階にプロジェクトがありません",
    tooMany: ({ projects, most }: { projects: number; most: number }, { number }: Print) =>
      `プロジェクトが${number(projects)}件あり、上限の${number(most)}件を超えています`,
    onePhase: () => "確率の分かる段階が二つに満たず、比べられません",
  },
  lines: {
    arrivals: (
      { projects, mean, atLeastOne }: { projects: number; mean: number; atLeastOne: number },
      { number, share }: Print,
    ) =>
      `まだ市場に出ていないプロジェクト${number(projects)}件のうち市場に到達する見込みは${number(mean, 1)}件、1件以上となる確率は${share(atLeastOne)}です`,
    valley: ({ phase, chance }: { phase: string; chance: number }, { enumerated, share }: Print) =>
      `最も脱落しやすいのは「${enumerated("phase", phase)}」の段階で、越えるのは${share(chance)}です`,
  },
} satisfies AnalysisWords;
