import type { network } from "../../../draw/figures/network.ts";
import type { NetworkFacts } from "../../../draw/network/network-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

type Count = { readonly count: number };
type Share = { readonly share: string };

const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");

const lead = ({ leaders, most, ties, institutions }: NetworkFacts): string => {
  if (leaders.length === institutions) return `どの機関もつながりは${most}本`;
  if (leaders.length === 1)
    return `つながりが最も多いのは${quoted(leaders)}（${ties}本のうち${most}本）`;
  if (leaders.length === 2) return `つながりが最も多いのは${quoted(leaders)}（各${most}本）`;
  return `つながりが最も多い機関は${leaders.length}機関（各${most}本）`;
};

const finding = (facts: NetworkFacts): string => {
  const { isolated, institutions } = facts;
  const first = lead(facts);
  if (isolated === 0) return `${first}。どの機関にもつながりがある`;
  const alone = `${institutions}機関のうち${isolated}機関は、どの機関ともつながりがない`;
  return isolated * 3 >= institutions ? `${alone}。${first}` : `${first}。${alone}`;
};

export const networkJa: FigureTexts<typeof network> = {
  messages: {
    finding,
    subtitle: ({ institutions, ties, density, before, planned }: NetworkFacts) =>
      [
        `計画に書かれた${institutions}機関の間のつながり${ties}本（密度は、考えられるすべての組の${density}）`,
        before ? `。${before.month}の${before.density}から上昇` : "",
        planned === 0 ? "。計画期間に始まるつながりは書かれていない" : "",
      ].join(""),
    description: (facts: NetworkFacts) => {
      const { brokers, keystones, alone, isolated } = facts;
      return [
        `${facts.institutions}機関の間につながりが${facts.ties}本あり、密度は考えられるすべての組の${facts.density}です。`,
        brokers.length > 0 ? `他の機関どうしを最も多く仲立ちするのは${quoted(brokers)}です。` : "",
        keystones > 0 ? `抜けると他の機関が切り離される機関が${keystones}あります。` : "",
        isolated > 0
          ? `どの機関ともつながりがないのは${quoted(alone)}${isolated > alone.length ? `ほか${isolated - alone.length}機関` : ""}です。`
          : "",
      ].join("");
    },
    broker: ({ count, share }: Count & Share) => `つながり${count}本・最短経路の${share}が通る`,
    severed: ({ count }: Count) => ` −${count}`,
    isolatedHeading: ({ count }: Count) => `計画の中でどの機関ともつながりのない${count}機関`,
    moreIsolated: ({ count }: Count) => `ほか${count}機関`,
    periods: () => "つながりの広がり（太い線はその期間に始まったもの、細い線はそれ以前からのもの）",
    until: ({ last }: { readonly last: string }) => `${last}まで`,
    span: ({ from, last }: { readonly from: string; readonly last: string }) => `${from}〜${last}`,
    inPlan: ({ from }: { readonly from: string }) => `計画期間（${from}から）`,
    fresh: ({ count }: Count) => `新たに${count}本`,
    standing: ({ count, share }: Count & Share) => `期末に${count}本（密度${share}）`,
    joined: ({ joined, all }: { readonly joined: number; readonly all: number }) =>
      `${all}機関中${joined}機関につながり`,
    knowledge: () => "研究・技術",
    people: () => "人材・情報",
    finance: () => "資金",
    goods: () => "物・役務",
    several: () => "複数の種類",
    legendWidth: () => "線が太いほど、件数が多い",
    legendSevered: () => "抜けると離れる機関がある（−2は2機関）",
    noSector: () => "種類の記載なし",
    members: ({ count }: Count) => `${count}機関`,
    betweenSectors: () => "分野の中と分野の間のつながり（本）",
    mostTied: () => "つながりの多い機関（本）",
    summarised: ({ count }: { readonly count: string }) =>
      `機関が${count}あるため、図は分野の間のつながりの数を示しました。すべてのつながりは表に示しました。`,
    undated: ({ count }: Count) =>
      `始まりの時期が書かれていないつながり${count}本は、最後の期間にだけ描いています。`,
    possible: ({ share }: Share) =>
      `工程どうしのつながりは機関の名がないため含みません。その工程の機関がすべて結ばれているとすれば、密度は最大${share}です。`,
    tableCaption: () => "機関どうしのつながり",
    columnOne: () => "機関",
    columnOther: () => "相手の機関",
    columnKinds: () => "つながりの種類",
    columnLinks: () => "件数",
    columnSince: () => "始まり",
    nobody: () => "なし",
  },
};
