import type { rivalBenchmark } from "../../../check/rules/rival-benchmark.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const rivalBenchmarkJa: RuleTexts<typeof rivalBenchmark> = {
  messages: {
    none: ({ least }, print) =>
      `競合との比較がありません（一つの尺度について${print.number(least)}つ以上の競合が必要です）`,
    noOwn: ({ metric }, print) =>
      `「${print.pick(metric)}」に競合の値だけがあり、この地域の値がありません`,
    few: ({ metric, found, least }, print) =>
      `この地域の値を${print.number(least)}つ以上の競合と比べた尺度がありません（「${print.pick(metric)}」の競合は${print.number(found)}つ）`,
    year: ({ metric, rival, year, own }, print) =>
      `「${print.pick(rival)}」の「${print.pick(metric)}」は${print.period(year)}の値で、この地域の値は${print.period(own)}のものです`,
    undated: ({ metric, rival }, print) =>
      `「${print.pick(rival)}」の「${print.pick(metric)}」がいつの値か書かれていません`,
    unit: ({ metric, rival, quantity, own }, print) =>
      `「${print.pick(rival)}」の「${print.pick(metric)}」（${print.quantity(quantity)}）は、この地域の値（${print.quantity(own)}）と単位が異なります`,
  },
  notes: {
    own: () => "この地域の値です",
    rival: ({ rival }: { rival: LocalText }, print) => `並べている競合「${print.pick(rival)}」です`,
  },
  help: "一つの尺度について、この地域（own: true）と二つ以上の競合の値を、同じ年・同じ単位で diagnosis.benchmarks に書いてください",
};
