// Written by `npm run generate`. Do not edit.
import text0 from "../../templates/layout/html/callout.hbs?raw";
import text1 from "../../templates/layout/html/code.hbs?raw";
import text2 from "../../templates/layout/html/facts.hbs?raw";
import text3 from "../../templates/layout/html/figure.hbs?raw";
import text4 from "../../templates/layout/html/lead.hbs?raw";
import text5 from "../../templates/layout/html/list.hbs?raw";
import text6 from "../../templates/layout/html/page.css?raw";
import text7 from "../../templates/layout/html/page.hbs?raw";
import text8 from "../../templates/layout/html/paragraph.hbs?raw";
import text9 from "../../templates/layout/html/quote.hbs?raw";
import text10 from "../../templates/layout/html/section.hbs?raw";
import text11 from "../../templates/layout/html/table.hbs?raw";
import text12 from "../../templates/layout/markdown/callout.hbs?raw";
import text13 from "../../templates/layout/markdown/code.hbs?raw";
import text14 from "../../templates/layout/markdown/document.hbs?raw";
import text15 from "../../templates/layout/markdown/facts.hbs?raw";
import text16 from "../../templates/layout/markdown/figure.hbs?raw";
import text17 from "../../templates/layout/markdown/lead.hbs?raw";
import text18 from "../../templates/layout/markdown/list.hbs?raw";
import text19 from "../../templates/layout/markdown/paragraph.hbs?raw";
import text20 from "../../templates/layout/markdown/quote.hbs?raw";
import text21 from "../../templates/layout/markdown/section.hbs?raw";
import text22 from "../../templates/layout/markdown/table.hbs?raw";
import text23 from "../../templates/prose/en/additionality-none.hbs?raw";
import text24 from "../../templates/prose/en/additionality-total.hbs?raw";
import text25 from "../../templates/prose/en/additionality.hbs?raw";
import text26 from "../../templates/prose/en/agreement.hbs?raw";
import text27 from "../../templates/prose/en/alignment-none.hbs?raw";
import text28 from "../../templates/prose/en/alignment.hbs?raw";
import text29 from "../../templates/prose/en/appraisal-open.hbs?raw";
import text30 from "../../templates/prose/en/appraisal.hbs?raw";
import text31 from "../../templates/prose/en/attribution.hbs?raw";
import text32 from "../../templates/prose/en/budget-balance.hbs?raw";
import text33 from "../../templates/prose/en/budget.hbs?raw";
import text34 from "../../templates/prose/en/chain-balance.hbs?raw";
import text35 from "../../templates/prose/en/chain.hbs?raw";
import text36 from "../../templates/prose/en/check.hbs?raw";
import text37 from "../../templates/prose/en/commitments.hbs?raw";
import text38 from "../../templates/prose/en/cost-per-outcome.hbs?raw";
import text39 from "../../templates/prose/en/crosswalk.hbs?raw";
import text40 from "../../templates/prose/en/diagnosis.hbs?raw";
import text41 from "../../templates/prose/en/diffusion-forward.hbs?raw";
import text42 from "../../templates/prose/en/diffusion-none.hbs?raw";
import text43 from "../../templates/prose/en/diffusion.hbs?raw";
import text44 from "../../templates/prose/en/frame.hbs?raw";
import text45 from "../../templates/prose/en/funding-coverage.hbs?raw";
import text46 from "../../templates/prose/en/gates.hbs?raw";
import text47 from "../../templates/prose/en/glossary.hbs?raw";
import text48 from "../../templates/prose/en/goals.hbs?raw";
import text49 from "../../templates/prose/en/growth.hbs?raw";
import text50 from "../../templates/prose/en/input-output-open.hbs?raw";
import text51 from "../../templates/prose/en/input-output.hbs?raw";
import text52 from "../../templates/prose/en/kpi-ladder-limits.hbs?raw";
import text53 from "../../templates/prose/en/kpi-ladder-none.hbs?raw";
import text54 from "../../templates/prose/en/kpi-ladder.hbs?raw";
import text55 from "../../templates/prose/en/linkages.hbs?raw";
import text56 from "../../templates/prose/en/liquidity.hbs?raw";
import text57 from "../../templates/prose/en/local-multiplier.hbs?raw";
import text58 from "../../templates/prose/en/measures.hbs?raw";
import text59 from "../../templates/prose/en/methods.hbs?raw";
import text60 from "../../templates/prose/en/monitoring.hbs?raw";
import text61 from "../../templates/prose/en/need-gaps.hbs?raw";
import text62 from "../../templates/prose/en/network-none.hbs?raw";
import text63 from "../../templates/prose/en/network.hbs?raw";
import text64 from "../../templates/prose/en/overview.hbs?raw";
import text65 from "../../templates/prose/en/product.hbs?raw";
import text66 from "../../templates/prose/en/progress.hbs?raw";
import text67 from "../../templates/prose/en/reference-class.hbs?raw";
import text68 from "../../templates/prose/en/reference-index-none.hbs?raw";
import text69 from "../../templates/prose/en/reference-index.hbs?raw";
import text70 from "../../templates/prose/en/regionalisation-open.hbs?raw";
import text71 from "../../templates/prose/en/regionalisation.hbs?raw";
import text72 from "../../templates/prose/en/relatedness-open.hbs?raw";
import text73 from "../../templates/prose/en/relatedness.hbs?raw";
import text74 from "../../templates/prose/en/requests-payer.hbs?raw";
import text75 from "../../templates/prose/en/requests.hbs?raw";
import text76 from "../../templates/prose/en/review-basis.hbs?raw";
import text77 from "../../templates/prose/en/review-brief.hbs?raw";
import text78 from "../../templates/prose/en/review-dates.hbs?raw";
import text79 from "../../templates/prose/en/review-layers.hbs?raw";
import text80 from "../../templates/prose/en/review-overdue.hbs?raw";
import text81 from "../../templates/prose/en/review-variance.hbs?raw";
import text82 from "../../templates/prose/en/ripple-basis.hbs?raw";
import text83 from "../../templates/prose/en/ripple-open.hbs?raw";
import text84 from "../../templates/prose/en/ripple.hbs?raw";
import text85 from "../../templates/prose/en/risks.hbs?raw";
import text86 from "../../templates/prose/en/roadmap.hbs?raw";
import text87 from "../../templates/prose/en/roles.hbs?raw";
import text88 from "../../templates/prose/en/schedule-change.hbs?raw";
import text89 from "../../templates/prose/en/schedule-risk.hbs?raw";
import text90 from "../../templates/prose/en/schedule-statement.hbs?raw";
import text91 from "../../templates/prose/en/schedule.hbs?raw";
import text92 from "../../templates/prose/en/seed-match-none.hbs?raw";
import text93 from "../../templates/prose/en/seed-match.hbs?raw";
import text94 from "../../templates/prose/en/shift-share.hbs?raw";
import text95 from "../../templates/prose/en/sources.hbs?raw";
import text96 from "../../templates/prose/en/specialisation-spread.hbs?raw";
import text97 from "../../templates/prose/en/specialisation.hbs?raw";
import text98 from "../../templates/prose/en/spillover.hbs?raw";
import text99 from "../../templates/prose/en/staff-load-open.hbs?raw";
import text100 from "../../templates/prose/en/staff-load.hbs?raw";
import text101 from "../../templates/prose/en/stage-scores.hbs?raw";
import text102 from "../../templates/prose/en/stage-success.hbs?raw";
import text103 from "../../templates/prose/en/statistics-open.hbs?raw";
import text104 from "../../templates/prose/en/substitution.hbs?raw";
import text105 from "../../templates/prose/en/target-portfolio.hbs?raw";
import text106 from "../../templates/prose/en/target-ranking-none.hbs?raw";
import text107 from "../../templates/prose/en/target-ranking.hbs?raw";
import text108 from "../../templates/prose/en/targets.hbs?raw";
import text109 from "../../templates/prose/en/task-funding.hbs?raw";
import text110 from "../../templates/prose/en/three-powers.hbs?raw";
import text111 from "../../templates/prose/en/variety-open.hbs?raw";
import text112 from "../../templates/prose/en/variety.hbs?raw";
import text113 from "../../templates/prose/ja/additionality-none.hbs?raw";
import text114 from "../../templates/prose/ja/additionality-total.hbs?raw";
import text115 from "../../templates/prose/ja/additionality.hbs?raw";
import text116 from "../../templates/prose/ja/agreement.hbs?raw";
import text117 from "../../templates/prose/ja/alignment-none.hbs?raw";
import text118 from "../../templates/prose/ja/alignment.hbs?raw";
import text119 from "../../templates/prose/ja/appraisal-open.hbs?raw";
import text120 from "../../templates/prose/ja/appraisal.hbs?raw";
import text121 from "../../templates/prose/ja/attribution.hbs?raw";
import text122 from "../../templates/prose/ja/budget-balance.hbs?raw";
import text123 from "../../templates/prose/ja/budget.hbs?raw";
import text124 from "../../templates/prose/ja/chain-balance.hbs?raw";
import text125 from "../../templates/prose/ja/chain.hbs?raw";
import text126 from "../../templates/prose/ja/check.hbs?raw";
import text127 from "../../templates/prose/ja/commitments.hbs?raw";
import text128 from "../../templates/prose/ja/cost-per-outcome.hbs?raw";
import text129 from "../../templates/prose/ja/crosswalk.hbs?raw";
import text130 from "../../templates/prose/ja/diagnosis.hbs?raw";
import text131 from "../../templates/prose/ja/diffusion-forward.hbs?raw";
import text132 from "../../templates/prose/ja/diffusion-none.hbs?raw";
import text133 from "../../templates/prose/ja/diffusion.hbs?raw";
import text134 from "../../templates/prose/ja/frame.hbs?raw";
import text135 from "../../templates/prose/ja/funding-coverage.hbs?raw";
import text136 from "../../templates/prose/ja/gates.hbs?raw";
import text137 from "../../templates/prose/ja/glossary.hbs?raw";
import text138 from "../../templates/prose/ja/goals.hbs?raw";
import text139 from "../../templates/prose/ja/growth.hbs?raw";
import text140 from "../../templates/prose/ja/input-output-open.hbs?raw";
import text141 from "../../templates/prose/ja/input-output.hbs?raw";
import text142 from "../../templates/prose/ja/kpi-ladder-limits.hbs?raw";
import text143 from "../../templates/prose/ja/kpi-ladder-none.hbs?raw";
import text144 from "../../templates/prose/ja/kpi-ladder.hbs?raw";
import text145 from "../../templates/prose/ja/linkages.hbs?raw";
import text146 from "../../templates/prose/ja/liquidity.hbs?raw";
import text147 from "../../templates/prose/ja/local-multiplier.hbs?raw";
import text148 from "../../templates/prose/ja/measures.hbs?raw";
import text149 from "../../templates/prose/ja/methods.hbs?raw";
import text150 from "../../templates/prose/ja/monitoring.hbs?raw";
import text151 from "../../templates/prose/ja/need-gaps.hbs?raw";
import text152 from "../../templates/prose/ja/network-none.hbs?raw";
import text153 from "../../templates/prose/ja/network.hbs?raw";
import text154 from "../../templates/prose/ja/overview.hbs?raw";
import text155 from "../../templates/prose/ja/product.hbs?raw";
import text156 from "../../templates/prose/ja/progress.hbs?raw";
import text157 from "../../templates/prose/ja/reference-class.hbs?raw";
import text158 from "../../templates/prose/ja/reference-index-none.hbs?raw";
import text159 from "../../templates/prose/ja/reference-index.hbs?raw";
import text160 from "../../templates/prose/ja/regionalisation-open.hbs?raw";
import text161 from "../../templates/prose/ja/regionalisation.hbs?raw";
import text162 from "../../templates/prose/ja/relatedness-open.hbs?raw";
import text163 from "../../templates/prose/ja/relatedness.hbs?raw";
import text164 from "../../templates/prose/ja/requests-payer.hbs?raw";
import text165 from "../../templates/prose/ja/requests.hbs?raw";
import text166 from "../../templates/prose/ja/review-basis.hbs?raw";
import text167 from "../../templates/prose/ja/review-brief.hbs?raw";
import text168 from "../../templates/prose/ja/review-dates.hbs?raw";
import text169 from "../../templates/prose/ja/review-layers.hbs?raw";
import text170 from "../../templates/prose/ja/review-overdue.hbs?raw";
import text171 from "../../templates/prose/ja/review-variance.hbs?raw";
import text172 from "../../templates/prose/ja/ripple-basis.hbs?raw";
import text173 from "../../templates/prose/ja/ripple-open.hbs?raw";
import text174 from "../../templates/prose/ja/ripple.hbs?raw";
import text175 from "../../templates/prose/ja/risks.hbs?raw";
import text176 from "../../templates/prose/ja/roadmap.hbs?raw";
import text177 from "../../templates/prose/ja/roles.hbs?raw";
import text178 from "../../templates/prose/ja/schedule-change.hbs?raw";
import text179 from "../../templates/prose/ja/schedule-risk.hbs?raw";
import text180 from "../../templates/prose/ja/schedule-statement.hbs?raw";
import text181 from "../../templates/prose/ja/schedule.hbs?raw";
import text182 from "../../templates/prose/ja/seed-match-none.hbs?raw";
import text183 from "../../templates/prose/ja/seed-match.hbs?raw";
import text184 from "../../templates/prose/ja/shift-share.hbs?raw";
import text185 from "../../templates/prose/ja/sources.hbs?raw";
import text186 from "../../templates/prose/ja/specialisation-spread.hbs?raw";
import text187 from "../../templates/prose/ja/specialisation.hbs?raw";
import text188 from "../../templates/prose/ja/spillover.hbs?raw";
import text189 from "../../templates/prose/ja/staff-load-open.hbs?raw";
import text190 from "../../templates/prose/ja/staff-load.hbs?raw";
import text191 from "../../templates/prose/ja/stage-scores.hbs?raw";
import text192 from "../../templates/prose/ja/stage-success.hbs?raw";
import text193 from "../../templates/prose/ja/statistics-open.hbs?raw";
import text194 from "../../templates/prose/ja/substitution.hbs?raw";
import text195 from "../../templates/prose/ja/target-portfolio.hbs?raw";
import text196 from "../../templates/prose/ja/target-ranking-none.hbs?raw";
import text197 from "../../templates/prose/ja/target-ranking.hbs?raw";
import text198 from "../../templates/prose/ja/targets.hbs?raw";
import text199 from "../../templates/prose/ja/task-funding.hbs?raw";
import text200 from "../../templates/prose/ja/three-powers.hbs?raw";
import text201 from "../../templates/prose/ja/variety-open.hbs?raw";
import text202 from "../../templates/prose/ja/variety.hbs?raw";

/** The built-in templates as they are written, by their path below `templates`. */
export const texts: Readonly<Record<string, string>> = {
  "layout/html/callout.hbs": text0,
  "layout/html/code.hbs": text1,
  "layout/html/facts.hbs": text2,
  "layout/html/figure.hbs": text3,
  "layout/html/lead.hbs": text4,
  "layout/html/list.hbs": text5,
  "layout/html/page.css": text6,
  "layout/html/page.hbs": text7,
  "layout/html/paragraph.hbs": text8,
  "layout/html/quote.hbs": text9,
  "layout/html/section.hbs": text10,
  "layout/html/table.hbs": text11,
  "layout/markdown/callout.hbs": text12,
  "layout/markdown/code.hbs": text13,
  "layout/markdown/document.hbs": text14,
  "layout/markdown/facts.hbs": text15,
  "layout/markdown/figure.hbs": text16,
  "layout/markdown/lead.hbs": text17,
  "layout/markdown/list.hbs": text18,
  "layout/markdown/paragraph.hbs": text19,
  "layout/markdown/quote.hbs": text20,
  "layout/markdown/section.hbs": text21,
  "layout/markdown/table.hbs": text22,
  "prose/en/additionality-none.hbs": text23,
  "prose/en/additionality-total.hbs": text24,
  "prose/en/additionality.hbs": text25,
  "prose/en/agreement.hbs": text26,
  "prose/en/alignment-none.hbs": text27,
  "prose/en/alignment.hbs": text28,
  "prose/en/appraisal-open.hbs": text29,
  "prose/en/appraisal.hbs": text30,
  "prose/en/attribution.hbs": text31,
  "prose/en/budget-balance.hbs": text32,
  "prose/en/budget.hbs": text33,
  "prose/en/chain-balance.hbs": text34,
  "prose/en/chain.hbs": text35,
  "prose/en/check.hbs": text36,
  "prose/en/commitments.hbs": text37,
  "prose/en/cost-per-outcome.hbs": text38,
  "prose/en/crosswalk.hbs": text39,
  "prose/en/diagnosis.hbs": text40,
  "prose/en/diffusion-forward.hbs": text41,
  "prose/en/diffusion-none.hbs": text42,
  "prose/en/diffusion.hbs": text43,
  "prose/en/frame.hbs": text44,
  "prose/en/funding-coverage.hbs": text45,
  "prose/en/gates.hbs": text46,
  "prose/en/glossary.hbs": text47,
  "prose/en/goals.hbs": text48,
  "prose/en/growth.hbs": text49,
  "prose/en/input-output-open.hbs": text50,
  "prose/en/input-output.hbs": text51,
  "prose/en/kpi-ladder-limits.hbs": text52,
  "prose/en/kpi-ladder-none.hbs": text53,
  "prose/en/kpi-ladder.hbs": text54,
  "prose/en/linkages.hbs": text55,
  "prose/en/liquidity.hbs": text56,
  "prose/en/local-multiplier.hbs": text57,
  "prose/en/measures.hbs": text58,
  "prose/en/methods.hbs": text59,
  "prose/en/monitoring.hbs": text60,
  "prose/en/need-gaps.hbs": text61,
  "prose/en/network-none.hbs": text62,
  "prose/en/network.hbs": text63,
  "prose/en/overview.hbs": text64,
  "prose/en/product.hbs": text65,
  "prose/en/progress.hbs": text66,
  "prose/en/reference-class.hbs": text67,
  "prose/en/reference-index-none.hbs": text68,
  "prose/en/reference-index.hbs": text69,
  "prose/en/regionalisation-open.hbs": text70,
  "prose/en/regionalisation.hbs": text71,
  "prose/en/relatedness-open.hbs": text72,
  "prose/en/relatedness.hbs": text73,
  "prose/en/requests-payer.hbs": text74,
  "prose/en/requests.hbs": text75,
  "prose/en/review-basis.hbs": text76,
  "prose/en/review-brief.hbs": text77,
  "prose/en/review-dates.hbs": text78,
  "prose/en/review-layers.hbs": text79,
  "prose/en/review-overdue.hbs": text80,
  "prose/en/review-variance.hbs": text81,
  "prose/en/ripple-basis.hbs": text82,
  "prose/en/ripple-open.hbs": text83,
  "prose/en/ripple.hbs": text84,
  "prose/en/risks.hbs": text85,
  "prose/en/roadmap.hbs": text86,
  "prose/en/roles.hbs": text87,
  "prose/en/schedule-change.hbs": text88,
  "prose/en/schedule-risk.hbs": text89,
  "prose/en/schedule-statement.hbs": text90,
  "prose/en/schedule.hbs": text91,
  "prose/en/seed-match-none.hbs": text92,
  "prose/en/seed-match.hbs": text93,
  "prose/en/shift-share.hbs": text94,
  "prose/en/sources.hbs": text95,
  "prose/en/specialisation-spread.hbs": text96,
  "prose/en/specialisation.hbs": text97,
  "prose/en/spillover.hbs": text98,
  "prose/en/staff-load-open.hbs": text99,
  "prose/en/staff-load.hbs": text100,
  "prose/en/stage-scores.hbs": text101,
  "prose/en/stage-success.hbs": text102,
  "prose/en/statistics-open.hbs": text103,
  "prose/en/substitution.hbs": text104,
  "prose/en/target-portfolio.hbs": text105,
  "prose/en/target-ranking-none.hbs": text106,
  "prose/en/target-ranking.hbs": text107,
  "prose/en/targets.hbs": text108,
  "prose/en/task-funding.hbs": text109,
  "prose/en/three-powers.hbs": text110,
  "prose/en/variety-open.hbs": text111,
  "prose/en/variety.hbs": text112,
  "prose/ja/additionality-none.hbs": text113,
  "prose/ja/additionality-total.hbs": text114,
  "prose/ja/additionality.hbs": text115,
  "prose/ja/agreement.hbs": text116,
  "prose/ja/alignment-none.hbs": text117,
  "prose/ja/alignment.hbs": text118,
  "prose/ja/appraisal-open.hbs": text119,
  "prose/ja/appraisal.hbs": text120,
  "prose/ja/attribution.hbs": text121,
  "prose/ja/budget-balance.hbs": text122,
  "prose/ja/budget.hbs": text123,
  "prose/ja/chain-balance.hbs": text124,
  "prose/ja/chain.hbs": text125,
  "prose/ja/check.hbs": text126,
  "prose/ja/commitments.hbs": text127,
  "prose/ja/cost-per-outcome.hbs": text128,
  "prose/ja/crosswalk.hbs": text129,
  "prose/ja/diagnosis.hbs": text130,
  "prose/ja/diffusion-forward.hbs": text131,
  "prose/ja/diffusion-none.hbs": text132,
  "prose/ja/diffusion.hbs": text133,
  "prose/ja/frame.hbs": text134,
  "prose/ja/funding-coverage.hbs": text135,
  "prose/ja/gates.hbs": text136,
  "prose/ja/glossary.hbs": text137,
  "prose/ja/goals.hbs": text138,
  "prose/ja/growth.hbs": text139,
  "prose/ja/input-output-open.hbs": text140,
  "prose/ja/input-output.hbs": text141,
  "prose/ja/kpi-ladder-limits.hbs": text142,
  "prose/ja/kpi-ladder-none.hbs": text143,
  "prose/ja/kpi-ladder.hbs": text144,
  "prose/ja/linkages.hbs": text145,
  "prose/ja/liquidity.hbs": text146,
  "prose/ja/local-multiplier.hbs": text147,
  "prose/ja/measures.hbs": text148,
  "prose/ja/methods.hbs": text149,
  "prose/ja/monitoring.hbs": text150,
  "prose/ja/need-gaps.hbs": text151,
  "prose/ja/network-none.hbs": text152,
  "prose/ja/network.hbs": text153,
  "prose/ja/overview.hbs": text154,
  "prose/ja/product.hbs": text155,
  "prose/ja/progress.hbs": text156,
  "prose/ja/reference-class.hbs": text157,
  "prose/ja/reference-index-none.hbs": text158,
  "prose/ja/reference-index.hbs": text159,
  "prose/ja/regionalisation-open.hbs": text160,
  "prose/ja/regionalisation.hbs": text161,
  "prose/ja/relatedness-open.hbs": text162,
  "prose/ja/relatedness.hbs": text163,
  "prose/ja/requests-payer.hbs": text164,
  "prose/ja/requests.hbs": text165,
  "prose/ja/review-basis.hbs": text166,
  "prose/ja/review-brief.hbs": text167,
  "prose/ja/review-dates.hbs": text168,
  "prose/ja/review-layers.hbs": text169,
  "prose/ja/review-overdue.hbs": text170,
  "prose/ja/review-variance.hbs": text171,
  "prose/ja/ripple-basis.hbs": text172,
  "prose/ja/ripple-open.hbs": text173,
  "prose/ja/ripple.hbs": text174,
  "prose/ja/risks.hbs": text175,
  "prose/ja/roadmap.hbs": text176,
  "prose/ja/roles.hbs": text177,
  "prose/ja/schedule-change.hbs": text178,
  "prose/ja/schedule-risk.hbs": text179,
  "prose/ja/schedule-statement.hbs": text180,
  "prose/ja/schedule.hbs": text181,
  "prose/ja/seed-match-none.hbs": text182,
  "prose/ja/seed-match.hbs": text183,
  "prose/ja/shift-share.hbs": text184,
  "prose/ja/sources.hbs": text185,
  "prose/ja/specialisation-spread.hbs": text186,
  "prose/ja/specialisation.hbs": text187,
  "prose/ja/spillover.hbs": text188,
  "prose/ja/staff-load-open.hbs": text189,
  "prose/ja/staff-load.hbs": text190,
  "prose/ja/stage-scores.hbs": text191,
  "prose/ja/stage-success.hbs": text192,
  "prose/ja/statistics-open.hbs": text193,
  "prose/ja/substitution.hbs": text194,
  "prose/ja/target-portfolio.hbs": text195,
  "prose/ja/target-ranking-none.hbs": text196,
  "prose/ja/target-ranking.hbs": text197,
  "prose/ja/targets.hbs": text198,
  "prose/ja/task-funding.hbs": text199,
  "prose/ja/three-powers.hbs": text200,
  "prose/ja/variety-open.hbs": text201,
  "prose/ja/variety.hbs": text202,
};
