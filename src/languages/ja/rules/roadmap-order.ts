import type { roadmapOrder } from "../../../check/rules/roadmap-order.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const roadmapOrderJa: RuleTexts<typeof roadmapOrder> = {
  messages: {
    early: ({ task, stated, earliest, because }, print) =>
      `「${print.pick(task)}」は${print.month(stated)}に始まりますが、「${print.pick(because)}」を待つため${print.month(earliest)}より前には始められません`,
    backwards: ({ task, start, end }, print) =>
      `「${print.pick(task)}」の終わり（${print.period(end)}）が始まり（${print.period(start)}）より前です`,
    length: ({ task, months, least, most }, print) =>
      `「${print.pick(task)}」の期間は${print.number(months)}か月ですが、始まりから終わりまでは${least === most ? "" : `${print.number(least)}〜`}${print.number(most)}か月です`,
    circle: ({ tasks }, print) => {
      const names = tasks.map((task) => `「${print.pick(task)}」`).join("");
      return tasks.length === 1
        ? `${names}が自分自身の終了を待っています`
        : `${names}が互いの終了を待っています`;
    },
    overrun: ({ task, stated, end }, print) =>
      `「${print.pick(task)}」の終わりは${print.period(stated)}とされていますが、先行する取組の後に始めると${print.month(end)}までかかります`,
    late: ({ task, end, planEnd }, print) =>
      `「${print.pick(task)}」は${print.month(end)}まで続き、計画期間の最後の月（${print.month(planEnd)}）を超えます`,
    deadline: ({ task, deadline, end, months }, print) =>
      `「${print.pick(task)}」は${print.month(end)}までかかり、期限の${print.period(deadline)}に${print.number(months)}か月遅れます`,
    gate: ({ task, gate, start }, print) =>
      `「${print.pick(task)}」のゲートは${print.period(gate)}で、取組が始まる${print.month(start)}より前です`,
  },
  notes: {
    start: () => "始まりはここに書かれています",
    end: () => "終わりはここに書かれています",
    because: () => "この取組を待ちます",
    circle: () => "これも循環の一部です",
  },
  help: "日付を動かすか、期間を短くするか、after（先行する取組）を改めてください",
};
