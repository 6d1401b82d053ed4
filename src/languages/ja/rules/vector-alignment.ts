import { sayReason } from "../../../analyse/say-reason.ts";
import type { vectorAlignment } from "../../../check/rules/vector-alignment.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "../rule-texts.ts";

const beside = (now: number | undefined, print: Print): string =>
  now === undefined ? "" : `、現在は${print.number(now, 2)}`;

export const vectorAlignmentJa: RuleTexts<typeof vectorAlignment> = {
  messages: {
    none: ({ institutions }, print) =>
      `計画を担う${print.number(institutions)}機関のうち、取組量（現在・計画）を書いた機関がありません`,
    scattered: ({ now, planned, minimum }, print) =>
      `計画後の取組をベクトルとして合計すると、元の大きさの${print.number(planned, 2)}倍にしかなりません（下限${print.number(minimum, 2)}${beside(now, print)}）`,
    astray: ({ institution, elsewhere, now, planned, minimum }, print) =>
      `「${print.pick(institution)}」は計画後も取組の${print.share(elsewhere)}を採用したターゲット以外に充てており、計画の向きとの一致は${print.number(planned, 2)}です（下限${print.number(minimum, 2)}${beside(now, print)}）`,
    unknown: (why, print) =>
      `取組が計画と同じ方向を向いているか分かりません：${sayReason(analysesJa.alignment.reasons, why, print)}`,
  },
  notes: {
    far: ({ institution, cosine }: { institution: LocalText; cosine: number }, print) =>
      `「${print.pick(institution)}」の向きと計画との一致は${print.number(cosine, 2)}です`,
    same: () => "同じ機関の取組量です",
  },
  help: ({
    reason,
    institutions,
  }: {
    readonly reason?: string;
    readonly institutions?: number;
  }) => {
    if (institutions !== undefined)
      return "各機関がターゲットに注ぐ取組量を、現在（now）と計画（plan）について、金額か従事量（FTE）で書いてください";
    return reason === undefined
      ? "ターゲット以外の仕事のうち後回しにできるものを話し合うか、その仕事の目的を計画のターゲットに加えてください"
      : "取組量はすべて金額か従事量（FTE）で、優先度はすべてのターゲットに書くか、どれにも書かないでください";
  },
};
