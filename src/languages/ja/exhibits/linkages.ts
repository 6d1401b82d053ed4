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
    "域内の工程のみ。各工程の平均を1とする。影響力係数：その工程の販売が必要とする域内の生産の大きさ（逆行列の列和）。ばらつきが大きいほど、一部の仕入れ先に偏る。感応度係数：逆行列の行和。前方連関指数：その工程の製品を使う域内の生産の大きさで、感応度係数とは別のもの。",
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
    "付加価値：その工程を通って域内に残る額で、何にも置き換わらない場合。割合は重なるため合計できない。止まる販売：その工程の供給がなくなり、買い手が表の他の売り手だけから買う場合。工程はそこに属する事業所全体を表す。",
  shown: "上位",
  shownAfter: "工程を示す。",
};
