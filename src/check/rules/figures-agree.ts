import { against } from "../consistency/against.ts";
import { seriesOf } from "../consistency/repeats.ts";
import { sayElsewhere, sayFactors, sayGrowth, sayParts } from "../consistency/say-backing.ts";
import { sayDates } from "../consistency/say-dates.ts";
import { sayNames } from "../consistency/say-names.ts";
import { sayTwice } from "../consistency/say-repeats.ts";
import { agreeNotes, agreeTexts } from "../consistency/texts.ts";
import { defineRule } from "../rule.ts";

/** What is said twice is said the same, and what is summed, multiplied or compared comes out. */
export const figuresAgree = defineRule({
  id: "figures-agree",
  title: { en: "figures agree with each other", ja: "数値どうしが合うこと" },
  number: 68,
  step: 3,
  severity: "warning",
  from: "draft",
  limits: {},
  applies: ({ figures, head }) =>
    figures.length > 0 || head.frame.length + head.higherPlans.length + head.events.length > 0,
  messages: agreeTexts,
  milder: ["partsLess", "compass"],
  measures: {
    partsMore: ({ sum, whole }) => against(sum, whole),
    partsLess: ({ sum, whole }) => against(sum, whole),
    factors: ({ value, product }) => against(product, value),
    growth: ({ stated, change }) => ({ value: change, limit: stated.amount, unit: "share" }),
  },
  writes: { undated: () => ["asOf"] },
  notes: agreeNotes,
  help: "look the value up in its source; where both are right, say why: `asOf` with each value, `event` with each date, `overlap` where parts count something twice",
  principle: {
    en: "conflicts in published documents: 387 universities listed of 250, a growth of 6.2% where the values say 16.7%, one law dated 1992 and 1999",
    ja: "公表された資料どうしの食い違い：内訳の合計が387の「250大学」、値では16.7%増なのに「6.2%増」、同じ法律の施行が1992年と1999年",
  },
  check: ({ plan, report }) => {
    for (const figure of plan.figures) {
      sayParts(figure, report);
      sayFactors(figure, report);
      sayElsewhere(figure, plan, report);
    }
    for (const series of seriesOf(plan)) sayGrowth(series, report);
    sayTwice(plan, report);
    sayDates(plan, report);
    sayNames(plan, report);
  },
});
