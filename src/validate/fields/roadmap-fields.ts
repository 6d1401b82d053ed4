import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const roadmapFields = {
  roadmap: {
    en: "The road from research to the regional economy.",
    ja: "研究から地域経済への波及までの道筋です。",
  },
  "roadmap.description": {
    en: "How the road goes, in a paragraph.",
    ja: "道筋の全体を1段落で書きます。",
  },
  "roadmap.start": {
    en: "The month it begins, such as `2026-04`. The first month of the plan where nothing is written.",
    ja: "始まりの月(例: `2026-04`)。書かなければ計画期間の最初の月です。",
  },
  "roadmap.tasks": {
    en: "The tasks by id, such as `fermentation-trial`. Roles and measures name them by it.",
    ja: "項目を `fermentation-trial` のようなIDで並べます。役割分担や支援策から参照します。",
  },
  task: {
    en: "One task on the road, or a milestone where its duration is 0.",
    ja: "道筋の1つの項目。期間が0なら節目です。",
  },
  "task.title": { en: "Its name, such as `Fermentation trial`.", ja: "名称(例: `発酵試験`)。" },
  "task.target": {
    en: "The id of the target it serves, such as `aroma-yeast`.",
    ja: "対象のターゲットのID(例: `aroma-yeast`)。",
  },
  "task.phase": {
    en: "How far along the road it is, such as `demonstration`. Each target should reach the region.",
    ja: "道筋のどの段階か(例: `demonstration`)。各ターゲットが地域波及まで届くかを確かめます。",
  },
  "task.layer": {
    en: "The row of the roadmap it is drawn in, such as `technology`.",
    ja: "ロードマップの図のどの層か(例: `technology`)。",
  },
  "task.start": {
    en: "When it begins, such as `2026-04`, where that is fixed. Otherwise write `after`.",
    ja: "決まっている開始の時期(例: `2026-04`)。前の項目に続くときは `after` を書きます。",
  },
  "task.end": {
    en: "When it must be done, such as `2028-03`. A computed end after it is reported.",
    ja: "完了の期限(例: `2028-03`)。計算上の完了がこれより遅いと指摘します。",
  },
  "task.after": {
    en: "What comes before: an id, or a list of ids or of maps with type and lag.",
    ja: "先行する項目のID、または種類とずれを添えたリスト。",
  },
  "task.duration": {
    en: "How long it takes, in months, such as `18 months`, or three durations.",
    ja: "かかる期間。月単位で書くか(例: `18か月`)、3つの見積もりで書きます。",
  },
  "task.readiness": {
    en: "How far the result is from use before and after, such as `{ from: 4, to: 6 }`.",
    ja: "前後で成果がどこまで実用に近づくか(例: `{ from: 4, to: 6 }`)。",
  },
  "task.cost": {
    en: "What it costs in all, in money, such as `3000万円`. It is held against the budget of its measures.",
    ja: "総費用(例: `3000万円`)。支援策の予算と比べます。",
  },
  "task.owner": {
    en: "The id of the one institution that answers for it, such as `brewing-lab`.",
    ja: "責任を持つ1つの機関のID(例: `brewing-lab`)。",
  },
  "task.gate": {
    en: "The decision at its end: what must be shown, when, to whom, and what happens otherwise.",
    ja: "終わりの判定。何を、いつ、誰に示し、満たさないときどうするか。",
  },
  "task.handover": {
    en: "What is handed over to whom when another institution goes on, in a sentence.",
    ja: "次の機関へ何を誰に引き継ぐかを一文で書きます。",
  },
  "task.source": commonTexts.source,
  "task.note": commonTexts.note,
  predecessor: {
    en: "A task that comes before, and how the two are tied.",
    ja: "先行する項目と、そのつながり方です。",
  },
  "predecessor.task": {
    en: "The id of the task that comes before, such as `strain-selection`.",
    ja: "先行する項目のID(例: `strain-selection`)。",
  },
  "predecessor.type": {
    en: "Which ends are tied: `FS` means this one starts when that one finishes. `FS` where nothing is written.",
    ja: "つながり方。`FS` は先行の終了後に開始します。書かなければ `FS` です。",
  },
  "predecessor.lag": {
    en: "Time between the two in months, such as `3 months`; `-1 month` for an overlap.",
    ja: "間の期間。月単位で書きます(例: `3か月`)。重なるときは `-1か月` とします。",
  },
  gate: { en: "The decision at the end of a task.", ja: "項目の終わりの判定です。" },
  "gate.test": {
    en: "What must be shown, in numbers where possible, such as `yield above 95 % in three batches`.",
    ja: "満たすべき条件。できれば数値で書きます(例: `3回の仕込みで歩留まり95%以上`)。",
  },
  "gate.date": { en: "When it is decided, such as `2027-03`.", ja: "判定の時期(例: `2027-03`)。" },
  "gate.decider": {
    en: "The id of the institution that decides, such as `council`.",
    ja: "判定する機関のID(例: `council`)。",
  },
  "gate.ifNot": {
    en: "What happens if the test is not met, such as `stop and return the money`.",
    ja: "満たさないときの扱い(例: `中止し、残額を返す`)。",
  },
  "roadmap.blockedMonths": {
    en: "Months of the year in which nothing is done, as `[8]`.",
    ja: "どの項目も休む月(例: `[8]`)。",
  },
  "roadmap.success": {
    en: "By phase: how many projects get through it. The survival of the targets from research to the market is computed from it.",
    ja: "段階ごとに、どれだけの案件が次へ進むか。研究から市場までの到達確率を計算します。",
  },
  "task.deadline": {
    en: "When it must be finished at the latest, such as `2028-03`. The roadmap says by how many months it is missed.",
    ja: "遅くともいつまでに終えるか(例: `2028-03`)。間に合わないときは何か月遅れるかを示します。",
  },
  "task.blockedMonths": {
    en: "Months of the year in which it rests, as `[9, 10]` for the harvest.",
    ja: "休む月(例: 収穫期なら `[9, 10]`)。",
  },
  "task.staff": {
    en: "People by institution while it runs, as `{ kagoshima-lab: 0.5 FTE }`. The load of each institution is computed from it.",
    ja: "実施中に各機関が充てる人員(例: `{ kagoshima-lab: 0.5 FTE }`)。機関ごとの負荷を計算します。",
  },
  "task.funding": {
    en: "Who pays the cost, in the order of paying: programmes by their rates first, then what is left. What nobody pays is the gap.",
    ja: "費用の負担者を充てる順に書きます。補助率で決まる制度を先に、残りを後に書きます。誰も負担しない額は不足額になります。",
  },
} satisfies FieldTexts<"roadmap" | "task" | "predecessor" | "gate">;
