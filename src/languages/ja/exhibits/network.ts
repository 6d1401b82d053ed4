import type { network } from "../../../compose/exhibits/network.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const networkJa: ExhibitWords<typeof network> = {
  title: "機関のつながり",
  members: "ネットワークの中での各機関の位置",
  institution: "機関",
  ties: "つながりの数",
  betweenness: "媒介中心性",
  constraint: "拘束度",
  effectiveSize: "有効規模",
  severed: "抜けると切り離される機関数",
  noteMembers:
    "媒介中心性は、他の二つの機関を結ぶ最短経路のうち、その機関を通るものの割合です。拘束度（バート）は、相手どうしが互いにつながっていれば高く、その機関だけが相手どうしを結んでいれば低くなります。有効規模は、つながりの数から、相手どうしの重なりを引いたものです。",
  brokers: "分野をまたぐ仲介（その機関を介してのみ結ばれる組の数）",
  coordinator: "自分の分野の中",
  gatekeeper: "自分の分野と他の分野",
  consultant: "他の一つの分野の中",
  liaison: "他の二つの分野の間",
  noteBrokers:
    "分野は、産業、学術、行政（公設試を含む）、金融、支援機関・団体です。左の列から順に、調整役、門番・代表、相談役、連絡役に当たります（グールドとフェルナンデスの区分）。",
  kinds: "つながりの種類",
  kind: "種類",
  years: "つながりの広がり",
  year: "各年の末まで",
  joined: "つながりのある機関数",
  added: "うち新規",
  density: "密度",
  noteUndated: "始まりの時期が書かれていないつながり",
  noteUndatedEnd: "本は含みません。",
  first: "上位",
  firstOf: "件を示しています（該当は",
  firstEnd: "件）。",
};
