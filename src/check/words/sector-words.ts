import type { LocalText } from "../../text/language.ts";

/**
 * Names of sectors, fields and broad groups that no buyer orders: the words Sawaki, “A study of the industrial cluster plan” (sections 2, 3
 * and 4, table 2) quotes from plans that drifted and from Porter's counter-examples, and the broad
 * priorities that the assessment of European strategies (JRC113433) calls too wide to choose anything.
 */
const words = new Set(
  [
    ..."bio biotech biotechnology it ict iot ai dx gx information software environment energy".split(
      " ",
    ),
    ..."manufacturing machinery metal metals services service food foods health healthcare".split(
      " ",
    ),
    ..."medical welfare tourism agriculture forestry fisheries fishery electronics chemicals".split(
      " ",
    ),
    ..."materials nanotechnology recycling semiconductors mobility digital creative green".split(
      " ",
    ),
    ..."environmental aerospace space robotics mechatronics hi-tech high-tech content".split(" "),
    "information technology",
    "life science",
    "life sciences",
    "agri-food",
    "general machinery",
    "precision machinery",
    "transport equipment",
    "advanced manufacturing",
    "renewable energy",
    "circular economy",
    ..."バイオ バイオテクノロジー IT ICT IoT AI DX GX 情報 情報通信 ソフトウェア コンテンツ 環境".split(
      " ",
    ),
    ..."エネルギー 再生可能エネルギー 新エネルギー ものづくり 未来型ものづくり 製造 機械 一般機械".split(
      " ",
    ),
    ..."精密機械 精密機器 産業用機械 輸送機器 輸送機械 電気機器 電子機器 電気機械 光学機器".split(
      " ",
    ),
    ..."通信機器 メカトロニクス 金属 サービス 食品 食料品 飲食料品 健康 医療 福祉 観光".split(" "),
    ..."農 農林 農林水産 林 漁 水産 化学 素材 材料 先端素材 ナノテク リサイクル 循環型 循環型社会".split(
      " ",
    ),
    ..."半導体 航空宇宙 健康長寿 ライフサイエンス デジタル グリーン ハイテク 先端 次世代".split(
      " ",
    ),
    ..."製造業 地域資源 特産品 伝統工芸".split(" "),
  ].map((word) => word.toLowerCase()),
);

/** What calls itself an industry is none of its products: "automotive industry", "繊維産業". */
const industry =
  /(?:産業|工業|製造業|分野|クラスター|関連)$| (?:industry|industries|sector|sectors|cluster)$/;

const ending =
  /(?:関連)?(?:製品|商品|技術|サービス|ビジネス|業)$| (?:field|products|services|solutions|technology|technologies|business)$/;

/** Words that promise much of a sector and make no product of it: "smart manufacturing". */
const beginning =
  /^(?:先端|次世代|未来型|高度な?|スマート|デジタル|グリーン|地域|(?:advanced|next-generation|smart|digital|green|sustainable) )/;

const bare = (part: string): string => {
  const word = part.trim();
  const shorter = [ending, beginning]
    .map((pattern) => word.replace(pattern, ""))
    .find((one) => one !== word && one !== "");
  return shorter === undefined ? word : bare(shorter);
};

const isSector = (name: string): boolean => {
  const parts = name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[・、,/&+]| and |と(?=[^\p{sc=Hiragana}])/u);
  return parts.every(
    (part) => industry.test(part.trim()) || words.has(part.trim()) || words.has(bare(part)),
  );
};

/** The name as written in the language in which it is a sector rather than a product, if it is one. */
export const sectorIn = (name: LocalText): string | undefined =>
  (typeof name === "string" ? [name] : [name.ja, name.en]).find(
    (one) => one !== undefined && one.trim() !== "" && isSector(one),
  );
