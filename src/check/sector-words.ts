import type { LocalText } from "../text/language.ts";

/**
 * Names of sectors, fields and broad groups that no buyer orders: the words Sawaki, “A study of the industrial cluster plan” (sections 2, 3
 * and 4, table 2) quotes from plans that drifted and from Porter's counter-examples, and the broad
 * priorities that the assessment of European strategies (JRC113433) calls too wide to choose anything.
 */
const words = new Set(
  [
    ..."bio biotech biotechnology it ict information software environment energy manufacturing".split(
      " ",
    ),
    ..."machinery metal metals services service food foods health healthcare medical welfare".split(
      " ",
    ),
    ..."tourism agriculture forestry fisheries fishery electronics chemicals materials".split(" "),
    ..."nanotechnology recycling semiconductors mobility digital creative".split(" "),
    "information technology",
    "life sciences",
    "metal products",
    "food products",
    "agri-food",
    "general machinery",
    "precision machinery",
    "transport equipment",
    "advanced manufacturing",
    "renewable energy",
    "circular economy",
    ..."バイオ バイオテクノロジー IT ICT 情報 情報通信 ソフトウェア 環境 エネルギー ものづくり".split(
      " ",
    ),
    ..."未来型ものづくり 製造 機械 一般機械 精密機械 産業用機械 輸送機器 輸送機械 電気機器 電子機器".split(
      " ",
    ),
    ..."電気機械 光学機器 金属 金属製品 サービス 食品 食料品 飲食料品 健康 医療 福祉 観光 農 農林".split(
      " ",
    ),
    ..."農林水産 林 漁 水産 化学 素材 材料 先端素材 ナノテク リサイクル 循環型社会 半導体".split(
      " ",
    ),
    ..."健康長寿 ライフサイエンス デジタル 次世代 製造業 地域資源 特産品 伝統工芸".split(" "),
  ].map((word) => word.toLowerCase()),
);

const ending =
  /(?:関連)?(?:産業|工業|分野|製造業|関連|業|クラスター)$| (?:industry|industries|sector|sectors|cluster|field)$/;

const bare = (part: string): string => {
  const word = part.trim();
  const shorter = word.replace(ending, "");
  return shorter === word || shorter === "" ? word : bare(shorter);
};

const isSector = (name: string): boolean => {
  const parts = name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[・、,/&+]| and |と(?=[^\p{sc=Hiragana}])/u);
  return parts.every((part) => words.has(part.trim()) || words.has(bare(part)));
};

/** The name as written in the language in which it is a sector rather than a product, if it is one. */
export const sectorIn = (name: LocalText): string | undefined =>
  (typeof name === "string" ? [name] : [name.ja, name.en]).find(
    (one) => one !== undefined && one.trim() !== "" && isSector(one),
  );
