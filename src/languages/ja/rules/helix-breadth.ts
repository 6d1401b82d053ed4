import type { helixBreadth } from "../../../check/rules/helix-breadth.ts";
import type { RuleTexts } from "../rule-texts.ts";

const names = {
  industry: "産業界",
  academia: "大学等",
  government: "行政",
  finance: "金融機関",
  labour: "労働団体",
  voice: "報道または市民団体",
} as const;

type Side = keyof typeof names;

export const helixBreadthJa: RuleTexts<typeof helixBreadth> = {
  messages: {
    missing: ({ sides }, print) =>
      `参画する機関に${print.list(sides.map((one) => names[one]))}が含まれていません`,
    unheard: ({ sides }, print) =>
      `参画する機関に${print.list(sides.map((one) => names[one]))}が含まれていません（産学官金労言の労・言）`,
    few: ({ found, least }, print) =>
      `構成機関は${print.number(found)}機関で、クラスターの目安である${print.number(least)}機関に届きません`,
  },
  notes: {
    untyped: () => "機関の種類が書かれていません",
    coordinator: () => "構成機関をまとめる機関です",
  },
  help: ({ sides, found }: { readonly sides?: readonly Side[]; readonly found?: number }) => {
    if (found !== undefined)
      return "参加する機関に commitment: member を書き、まとまりで挙げた機関には members に数を書いてください";
    return sides?.some((one) => one === "labour" || one === "voice")
      ? "オブザーバーとしてでも加えるか、加えない理由を書いて例外としてください"
      : "当てはまる機関を加え、各機関に type（種類）を書いてください";
  },
};
