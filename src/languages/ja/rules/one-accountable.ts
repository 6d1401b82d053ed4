import type { oneAccountable } from "../../../check/rules/one-accountable.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const oneAccountableJa: RuleTexts<typeof oneAccountable> = {
  messages: {
    noRole: ({ duty }, print) => `「${print.pick(duty)}」の役割分担が roles に書かれていません`,
    noRoles: ({ tasks, measures }, print) => {
      const parts = [
        ...(tasks > 0 ? [`取組${print.number(tasks)}件`] : []),
        ...(measures > 0 ? [`支援策${print.number(measures)}件`] : []),
      ];
      return `${parts.join("と")}の役割分担（roles）が一つも書かれていません`;
    },
    none: ({ duty }, print) => `「${print.pick(duty)}」に責任を負う機関がありません`,
    several: ({ duty, institutions }, print) =>
      `「${print.pick(duty)}」に責任を負う機関が${institutions.length}つあります（${print.list(institutions.map((one) => print.pick(one)))}）`,
  },
  help: "accountable（責任）には機関を一つだけ書き、ほかは responsible（実行）または consulted（協議）としてください",
};
