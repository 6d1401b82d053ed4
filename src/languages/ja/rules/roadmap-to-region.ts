import type { roadmapToRegion } from "../../../check/rules/roadmap-to-region.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const roadmapToRegionJa: RuleTexts<typeof roadmapToRegion> = {
  messages: {
    gap: ({ target, missing }, print) =>
      `「${print.pick(target)}」から地域経済への道筋に、${missing.map((stretch) => `「${stretch.map((phase) => print.enumerated("phase", phase)).join("または")}」`).join("")}の段階の取組がありません`,
    noTask: ({ target }, print) =>
      `「${print.pick(target)}」のための取組がロードマップにありません`,
    early: ({ target, task, end, sale, month }, print) =>
      `「${print.pick(target)}」を地域に及ぼす「${print.pick(task)}」が${print.month(end)}に終わり、最初の販売（「${print.pick(sale)}」、${print.month(month)}）より後に続きません`,
    noRoadmap: ({ targets }, print) =>
      `ロードマップに取組がなく、${targets.map((one) => `「${print.pick(one)}」`).join("")}から地域経済への道筋がありません`,
  },
  notes: {
    milestone: () => "節目だけです。この段階には時間がかかります",
    sale: () => "最初の販売です",
    furthest: ({ phase }: { phase: string }, print) =>
      `道筋は「${print.enumerated("phase", phase)}」の段階までです`,
    target: () => "道筋のないターゲットです",
    unphased: () => "このターゲットの取組に phase（段階）が書かれていません",
  },
  help: "欠けている取組を target（ターゲット）と phase（段階）とともに加え、どこで実証し、誰が初めに売り、どう売上を伸ばし、地域にどう及ぶかを示してください",
};
