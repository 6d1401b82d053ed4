import { describe, expect, test } from "vitest";
import { commitmentsAccount } from "../../../src/analyse/accounts/commitments.ts";
import { commitments } from "../../../src/analyse/analyses/commitments.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { boundPlan } from "../analyse/bound-plan.ts";
import { exhibitOf } from "./exhibit-of.ts";

const fingerprintOf = (id: string): string => {
  const outcome = soundPlanOf(boundPlan).use(commitments);
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome.institutions.find((one) => one.institution.id === id)?.fingerprint ?? "";
};

const agreed = `${boundPlan}agreements:
  - { institution: lab, date: 2027-03-15, person: Head, fingerprint: ${JSON.stringify(fingerprintOf("lab"))}, algorithm: rip-1 }
  - { institution: mill, date: 2027-03-16, person: Chair, fingerprint: "0", algorithm: rip-1 }
`;

describe("what binds whom", () => {
  const { plan, use } = soundPlanOf(agreed);

  test("is counted by institution, with where its agreement stands", async () => {
    const en = await exhibitOf(plan, "en", "commitments");
    expect(en).toContain("The plan binds three institutions.");
    expect(en).toContain(
      "Of the two that answer for or carry out a task or measure, one has agreed to what binds it now.",
    );
    expect(en).toContain("One agreed to a text that has changed since, and has to be asked again.");
    expect(en).toContain(
      `Laboratory | 2 | 2 | 4 | 2 | 5 | ${fingerprintOf("lab").slice(0, 12)} | agreed`,
    );
    expect(en).toContain("to an earlier text");
    expect(en).toMatch(/Bank \| 1 \| 1 \| – \| – \| 1 \| [0-9a-f]{12} \| –/);
    const ja = await exhibitOf(plan, "ja", "commitments");
    expect(ja).toContain("この計画は3機関に何らかの役割や負担を求めています。");
    expect(ja).toContain("現在の内容に合意している機関は1機関です。");
    expect(ja).toContain("1機関は、合意の後に内容が変わったため、改めて確かめる必要があります。");
    expect(ja).toContain("以前の内容に合意");
  });

  test("says that none has agreed where only others have", async () => {
    const bankOnly = `${boundPlan}agreements:
  - { institution: bank, date: 2027-03-15, person: Head, fingerprint: "0", algorithm: rip-1 }
`;
    const en = await exhibitOf(soundPlanOf(bankOnly).plan, "en", "commitments");
    expect(en).toContain("none has agreed to what binds it now.");
    const ja = await exhibitOf(soundPlanOf(bankOnly).plan, "ja", "commitments");
    expect(ja).toContain("現在の内容に合意している機関はまだありません。");
  });

  test("is one line of the walk, and readings by place for programs", () => {
    const outcome = use(commitments);
    expect(commitmentsAccount.brief(outcome, plan)).toEqual({
      key: "agreed",
      facts: { agreed: 1, carry: 2, stale: 1 },
    });
    const readings = commitmentsAccount.readings(outcome, plan);
    const lab = readings.filter(({ of }) => of?.[0] === "institutions.lab");
    expect(lab.slice(0, 4)).toEqual([
      { quantity: "bindings", of: ["institutions.lab"], value: 15 },
      { quantity: "fingerprint", of: ["institutions.lab"], value: fingerprintOf("lab") },
      { quantity: "agreement", of: ["institutions.lab"], value: "agreed" },
      { quantity: "binds", of: ["institutions.lab", "roadmap.tasks.trial"], value: "task" },
    ]);
    expect(commitmentsAccount.basis(outcome, plan).parts).toEqual([
      "agreements",
      "efforts",
      "indicators",
      "institutions",
      "measures",
      "plan.lead",
      "positions",
      "reviews",
      "risks",
      "roadmap.tasks",
      "roles",
    ]);
  });
});
