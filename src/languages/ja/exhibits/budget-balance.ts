import type { budgetBalance } from "../../../compose/exhibits/budget-balance.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const budgetBalanceJa: ExhibitWords<typeof budgetBalance> = {
  title: "予算と事業費の突合",
  balance: "支援策の予算と取組の事業費（年度別）",
  year: "年度",
  sources: "予算",
  uses: "事業費",
  difference: "予算 − 事業費",
  total: "合計",
  openBefore: "予算と事業費を比べることはできません（",
  openAfter: "）。",
  stated: "年度の差は、予算の端数を丸めたことによります。",
  rounded: "端数を丸めているため、各年度の和と合計が最後の桁で合わないことがあります。",
  inBefore: "（単位：",
  inAfter: "）",
};
