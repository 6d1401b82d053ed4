import type { FieldTexts } from "./field-name.ts";

export const fileFields = {
  file: {
    en: "The plan: one file, or a folder of `*.yaml` files whose parts are put together. Every part may be left out and written later.",
    ja: "計画の全体です。1つのファイル、または `*.yaml` を並べたフォルダーに書きます。どの部分も後から書き足せます。",
  },
  "file.format": {
    en: "The version of the form of this file. Write `1`.",
    ja: "このファイルの書式の版。`1` と書きます。",
  },
  "file.plan": {
    en: "What the plan is called, how far it has come, its period and who leads it. Everything else is read in its light.",
    ja: "計画の名称・状態・期間・代表機関。ほかの部分はこれに従って読み取ります。",
  },
  "file.region": {
    en: "The region: its name, its codes and the size of its economy. Expected effects are measured against it.",
    ja: "地域の名称・コードと経済の規模。期待される効果の大きさを比べる基準になります。",
  },
  "file.product": {
    en: "The one product whose supply chain is the cluster: its name, codes, buyers and market.",
    ja: "クラスターの軸となる製品の名称・コード・買い手・市場です。",
  },
  "file.chain": {
    en: "The stages of the supply chain and what flows between them. What stays in the region is computed from it.",
    ja: "サプライチェーンの工程と、その間の流れ。域内に残る割合を計算します。",
  },
  "file.institutions": {
    en: "Everybody who takes part, by an id such as `brewing-lab`. Tasks, roles and efforts name them by this id.",
    ja: "関係する機関を `brewing-lab` のようなIDで並べます。項目や役割分担からこのIDで参照します。",
  },
  "file.diagnosis": {
    en: "Strengths and weaknesses, comparison with rivals, needs and seeds. Targets are expected to answer it.",
    ja: "強みと弱み、競合との比較、ニーズとシーズ。ターゲットの根拠になります。",
  },
  "file.targets": {
    en: "The stages where innovation is needed and what it does for the product, by an id such as `aroma-yeast`.",
    ja: "イノベーションを起こす工程とその効果を `aroma-yeast` のようなIDで並べます。",
  },
  "file.criteria": {
    en: "What the targets were compared by, such as effect, cost and feasibility. With the scores they give the ranking.",
    ja: "ターゲットを選ぶ評価基準(効果、費用、実現性など)。評点と合わせて順位を計算します。",
  },
  "file.roadmap": {
    en: "The tasks from research to the regional economy with their order and duration. The schedule is computed from it.",
    ja: "研究から地域経済への波及までの項目と、その順序・期間。日程を計算します。",
  },
  "file.barriers": {
    en: "What stands in the way of tasks, by id. Each should be met by a measure.",
    ja: "項目の実施を妨げる障壁をIDで並べます。それぞれに支援策が必要です。",
  },
  "file.measures": {
    en: "The support: what is done about the barriers, by whom and with which money.",
    ja: "障壁を取り除く支援策と、その担当・財源です。",
  },
  "file.programmes": {
    en: "The support schemes the measures draw on, with their limits. Budgets are checked against them.",
    ja: "支援策が使う制度とその上限。予算が収まるかを確かめます。",
  },
  "file.roles": {
    en: "Who answers for each task or measure, by its id. One body should be accountable for each.",
    ja: "項目や支援策のIDごとの役割分担。責任を負う機関は1つにします。",
  },
  "file.efforts": {
    en: "What each institution puts into each target now and under the plan. Figure 4 and the alignment are computed from it.",
    ja: "各機関がターゲットごとに注ぐ取組量(現在と計画)。ベクトルの揃い具合を計算します。",
  },
  "file.positions": {
    en: "Where an institution stands on a target, for or against. Open objections of bodies with duties are reported.",
    ja: "ターゲットに対する各機関の賛否。役割を担う機関の反対が未解決なら指摘します。",
  },
  "file.spillover": {
    en: "How the effect reaches the whole regional economy, and the multipliers used.",
    ja: "効果が地域経済全体に及ぶ経路と、用いる乗数です。",
  },
  "file.indicators": {
    en: "What is measured, with baseline and target values. Growth and monitoring are computed from them.",
    ja: "測る指標と、その基準値・目標値。必要な伸び率と進み具合を計算します。",
  },
  "file.risks": {
    en: "What may go wrong, and what is done then.",
    ja: "起こりうるリスクと、その対応です。",
  },
  "file.reviews": {
    en: "When the plan is reviewed and by whom.",
    ja: "計画をいつ、誰が見直すかを書きます。",
  },
  "file.observations": {
    en: "Measured values of the indicators, in order of time; or the path of a CSV file such as `data/observations.csv` with the columns `indicator,period,value` and, where wanted, `kind,source,note`. Reviews compare them with the plan.",
    ja: "指標の実績値。列が `indicator,period,value`(必要なら `kind,source,note`)のCSVのパスでもかまいません。見直しの際に計画と比べます。",
  },
  "file.agreements": {
    en: "Who agreed to which text, with date, person and conditions.",
    ja: "誰がどの文面に合意したかの記録。日付、担当者、条件を含みます。",
  },
  "file.sources": {
    en: "Where numbers and statements come from, by an id such as `census-2020`. Figures name it under `source`.",
    ja: "数値や記述の出典を `census-2020` のようなIDで並べます。数値の `source` から参照します。",
  },
  "file.holes": {
    en: "What is still open, by its path in the file such as `targets.aroma-yeast.effect`, and who fills it by when. A path may name one field or a whole part; where several fit, the longest counts.",
    ja: "まだ決まっていない箇所を `targets.aroma-yeast.effect` のようなパスで示し、誰がいつまでに書くかを記します。1つの欄でも部分全体でもよく、重なるときは長いパスを優先します。",
  },
  "file.waivers": {
    en: "Rules that are set aside, each with a reason, a person and an expiry. They are printed in the document.",
    ja: "適用しない規則とその理由・責任者・期限。文書にも印刷します。",
  },
  "file.thresholds": {
    en: "Limits of rules changed for this plan, each with a reason, as `{ target-selective: { maximum: 7, reason: … } }`.",
    ja: "この計画で変える規則のしきい値と理由(例: `{ target-selective: { maximum: 7, reason: … } }`)。",
  },
  "file.methods": {
    en: "How numbers are computed, where the plan departs from the usual.",
    ja: "計算の方法を通常と変えるときに書きます。",
  },
  "file.glossary": {
    en: "Terms that readers may not know, by id. They are printed at the end of the document.",
    ja: "読者になじみのない用語。文書の末尾に印刷します。",
  },
  "file.changes": {
    en: "What changed from one version to the next. It is printed as the history of the plan.",
    ja: "版ごとの変更点。計画の変更履歴として印刷します。",
  },
} satisfies FieldTexts<"file">;
