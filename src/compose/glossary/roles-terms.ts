import type { BuiltInTerm } from "./built-in-term.ts";

/** Words about roles and agreement. */
export const rolesTerms: readonly BuiltInTerm[] = [
  {
    en: "RACI",
    ja: "RACI（責任分担）",
    meaning: {
      en: "Responsible, accountable, consulted, informed: the four roles.",
      ja: "実行・責任・協議・共有の四つの役割。",
    },
    also: { en: ["who answers for what"], ja: ["RACI", "責任分担表"] },
  },
  {
    en: "accountable",
    ja: "責任（A）",
    meaning: {
      en: "Answers for the result; exactly one institution.",
      ja: "結果に責任を負う。一つの機関だけ。",
    },
    also: { en: ["answers for"], ja: ["責任を負う"] },
  },
  {
    en: "responsible",
    ja: "実行（R）",
    meaning: { en: "Does the work.", ja: "実際に取り組む。" },
    also: { ja: ["実行を担う"] },
  },
  {
    en: "consulted",
    ja: "協議（C）",
    meaning: { en: "Is asked before decisions.", ja: "決める前に相談を受ける。" },
    also: { ja: ["協議"] },
  },
  {
    en: "informed",
    ja: "共有（I）",
    meaning: {
      en: "Is told of decisions and results.",
      ja: "決まったことや結果の知らせを受ける。",
    },
    also: { ja: ["共有"] },
  },
  {
    en: "alignment",
    ja: "一致度",
    meaning: {
      en: "How far efforts go where the plan’s priorities point; 1 is fully.",
      ja: "取組の配分が、計画の優先度に沿う度合い。最大1。",
    },
    also: { en: ["aligned"], ja: ["ベクトル"] },
  },
  {
    en: "R, D (parts of the alignment)",
    ja: "R・D（一致度の内訳）",
    meaning: {
      en: "R: how alike the efforts are; D: how far their sum fits the plan.",
      ja: "Rは機関どうしのそろい方、Dは全体の向きの合い方。",
    },
    also: { en: ["R = 0", "D = 0", "R = 1", "D = 1"], ja: ["R=0", "D=0", "R=1", "D=1"] },
  },
  {
    en: "fingerprint",
    ja: "照合値",
    meaning: {
      en: "A code that changes when what binds an institution changes.",
      ja: "機関への義務が変わると変わる符号。",
    },
    also: { en: ["fingerprints"] },
  },
];
