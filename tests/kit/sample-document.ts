import type { Block, Figure, PlanDocument, Section, Table } from "../../src/document/block.ts";
import { fromCommonMark } from "../../src/document/commonmark.ts";
import type { Drawing, Shape } from "../../src/document/drawing.ts";
import { aside, link, missing, type Span, strong, tag, text } from "../../src/document/span.ts";
import { sampleLabels } from "./sample-labels.ts";

type Language = "ja" | "en";
type Say = (ja: string, en: string) => string;

const shape = (
  tagName: Shape["tag"],
  attributes: Shape["attributes"],
  ...children: (Shape | string)[]
): Shape => ({
  tag: tagName,
  attributes,
  children,
});

const boxes = (say: Say): readonly Shape[] =>
  [
    say("原料", "Raw material"),
    say("仕込み", "Brewing"),
    say("貯蔵", "Storage"),
    say("販売", "Sales"),
  ].flatMap((label, index) => {
    const x = 30 + index * 280;
    return [
      shape("rect", {
        x,
        y: 60,
        width: 200,
        height: 90,
        rx: 6,
        fill: "#edf4fb",
        stroke: "#5b8fc7",
        "data-org": index % 2 ? "lab" : "brewers",
      }),
      shape(
        "text",
        {
          x: x + 100,
          y: 110.333333,
          "font-size": 11,
          "font-weight": 700,
          "text-anchor": "middle",
          fill: "#1b1f24",
          class: "t-ink",
        },
        label,
      ),
      shape("path", {
        d: `M${x + 200},105h80`,
        stroke: "#4b5563",
        "stroke-width": 2,
        fill: "none",
      }),
    ];
  });

const drawing = (id: string, width: number, language: Language, say: Say): Drawing => ({
  id: `figure-${id}`,
  width,
  height: 220,
  title: say(
    "仕込みの工程だけが域外に頼っている",
    "Only brewing depends on firms outside the region",
  ),
  description: say(
    "4つの工程を左から右に並べた。仕込みの工程には域内の担い手がいない。",
    "Four stages from left to right. Brewing has no firm inside the region.",
  ),
  language,
  shapes: [
    shape("rect", { x: 0, y: 0, width, height: 220, fill: "#ffffff", class: "b-paper" }),
    ...boxes(say).slice(0, width > 960 ? 12 : 6),
  ],
});

const data = (id: string, say: Say): Table => ({
  kind: "table",
  id: `${id}-data`,
  number: "",
  caption: say("図のデータ", "Data of the figure"),
  columns: [
    { title: say("工程", "Stage"), align: "start" },
    { title: say("域内の割合", "Share inside"), align: "end" },
    { title: say("額", "Value"), align: "end" },
  ],
  rows: [
    { cells: [[text(say("原料", "Raw material"))], [text("92 %")], [text("46億円")]] },
    {
      cells: [
        [text(say("仕込み", "Brewing"))],
        [missing(say("未定", "to be decided"))],
        [text("120億円")],
      ],
    },
  ],
});

const figure = (
  [id, number]: readonly [string, string],
  width: number,
  language: Language,
  say: Say,
): Figure => ({
  kind: "figure",
  id,
  number,
  drawing: drawing(id, width, language, say),
  caption: [
    text(say("競争関係は描いていない。", "Competition is not drawn. ")),
    aside(say("2024年度、実績", "FY2024, actual")),
  ],
  data: data(id, say),
});

const stageTable = (say: Say): Table => ({
  kind: "table",
  id: "stage-table",
  number: "T4",
  caption: say("工程ごとの出荷額と域内の割合", "Output and share inside the region, by stage"),
  columns: [
    { title: say("工程", "Stage"), align: "start" },
    { title: say("立地", "Location"), align: "centre" },
    { title: say("企業数", "Firms"), align: "end" },
    { title: say("従業者", "Jobs"), align: "end" },
    { title: say("出荷額", "Output"), align: "end" },
    { title: say("水準", "Level"), align: "end" },
    { title: say("競合の水準", "Rival level"), align: "end" },
    { title: say("備考", "Remarks"), align: "start" },
  ],
  rows: [
    { cells: [[text(say("川上", "Upstream"))]], look: "group" },
    {
      cells: [
        [text(say("さつまいも生産", "Sweet potato growing"))],
        [tag("good", say("域内", "inside"))],
        [text("1,240")],
        [text("3,800")],
        [text("86億円"), aside(say("2023年度、実績", "FY2023, actual"))],
        [text("4")],
        [text("3")],
        [text(say("基腐病の影響が残る。", "Foot rot still weighs on the harvest."))],
      ],
      institutions: ["growers"],
    },
    {
      cells: [
        [text(say("酵母・麹の供給", "Yeast and koji"))],
        [tag("bad", say("域外", "outside"))],
        [text("3")],
        [text("45")],
        [missing(say("未定", "to be decided"))],
        [text("2")],
        [text("5")],
        [
          text(
            "https://example.org/a-very-long-address/that/never/breaks/by/itself?and=goes&on=and-on",
          ),
        ],
      ],
      institutions: ["lab", "brewers"],
    },
    { cells: [[text(say("川下", "Downstream"))]], look: "group" },
    {
      cells: [
        [text(say("焼酎製造", "Shochu distilling"))],
        [tag("accent", say("一部域内", "partly inside"))],
        [text("113")],
        [text("2,950")],
        [text("1,120億円"), aside(say("2023年度、推計", "FY2023, estimate"))],
        [text("4")],
        [text("4")],
        [text(say("輸出の割合は 3 % 。", "Exports are 3 %."))],
      ],
      institutions: ["brewers"],
    },
    {
      cells: [
        [text(say("合計", "Total"))],
        [],
        [text("1,356")],
        [text("6,795")],
        [text("1,206億円")],
        [],
        [],
        [],
      ],
      look: "total",
    },
  ],
  note: [
    text(say("出典：", "Source: ")),
    link("https://example.org/statistics/2023", say("工業統計調査", "Census of manufactures")),
    text(say("。端数のため合計が合わないことがある。", ". Totals may differ because of rounding.")),
  ],
});

const longText = (say: Say): readonly Block[] =>
  fromCommonMark(
    say(
      [
        "県内の蔵は**「風味の幅」**を競争力とみている。しかし酵母の種類は少ない（協会の調査では 5 種。うち 3 種は県外で作られた。）。どうすれば増やせるか！",
        "",
        "### 取り組みの順序",
        "",
        "1. 酵母を集める。",
        "2. 小さな仕込みで試す。",
        "   - 公設試の設備を使う。",
        "   - 蔵が一つ加わる。",
        "",
        "> 研究の成果は蔵が使える大きさでなければならない。",
        "",
        "| 段階 | 費用 |",
        "| :-- | --: |",
        "| 試験 | 12百万円 |",
        "",
        "```",
        "rip check plan.yaml | less",
        "```",
      ].join("\n"),
      [
        "The distilleries see **breadth of flavour** as their strength, cf. the survey of 2023. However, few strains of yeast exist, e.g. the five of the association. How can there be more? No. 3 alone comes from here.",
        "",
        "### The order of work",
        "",
        "1. Collect strains.",
        "2. Try them in small batches.",
        "   - The public laboratory has the equipment.",
        "   - One distillery joins.",
        "",
        "> Results must be of a size that a distillery can use.",
        "",
        "| Phase | Cost |",
        "| :-- | --: |",
        "| Trial | JPY 12 million |",
        "",
        "```",
        "rip check plan.yaml | less",
        "```",
      ].join("\n"),
    ),
  );

const hostile = "*x* a|b # x <b>bold</b> [x](javascript:alert(1)) `tick` & &amp; _u_ ~~s~~ $a$ $b$";

const goals = (say: Say): Section => ({
  kind: "section",
  id: "goals",
  number: "2",
  title: say("目標と道筋", "Goals and logic"),
  blocks: [
    {
      kind: "facts",
      look: "sheet",
      items: [
        {
          term: say("目標", "Target"),
          spans: [text(say("独自の酵母を 10 種にする", "Ten strains of the region's own"))],
        },
        { term: say("責任者", "Accountable"), spans: [missing(say("未定", "to be decided"))] },
        {
          term: say("根拠", "Evidence"),
          spans: [
            link("#stage-table", say("表T4", "Table T4")),
            text(say("を参照。", " shows it.")),
            { kind: "break" },
            { kind: "code", text: "a|b `c`" },
          ],
        },
      ],
    },
    ...longText(say),
    {
      kind: "callout",
      tone: "note",
      title: say("読み方", "How to read this"),
      blocks: [
        {
          kind: "paragraph",
          spans: [
            text(
              say(
                "金額はすべて2024年度の価格である。物価の変化は含まない。",
                "All amounts are in prices of FY2024. Inflation is left out.",
              ),
            ),
          ],
        },
      ],
    },
    {
      kind: "callout",
      tone: "warning",
      title: "budget-exceeds-fund",
      blocks: [
        {
          kind: "paragraph",
          spans: [
            text(
              say(
                "2027年度の予算が上限を 3 百万円超えている。",
                "The budget of FY2027 is JPY 3 million over its cap.",
              ),
            ),
          ],
        },
      ],
    },
    {
      kind: "callout",
      tone: "error",
      title: "institution-without-role",
      blocks: [{ kind: "paragraph", spans: [text(hostile)] }],
    },
    {
      kind: "section",
      id: "hostile",
      number: "",
      title: `${say("記号を含む名前", "Names full of signs")} ${hostile}`,
      blocks: [
        {
          kind: "paragraph",
          spans: [
            text(hostile),
            tag("caution", "a|b"),
            { kind: "emphasis", spans: [text("（強調）")] },
            strong("*x*"),
            strong("y"),
          ],
        },
      ],
    },
  ],
});

const chain = (language: Language, say: Say): Section => ({
  kind: "section",
  id: "chain",
  number: "1",
  title: say("サプライチェーン", "The supply chain"),
  blocks: [
    {
      kind: "lead",
      spans: [
        text(
          say(
            "芋焼酎の価値の 7 割は域内で生まれるが、酵母は域外に頼っている。",
            "Seven tenths of the value arise inside the region, but the yeast comes from outside. ",
          ),
        ),
      ],
    },
    {
      kind: "paragraph",
      spans: [
        text(say("域内の割合は ", "The share inside is ")),
        strong("71.4 %"),
        aside(say("2023年度、推計", "FY2023, estimate")),
        text(say("である。貯蔵と出荷については", ". For storage and shipping see ")),
        link("https://example.org/report_(2023).html", say("調査報告書", "the survey report")),
        text(say("にある。内訳を図に示す。", ". The figure shows the parts.")),
      ],
    },
    figure(["chain-figure", "F3"], 1180, language, say),
    stageTable(say),
    {
      kind: "callout",
      tone: "hole",
      title: say("資材の収支が未記入", "The material balance is missing"),
      blocks: [
        {
          kind: "paragraph",
          spans: [
            text(say("", "Write ")),
            { kind: "code", text: "chain.inputs" },
            text(
              say(
                " に工程ごとの原単位を書くと、ここに表が出る。",
                " with what each stage needs, and a table appears here.",
              ),
            ),
          ],
        },
      ],
    },
    figure(["share-figure", "F4"], 640, language, say),
  ],
});

const annex = (say: Say): Section => ({
  kind: "section",
  id: "annex-sources",
  number: "A1",
  title: say("点検結果と例外", "Check report and waivers"),
  blocks: [
    {
      kind: "list",
      ordered: false,
      items: [
        [{ kind: "paragraph", spans: [text(say("誤り 0 件。", "No errors."))] }],
        [
          { kind: "paragraph", spans: [text(say("警告 2 件。", "Two warnings."))] },
          {
            kind: "paragraph",
            spans: [text(say("どちらも予算に関する。", "Both concern the budget."))],
          },
        ],
      ],
    },
    {
      kind: "table",
      id: "wide",
      number: "T25",
      caption: say("年度ごとの予算", "Budget by year"),
      columns: ["", ...Array.from({ length: 12 }, (_, index) => `FY${2024 + index}`)].map(
        (title, index) => ({ title, align: index === 0 ? ("start" as const) : ("end" as const) }),
      ),
      rows: [
        {
          cells: [
            [text(say("県", "Prefecture"))],
            ...Array.from({ length: 12 }, (_, index): Span[] => [text(`${(index + 3) * 7},000`)]),
          ],
          institutions: ["pref"],
        },
        { cells: [[], [text("1")]] },
      ],
    },
  ],
});

const institutions = (say: Say) => [
  { id: "pref", name: say("県", "Prefecture") },
  { id: "lab", name: say("県工業技術センター", "Prefectural industrial technology centre") },
  { id: "brewers", name: say("酒造組合", "Distillers' association") },
  { id: "growers", name: say("生産者組合", "Growers' association") },
];

/** A document with every kind of block and span, for an invented region. */
export const sampleDocument = (language: Language): PlanDocument => {
  const say: Say = (ja, en) => (language === "ja" ? ja : en);
  const other = language === "ja" ? "en" : "ja";
  return {
    language,
    volume: "plan",
    title: say(
      "白瀬地域 芋焼酎イノベーション計画",
      "Shirase Regional Innovation Plan for Sweet Potato Shochu",
    ),
    kicker: say("白瀬地域　2026–2030年度", "Shirase region, FY2026–FY2030"),
    lede: [
      {
        kind: "paragraph",
        spans: [
          text(
            say(
              "酵母を域内で育て、蔵が使える大きさにする。県・大学・蔵の役割を一つの道筋にそろえ、域内に残る価値を 2030 年度までに 58億円増やす。",
              "The region breeds its own yeast and brings it to the scale a distillery can use. One road unites the roles of prefecture, university and distilleries, and JPY 5.8 billion more stay in the region by FY2030.",
            ),
          ),
        ],
      },
    ],
    imprint: {
      kind: "facts",
      look: "numbers",
      items: [
        { term: say("状態", "Status"), spans: [tag("caution", say("審議中", "in deliberation"))] },
        { term: say("版", "Version"), spans: [text("0.3")] },
        {
          term: say("とりまとめ", "Lead"),
          spans: [text(say("県工業技術センター", "Industrial technology centre"))],
        },
        {
          term: say("域内の割合", "Share inside"),
          spans: [text("71.4 %"), aside(say("2023年度、推計", "FY2023, estimate"))],
        },
        { term: say("予算", "Budget"), spans: [text("4.2億円"), aside("FY2026–FY2030")] },
        { term: say("合意", "Agreed by"), spans: [missing(say("未定", "to be decided"))] },
      ],
    },
    sections: [chain(language, say), goals(say), annex(say)],
    labels: sampleLabels[language],
    translations: [
      {
        language: other,
        title:
          other === "ja" ? "白瀬地域 芋焼酎イノベーション計画" : "Shirase Regional Innovation Plan",
      },
    ],
    institutions: institutions(say),
  };
};
