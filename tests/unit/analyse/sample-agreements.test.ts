import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { commitments } from "../../../src/analyse/analyses/commitments.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { examine } from "../../../src/pipeline.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { samples, today } from "../../kit/built-plan.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { boundPlan } from "./bound-plan.ts";

/** Each agreement that is not to what binds now, with the fingerprint that would be. */
const outdated = (plan: Plan): readonly string[] => {
  const outcome = analyse(plan)(commitments);
  if (!outcome.defined) return [];
  return outcome.institutions.flatMap(({ institution, agreement, state, fingerprint }) =>
    agreement && state !== "agreed"
      ? [`${agreement.origin.path.join(".")} ${institution.id}: ${fingerprint}`]
      : [],
  );
};

describe("the agreements of the sample plans", () => {
  test.each(samples)("%s: are to what the plan says now", async (name) => {
    const wish = { name: `plans/${name}`, settings: { rules: [], today } };
    const { plan } = await examine(wish, nodeDisk);
    expect(plan).toBeDefined();
    expect(plan && outdated(plan)).toEqual([]);
  });

  test("would be named with what to write instead", () => {
    const { plan } = soundPlanOf(`${boundPlan}agreements:
  - { institution: bank, date: 2027-03-15, person: Head, fingerprint: "0", algorithm: rip-1 }
`);
    expect(outdated(plan)).toEqual([
      "agreements.0 bank: afa741de321db3ca3bc8777ce1873a2b5855673fc221ae840e59b028253bb851",
    ]);
  });
});
