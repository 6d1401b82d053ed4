import type { BuiltInTerm } from "./built-in-term.ts";

/** Words about time and people. */
export const roadmapTerms: readonly BuiltInTerm[] = [
  {
    en: "critical path",
    ja: "クリティカルパス",
    meaning: {
      en: "Tasks whose delay delays the whole roadmap.",
      ja: "遅れると全体が遅れる取組のつながり。",
    },
    also: { en: ["sets the end"], ja: ["全体の終わりを決める"] },
  },
  {
    en: "float",
    ja: "余裕",
    meaning: {
      en: "How long a task may slip without harm to the end or a deadline.",
      ja: "終わりや期限に響かずに遅れてよい期間。",
    },
  },
  {
    en: "gate",
    ja: "ゲート（判定）",
    meaning: {
      en: "A test a task must pass before the next may begin.",
      ja: "次へ進んでよいかを決める判定。",
    },
    also: { en: ["gates"], ja: ["ゲート", "次の段階へ進む判定"] },
  },
  {
    en: "hand-over",
    ja: "引き継ぎ",
    meaning: {
      en: "The passing of results to the institution that goes on with them.",
      ja: "成果を次に担う機関へ渡すこと。",
    },
    also: { en: ["hand-overs"] },
  },
  {
    en: "P50, P80, P95",
    ja: "P50・P80・P95",
    meaning: {
      en: "Date kept in 50%, 80% or 95% of the draws.",
      ja: "試行の50%、80%、95%で守られる時期。",
    },
    also: { en: ["P50", "P80", "P95"], ja: ["P50", "P80", "P95"] },
  },
  {
    en: "draws",
    ja: "試行",
    meaning: {
      en: "Repeated computing with durations or scores varied at random.",
      ja: "期間や評価値を無作為に変えて繰り返す計算。",
    },
  },
  {
    en: "PERT",
    ja: "三点見積り（PERT）",
    meaning: {
      en: "An estimate by shortest, likeliest and longest duration.",
      ja: "最短・最も見込まれる・最長の三つによる見積り。",
    },
    also: { en: ["three-point estimate", "three-point estimates"], ja: ["三点見積り", "PERT"] },
  },
  {
    en: "FTE",
    ja: "常勤換算（FTE）",
    meaning: {
      en: "Full-time equivalent: one person working full time.",
      ja: "常勤で働く1人分を1と数える単位。",
    },
    also: {
      en: ["full-time equivalent", "full-time equivalents", "FTEs"],
      ja: ["FTE", "常勤換算"],
    },
  },
  {
    en: "person-month",
    ja: "人月",
    meaning: { en: "The work of one person in one month.", ja: "1人が1か月働く量。" },
    also: { en: ["person-months"] },
  },
];
