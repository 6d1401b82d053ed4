import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const chainFields = {
  chain: {
    en: "The supply chain of the product: its stages and what flows between them.",
    ja: "製品のサプライチェーンの工程と、その間の流れです。",
  },
  "chain.description": {
    en: "How the product comes about, from raw material to buyer, in a paragraph.",
    ja: "原材料から買い手までの流れを1段落で書きます。",
  },
  "chain.stages": {
    en: "The stages by id, such as `distilling`, in the order of the flow. They become the supply map.",
    ja: "工程を流れの順に `distilling` のようなIDで並べます。サプライチェーンの図になります。",
  },
  "chain.links": {
    en: "Who supplies whom: a list of links from one stage to another. What stays in the region is computed along them.",
    ja: "工程から工程への取引などのリスト。域内に残る割合をこれに沿って計算します。",
  },
  "chain.inputs": {
    en: "How much of one stage's product goes into another's, such as 2 kg for each 1.8 L. It shows whether raw material suffices.",
    ja: "ある工程の製品を次の工程でどれだけ使うか(例: 1.8 Lに2 kg)。原料が足りるかを計算します。",
  },
  stage: {
    en: "One stage of the supply chain, in the region or outside it.",
    ja: "サプライチェーンの1つの工程。域内でも域外でも書きます。",
  },
  "stage.name": {
    en: "The name readers see, such as `Brewing and distilling`. The id is shown where there is none.",
    ja: "読者に見せる名称(例: `製造(仕込み・蒸留)`)。書かなければIDを使います。",
  },
  "stage.position": {
    en: "Where in the chain it stands, such as `raw-material` or `core`. It decides the column in the supply map.",
    ja: "連鎖の中での位置(例: `raw-material`、`core`)。図の列が決まります。",
  },
  "stage.location": {
    en: "`in-region`, `outside`, or the share of the stage that is in the region, such as `60%`. Closure is computed from it.",
    ja: "`in-region`(域内)、`outside`(域外)、または域内の割合(例: `60%`)。域内への還元の計算に使います。",
  },
  "stage.description": {
    en: "What is done at this stage, in a sentence or two.",
    ja: "この工程で行うことを1、2文で書きます。",
  },
  "stage.firms": {
    en: "The number of firms or plants, such as `98 plants`.",
    ja: "企業や事業所の数(例: `98事業所`)。",
  },
  "stage.employment": {
    en: "The number of people who work there, such as `2,300 people`.",
    ja: "従業者数(例: `2,300人`)。",
  },
  "stage.output": {
    en: "What the stage sells in a year, in money, such as `1200億円`. Closure and linkage are computed from it.",
    ja: "年間の出荷額(例: `1200億円`)。域内への還元と連関の計算に使います。",
  },
  "stage.volume": {
    en: "What it makes in a year, in the unit that `inputs` and `capacity` use, such as `78,000 kL`.",
    ja: "年間の生産量。`inputs` や `capacity` と同じ単位で書きます(例: `78,000 kL`)。",
  },
  "stage.planned": {
    en: "What it is to make at the end of the plan, such as `90,000 kL`. The raw material this takes is held against capacity.",
    ja: "計画の最終年の生産量(例: `90,000 kL`)。これに要る原料を能力と比べます。",
  },
  "stage.valueAdded": {
    en: "What the stage keeps of its output as wages, profit, taxes on production and depreciation: money such as `30億円`, or a share of the output such as `38%`. Closure counts it.",
    ja: "出荷額のうち賃金・利益・生産への税・減価償却として残る分。金額(例: `30億円`)または出荷額に対する割合(例: `38%`)。域内への還元の計算に使います。",
  },
  "stage.capacity": {
    en: "The most it can make in a year, such as `82,000 t`. What the plan needs is held against it.",
    ja: "年間の最大の生産能力(例: `82,000 t`)。計画に必要な量と比べます。",
  },
  "stage.level": {
    en: "How good the region's firms are at this stage, 1 (weak) to 5 (leading). The distance to rivals is drawn from it.",
    ja: "地域の企業の技術水準。1(弱い)から5(先端)。競合との差を図に示します。",
  },
  "stage.rivalLevel": {
    en: "How good the best rivals are at this stage, 1 to 5, judged in the same way as `level`.",
    ja: "競合の技術水準。`level` と同じ物差しで1から5。",
  },
  "stage.importance": {
    en: "How much this stage decides the success of the product, 1 to 5. It weighs the gap to rivals.",
    ja: "製品の成否をどれだけ左右するか。1から5。競合との差に重みをつけます。",
  },
  "stage.source": commonTexts.source,
  "stage.asOf": {
    en: "The date of the figures of this stage that state none, such as `FY2023`.",
    ja: "時点を書いていないこの工程の数値の時点(例: `FY2023`)。",
  },
  "stage.note": commonTexts.note,
  "stage.wages": {
    en: "Pay of the employees who live in the region, as money per year or a share of the output such as `22%`. The circulation of household income is computed from it.",
    ja: "域内に住む従業者の賃金。年額または出荷額に対する割合(例: `22%`)。家計所得の域内循環を計算します。",
  },
  "stage.sector": {
    en: 'The code of its sector in the input-output table, such as `"15"`.',
    ja: '産業連関表での部門コード(例: `"15"`)。',
  },
} satisfies FieldTexts<"chain" | "stage">;
