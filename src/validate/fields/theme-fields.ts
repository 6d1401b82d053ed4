import type { FieldTexts } from "./field-name.ts";

export const themeFields = {
  theme: {
    en: "How the document looks: colours, fonts, logo and cover. It binds nobody: agreements stay as they are when it changes.",
    ja: "文書の体裁（色・書体・ロゴ・表紙）です。変えても、合意の記録には影響しません。",
  },
  "theme.colours": {
    en: "The colours of the document. What is not written is the program's own, and those of the dark screen are worked out from them.",
    ja: "文書の色。書かないものは標準の色になり、暗い画面の色は自動で求めます。",
  },
  "theme.fonts": {
    en: "Fonts in order of preference, such as `[BIZ UDPGothic, Meiryo]`; the first one a reader's machine has is used. Figures keep the font they were measured for.",
    ja: "使いたい順に並べた書体(例: `[BIZ UDPGothic, Meiryo]`)。読む人の機器にある最初のものを使います。図の書体は変わりません。",
  },
  "theme.logo": {
    en: "A picture for the head of the document, as a path from the plan's folder such as `images/logo.svg`: SVG or PNG, at most 200 kB. It becomes part of the document.",
    ja: "文書の冒頭に埋め込む画像(200 kBまでのSVGかPNG)。計画のフォルダーからのパスで書きます(例: `images/logo.svg`)。",
  },
  "theme.cover": {
    en: "`true` gives paper and PDF a cover page with title, region, period and lead; written as `{ date: …, note: … }` it carries these too.",
    ja: "`true` なら、印刷とPDFに名称・地域・期間・代表機関を載せた表紙が付きます。`{ date: …, note: … }` と書けば日付と注記も載ります。",
  },
  colours: {
    en: "Colours as six hexadecimal digits in quotes, because `#` begins a comment in YAML.",
    ja: "色です。YAMLでは `#` がコメントになるため、16進6桁を引用符で囲みます。",
  },
  "colours.accent": {
    en: 'The colour of links, numbers and the leading part of figures, such as `"#0b57a4"`. It needs a contrast of 4.5 on the paper.',
    ja: 'リンクや番号、図の主役に使う色(例: `"#0b57a4"`)。地の色との対比が4.5以上必要です。',
  },
  "colours.ink": {
    en: 'The colour of the text, such as `"#1b1f24"`. Paper is printed in black.',
    ja: '本文の色(例: `"#1b1f24"`)。紙には黒で印刷します。',
  },
  "colours.paper": {
    en: 'The colour behind the text on a screen, such as `"#fffdf7"`. Figures stay on white.',
    ja: '画面の地の色(例: `"#fffdf7"`)。図の地は白のままです。',
  },
  fonts: {
    en: "Fonts for text and headings apart.",
    ja: "本文と見出しを分けるときの書体です。",
  },
  "fonts.text": {
    en: "Fonts of the text, in order of preference.",
    ja: "本文の書体を、使いたい順に並べます。",
  },
  "fonts.headings": {
    en: "Fonts of the headings, in order of preference; those of the text where nothing is written.",
    ja: "見出しの書体を、使いたい順に並べます。書かなければ本文と同じです。",
  },
  logo: { en: "A picture with what it shows.", ja: "画像と、その内容です。" },
  "logo.file": {
    en: "The path of the picture from the plan's folder, such as `images/logo.svg`.",
    ja: "計画のフォルダーからの画像のパス(例: `images/logo.svg`)。",
  },
  "logo.name": {
    en: "What the picture shows, for readers who cannot see it; the name of the lead where nothing is written.",
    ja: "画像を見られない読者のための説明。書かなければ代表機関の名称です。",
  },
  cover: {
    en: "What the cover page says besides the title.",
    ja: "表紙に名称のほかに載せるものです。",
  },
  "cover.date": {
    en: "The date on the cover, such as `2027-03-25`.",
    ja: "表紙の日付(例: `2027-03-25`)。",
  },
  "cover.note": {
    en: "A line for the cover, such as the number of the paper in a meeting.",
    ja: "表紙に載せる1行(例: 会議の資料番号)。",
  },
} satisfies FieldTexts<"theme" | "colours" | "fonts" | "logo" | "cover">;
