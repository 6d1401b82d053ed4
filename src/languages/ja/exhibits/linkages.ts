import type { linkages } from "../../../compose/exhibits/linkages.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const linkagesJa: ExhibitWords<typeof linkages> = {
  title: "工程のつながり",
  linkages: "工程間の連関の強さ",
  stage: "工程",
  influence: "影響力係数",
  dispersion: "ばらつき（変動係数）",
  sensitivity: "感応度係数",
  forward: "前方連関指数（ゴッシュ）",
  key: "鍵となる工程",
  linkagesNote:
    "域内の工程だけについて、平均を1として示します。影響力係数は、その工程の販売が必要とする域内の生産の大きさです（逆行列の列和）。ばらつきが大きいほど、一部の仕入れ先に偏っています。感応度係数は逆行列の行和です。前方連関指数は、その工程の製品を使う域内の生産の大きさで、感応度係数とは異なります。影響力係数と前方連関指数がともに1を超える工程を「鍵となる工程」とします。",
  dependence: "各工程が支えるもの",
  firms: "企業・事業所",
  value: "域内に残る付加価値（最大）",
  stopped: "停止時に止まる販売",
  alternatives: "他の売り手",
  nobody: "なし",
  covered: "",
  coveredAfter: "を賄える",
  outlets: "停止時に止まる市場への取引",
  dependenceNote:
    "付加価値は、その工程を通って域内に残る額で、何にも置き換わらないとした場合の最大です。割合は重なるため、合計できません。止まる販売は、その工程の供給がなくなり、買い手が表の他の売り手だけから買うとした場合のものです。工程は、そこに属する事業所全体を表します。",
  shown: "上位",
  shownAfter: "工程を示しています。",
};
