import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const institutionFields = {
  institution: {
    en: "A firm, university, laboratory, bank, public body or group that takes part.",
    ja: "計画に関わる企業・大学・研究機関・金融機関・行政・団体です。",
  },
  "institution.name": {
    en: "Its name as readers know it, such as `Prefectural Institute of Technology`.",
    ja: "読者に分かる名称(例: `県工業技術センター`)。",
  },
  "institution.type": {
    en: "What sort of body it is, such as `public-lab`. Rules look whether all sides take part.",
    ja: "機関の種別(例: `public-lab`)。産学官金などが揃うかを確かめます。",
  },
  "institution.location": {
    en: "`in-region`, `outside`, or the share of its members in the region, such as `30%`.",
    ja: "`in-region`(域内)、`outside`(域外)、または構成員の域内の割合(例: `30%`)。",
  },
  "institution.stages": {
    en: "Ids of the stages it works at, such as `[distilling]`. Who sits at no stage and has no role is reported.",
    ja: "関わる工程のID(例: `[distilling]`)。工程にも役割にも現れない機関は指摘します。",
  },
  "institution.functions": {
    en: "What it does in the innovation system, such as `[produce, diffuse]`.",
    ja: "イノベーションの中で果たす機能(例: `[produce, diffuse]`)。",
  },
  "institution.fields": {
    en: "What it works on, as a list, such as `[breeding of yeast]`. Targets are matched with it.",
    ja: "専門分野のリスト(例: `[酵母の育種]`)。ターゲットと照らし合わせます。",
  },
  "institution.capabilities": {
    en: "What it can offer, as a list, such as `[pilot brewery]`. Roles are matched with it.",
    ja: "提供できる能力や設備のリスト(例: `[試験醸造設備]`)。役割と照らし合わせます。",
  },
  "institution.members": {
    en: "How many bodies the entry stands for where it is a group, such as `14`. One where nothing is written.",
    ja: "まとめて1項目とした場合の機関の数(例: `14`)。書かなければ1です。",
  },
  "institution.staff": {
    en: "People available for the plan, such as `3 FTE` or `3 people`.",
    ja: "計画に充てられる人員(例: `3人`)。",
  },
  "institution.budget": {
    en: "Money available in a year, such as `1500万円`.",
    ja: "年間に使える予算(例: `1500万円`)。",
  },
  "institution.commitment": {
    en: "Whether it is a member with duties or an observer. Members without a role are reported.",
    ja: "役割を負う構成機関か、オブザーバーか。役割のない構成機関は指摘します。",
  },
  "institution.since": {
    en: "Since when it has taken part, such as `2024-04`.",
    ja: "参加の時期(例: `2024-04`)。",
  },
  "institution.codes": {
    en: "Official numbers of the body, such as its corporate number.",
    ja: "法人番号などの公的な番号。",
  },
  "institution.contribution": {
    en: "What it brings: a text, or people, money and assets. Bodies with duties are asked for it.",
    ja: "持ち寄るもの。文章、または人・資金・設備に分けて書きます。役割を負う機関に求めます。",
  },
  "institution.afterwards": {
    en: "How it is paid for after the public money has ended, in a sentence, such as `fees of its members`.",
    ja: "公的資金が終わった後の財源を一文で書きます(例: `会員の会費`)。",
  },
  "institution.source": commonTexts.source,
  "institution.asOf": {
    en: "The date of its figures that state none, such as `2025`.",
    ja: "時点を書いていないこの機関の数値の時点(例: `2025`)。",
  },
  "institution.note": commonTexts.note,
  institutionCodes: { en: "Official numbers of a body.", ja: "機関の公的な番号です。" },
  "institutionCodes.corporateNumber": {
    en: "The Japanese corporate number, 13 digits in quotes. Its check digit is verified.",
    ja: "13桁の法人番号。引用符で囲みます。検査数字を確かめます。",
  },
  "institutionCodes.ror": {
    en: 'The id of a research body in the Research Organization Registry, such as `"03ss88z23"`.',
    ja: '研究機関のRORのID(例: `"03ss88z23"`)。',
  },
  "institutionCodes.lei": {
    en: "The legal entity identifier, 20 characters in quotes.",
    ja: "取引主体識別子(LEI)。20文字を引用符で囲みます。",
  },
  contribution: {
    en: "What an institution brings to the plan.",
    ja: "機関が計画に持ち寄るものです。",
  },
  "contribution.people": {
    en: "People, such as `three researchers`.",
    ja: "人員(例: `研究員3人`)。",
  },
  "contribution.money": {
    en: "Money, such as `half the cost of the trial`.",
    ja: "資金(例: `実証費の2分の1`)。",
  },
  "contribution.assets": {
    en: "Equipment, land, rights or data, such as `pilot brewery`.",
    ja: "設備・土地・権利・データ(例: `試験醸造設備`)。",
  },
  "contribution.text": {
    en: "What else it undertakes, such as a contract and by when it is to be signed. It binds the institution.",
    ja: "そのほか引き受けること。例：結ぶ契約とその期限。機関を拘束します。",
  },
  "institution.capacity": {
    en: "The staff it can give to the plan at one time, such as `3 FTE`. The load of the tasks is compared with it.",
    ja: "計画に同時に充てられる人員(例: `3 FTE`、常勤換算)。項目の負荷と比べます。",
  },
  "institution.blockedMonths": {
    en: "Months of the year in which it cannot work for the plan, as `[9, 10]`. Its tasks rest then.",
    ja: "計画の仕事ができない月(例: `[9, 10]`)。所管する項目はその間休みます。",
  },
} satisfies FieldTexts<"institution" | "institutionCodes" | "contribution">;
