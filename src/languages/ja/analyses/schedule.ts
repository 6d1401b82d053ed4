import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const scheduleJa = {
  reasons: {
    noTasks: () => "ロードマップに取組がありません",
    noStart: () => "計画期間にも取組にも日付がありません",
    circle: ({ tasks }: { tasks: readonly LocalText[] }, print: Print) =>
      `取組が互いに待ち合っています（${print.list(tasks.map((task) => print.pick(task)))}）`,
    endless: ({ task }: { task: LocalText }, print: Print) =>
      `「${print.pick(task)}」が1年中休みになっています`,
  },
  lines: {
    runs: ({ start, end, months }: { start: number; end: number; months: number }, print: Print) =>
      `ロードマップは${print.month(start)}から${print.month(end)}までの${print.number(months)}か月です`,
    clashes: ({ count }: { count: number }, { number }: Print) =>
      `ロードマップに守れない日付が${number(count)}件あります`,
  },
} satisfies AnalysisWords;
