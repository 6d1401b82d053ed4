import type { deadlineHeap } from "../../../check/rules/deadline-heap.ts";
import type { Month } from "../../../notation/period.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const deadlineHeapJa: RuleTexts<typeof deadlineHeap> = {
  messages: {
    heap: ({ late, all, lateShare, share, tail, from }, print) =>
      `節目${print.number(all)}件のうち${print.number(late)}件（${print.share(lateShare)}）が計画期間の最後の${print.share(tail)}（${print.month(from)}以降）に集まり、${print.share(share)}を超えています`,
  },
  notes: {
    late: ({ task, month }: { task: LocalText; month: Month }, print) =>
      `「${print.pick(task)}」は${print.month(month)}です`,
  },
  help: "段階の終わりごとにゲートを置いて途中で判定できるようにするか、成果が終盤に集まる理由を計画に書いてください",
};
