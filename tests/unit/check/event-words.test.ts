import { expect, test } from "vitest";
import { countsEvents } from "../../../src/check/goals/event-words.ts";
import { planOf } from "../../kit/plan-of.ts";

const counts = (name: string, target = "20"): boolean => {
  const [indicator] = planOf(`indicators: { one: { name: "${name}", target: ${target} } }\n`).plan
    .indicators;
  if (!indicator) throw new Error(name);
  return countsEvents(indicator);
};

test.each([
  "セミナーの開催回数",
  "研修会の参加者数",
  "推進会議の開催件数（年間）",
  "展示会への来場者数",
  "交流会等の実施回数",
  "Seminars held",
  "Number of workshops",
  "Number of participants in training seminars",
  "Networking events per year",
  "交流会参加企業数",
  "セミナーの延べ参加者数",
  "展示会出展社数",
  "研究会の開催回数",
  "参加者数",
  "Seminar participants",
  "Companies at fairs",
  "Seminars and workshops held",
  "Training sessions delivered",
])("%s counts events or who came", (name) => {
  expect(counts(name)).toBe(true);
});

test.each([
  "商談会での成約件数",
  "研修を修了した製造技術者",
  "会議室の利用による売上",
  "新商品の売上",
  "3機関以上が参加する共同事業",
  "Orders won at fairs",
  "Makers who have completed the courses",
  "Jobs in the events industry",
  "Visitors to distilleries",
  "協議会の参加企業数",
  "協議会の会員数",
  "研究会から生まれた製品数",
  "講座修了者の就職者数",
  "ビジネスマッチング件数",
  "Conference papers",
  "Exports to firms met at a fair",
])("%s does not", (name) => {
  expect(counts(name)).toBe(false);
});

test("money is no count of events", () => {
  expect(counts("展示会", "5億円")).toBe(false);
});
