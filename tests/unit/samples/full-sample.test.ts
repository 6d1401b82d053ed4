import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { scheduleRisk } from "../../../src/analyse/analyses/schedule-risk.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { examine } from "../../../src/pipeline.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { today } from "../../kit/built-plan.ts";

const opened = async (): Promise<{ readonly plan: Plan; readonly written: string }> => {
  const settings = { rules: [], today };
  const wish = { name: "plans/mizuhara-instruments", settings };
  const { plan, source } = await examine(wish, nodeDisk);
  if (!plan) throw new Error("the sample cannot be read");
  return { plan, written: JSON.stringify(source?.value) };
};

/** Dates of the plan that are more likely missed than kept. */
const doubtful = (plan: Plan): readonly string[] => {
  const outcome = analyse(plan)(scheduleRisk);
  if (!outcome.defined) return ["no schedule"];
  return outcome.milestones
    .filter(({ probability }) => probability < 0.5)
    .map(({ task, kind }) => `${kind} of ${task.id}`);
};

/** Technologies that the first work of their holder takes no further than they are. */
const standing = ({ diagnosis, roadmap }: Plan): readonly string[] =>
  diagnosis.seeds
    .filter(({ owner, trl = 0, targets }) => {
      const own = roadmap.tasks.find(
        (task) =>
          task.readiness.trl && task.owner === owner && targets.includes(task.target?.id ?? ""),
      );
      const rise = own?.readiness.trl;
      return rise && (rise.from > trl || rise.to <= trl);
    })
    .map(({ id }) => id);

/** Payers whose money is called secured although they have not agreed. */
const unasked = ({ measures, agreements }: Plan): readonly string[] => {
  const agreed = new Set(agreements.map(({ institution }) => institution.id));
  return measures.flatMap(({ id, status, budget }) =>
    budget
      .filter((line) => (line.status ?? status) === "secured")
      .flatMap(({ payer }) =>
        payer && typeof payer === "object" && "id" in payer && !agreed.has(`${payer.id}`)
          ? [`${id}: ${payer.id}`]
          : [],
      ),
  );
};

describe("the full sample", () => {
  let plan: Plan;
  let written: string;
  beforeAll(async () => {
    ({ plan, written } = await opened());
  });

  it("sets no date that is more likely missed than kept", () => {
    expect(doubtful(plan)).toEqual([]);
  });

  it("lets the first work on a technology begin where it stands and lead further", () => {
    expect(standing(plan)).toEqual([]);
  });

  it("calls no money secured of those who have not agreed", () => {
    expect(unasked(plan)).toEqual([]);
  });

  it("writes no id of a task or measure into its texts", () => {
    const ids = [...plan.roadmap.tasks, ...plan.measures]
      .map(({ id }) => id)
      .filter((id) => id.includes("-"));
    const texts = written.match(/"ja":"[^"]*"/g) ?? [];
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => ids.some((id) => text.includes(id)))).toEqual([]);
  });
});
