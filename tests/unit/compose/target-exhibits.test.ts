import { describe, expect, test } from "vitest";
import { exhibitOf, planIn } from "./exhibit-of.ts";

describe("the ranking of options in the document", () => {
  const body = `criteria:
  effect: { name: { ja: 効果, en: Effect }, worst: 1, best: 5, weight: 0.5 }
  cost: { name: { ja: 費用, en: Cost }, worst: 100, best: 0, weight: 0.3 }
  reach: { name: { ja: 波及, en: Reach }, worst: 0%, best: 100%, weight: 0.2 }
targets:
  yeast: { title: { ja: 酵母, en: Yeast }, decision: rejected, reason: late, scores: { effect: 5, cost: 80, reach: 50% } }
  crop: { title: { ja: 作物, en: Crop }, scores: { effect: 3, cost: 20, reach: 60% } }
  label: { title: { ja: 表示, en: Label }, decision: open, scores: { effect: 2, cost: 85, reach: 40% } }
  far: { title: { ja: 遠方, en: Far }, decision: open, scores: { cost: 0 } }
`;

  test("says what is dominated, what is first, what turns it, and what was passed over", async () => {
    const text = await exhibitOf(planIn(body), "en", "target-ranking");
    expect(text).toContain(
      "Another option is at least as good as “Label” on every criterion and better on one: whatever the weights, it is not first.",
    );
    expect(text).toContain(
      "With the plan’s weights, “Yeast” scores highest (0.66 out of 1), ahead of “Crop” (0.61).",
    );
    expect(text).toContain(
      "changes the first two times; when, for one, the weight of “Effect” goes",
    );
    expect(text).toContain("“Yeast” was not taken although it scores more than a target that was");
    expect(text).toContain(
      "“Far” lacks scores, for which any value was drawn, and could come out first.",
    );
    expect(text).toContain("Crop (chosen) | 0.61");
    expect(text).toContain("Cost from 30% to 35%");
    expect(text).toContain("Far (open) | 0.30 to 1.00 (scores missing)");
  });

  test("says the same in Japanese", async () => {
    const text = await exhibitOf(planIn(body), "ja", "target-ranking");
    expect(text).toContain("計画の重みでは、「酵母」の評点が最も高く、0.66（1点満点）です。");
    expect(text).toContain(
      "「酵母」は、採用したターゲットの一つより評点が高いものの、採用していません。",
    );
    expect(text).toContain("費用 30% → 35%");
  });

  test("says why there is none, and nothing where the plan compares nothing", async () => {
    const none = await exhibitOf(planIn("criteria: { a: { name: A } }"), "en", "target-ranking");
    expect(none).toContain("no criterion has a worst and a best value to score between");
    expect(await exhibitOf(planIn("region: { name: X }"), "en", "target-ranking")).toBe("");
  });
});

describe("the stages in the document", () => {
  const body = `chain:
  stages:
    crop: { name: { ja: 作物, en: Crop }, location: in-region, importance: 4, level: 2, rivalLevel: 4 }
    still: { name: { ja: 蒸留, en: Still }, location: in-region, importance: 5, level: 4, rivalLevel: 4, output: 100 円 }
    yeast: { name: { ja: 酵母, en: Yeast }, location: in-region }
    shop: { name: { ja: 店, en: Shop }, position: market }
  links:
    - { from: crop, to: still, value: 30 円 }
    - { from: still, to: shop, value: 100 円 }
targets:
  mash: { title: { ja: もろみ, en: Mash }, stages: [still], requiredLevel: 5 }
`;

  test("stand side by side, with what is overlooked", async () => {
    const text = await exhibitOf(planIn(body), "en", "stage-scores");
    expect(text).toContain("One of the three stages before the buyers has a target.");
    expect(text).toContain(
      "In the region “Crop” matters to the buyer, lies behind the rivals and has no target.",
    );
    expect(text).toContain(
      "“Still” has a target although it is level with the rivals or ahead of them.",
    );
    expect(text).toContain("“Yeast” has neither an importance nor levels to compare.");
    expect(text).toContain("Crop | 4 | 2 | 30% | 1 | 2 (level 4 needed, to equal rivals) | –");
    expect(text).toContain("Still | 5 | 0 | 100% | 0 | 1 (level 5 needed, by a target) | Mash");
    expect(text).toContain("Shop | – | – | – | – | – | –");
  });

  test("are counted and named without the buyers, which no target strengthens", async () => {
    const level = body.replace("position: market", "position: market, level: 4, rivalLevel: 4");
    const bought = level.replace("stages: [still]", "stages: [still, shop]");
    const text = await exhibitOf(planIn(bought), "en", "stage-scores");
    expect(text).toContain("One of the three stages before the buyers has a target.");
    expect(text).toContain(" no target. “Still” has a target although");
  });

  test("are left out where nothing is said of any", async () => {
    const bare = planIn("chain: { stages: { a: { name: A, location: in-region } } }");
    expect(await exhibitOf(bare, "en", "stage-scores")).toBe("");
    expect(await exhibitOf(planIn(body), "ja", "stage-scores")).toContain(
      "買い手を除く3工程のうち、1工程にターゲットがあります。",
    );
  });
});

test("needs are sorted by what matters and is met badly", async () => {
  const body = `diagnosis:
  needs:
    heat: { text: { ja: 熱, en: Heat }, importance: 5, performance: 2, aim: 4 }
    ease: { text: { ja: 楽, en: Ease }, importance: 2, performance: 4 }
`;
  const text = await exhibitOf(planIn(body), "en", "need-gaps");
  expect(text).toContain("One of two rated needs matters and is met badly: “Heat”.");
  expect(text).toContain("Heat | 5 | 2 | 3 | 10 | concentrate here");
  expect(await exhibitOf(planIn(body), "ja", "need-gaps")).toContain(
    "評価のあるニーズ2件のうち1件は、重要度の割に充足度が低くなっています（「熱」）。",
  );
  expect(await exhibitOf(planIn("region: { name: X }"), "en", "need-gaps")).toBe("");
});
