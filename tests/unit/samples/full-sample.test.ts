import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { appraisal } from "../../../src/analyse/analyses/appraisal.ts";
import { scheduleRisk } from "../../../src/analyse/analyses/schedule-risk.ts";
import { headlineNet } from "../../../src/analyse/headline-net.ts";
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

const idOf = (one: unknown): string =>
  one && typeof one === "object" && "id" in one ? `${one.id}` : "";

/** Payers who would judge what their own money brought. */
const selfJudging = ({ measures, reviews }: Plan): readonly string[] => {
  const payers = new Set(measures.flatMap(({ budget }) => budget.map(({ payer }) => idOf(payer))));
  return reviews
    .filter(({ kind }) => kind === "interim" || kind === "final")
    .flatMap(({ reviewers }) => reviewers.map(idOf).filter((id) => id !== "" && payers.has(id)));
};

/** The share of the direct effect that is no benefit, and the one at which benefits equal costs. */
const deductions = (plan: Plan): readonly string[] => {
  const use = analyse(plan);
  const [net, found] = [headlineNet(plan, use), use(appraisal)];
  const year = plan.spillover.appraisal?.benefits.find(
    ({ period }) => period.from === 2033 * 12 + 3,
  );
  if (!net || !found.defined || !found.at.ratio || !year) return [];
  const kept = year.figure.quantity.amount / net.sum.gross;
  return [`${Math.round(100 * (1 - kept))}%`, `${(100 * (1 - kept / found.at.ratio)).toFixed(1)}%`];
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

  it("sets the net of the headline beside the gross in its summary", () => {
    const net = headlineNet(plan, analyse(plan));
    expect(net?.sum.additional).toBeCloseTo(20.77e8, -6);
    expect(net?.spread.additional).toBeCloseTo(27.0e8, -6);
    expect(plan.head.summary).toMatchObject({
      ja: expect.stringContaining("20.8億円、27億円（55%）"),
      en: expect.stringContaining("JPY 2.08 bn and JPY 2.7 bn of them (55%)"),
    });
  });

  it("reconciles what the appraisal takes off, and says where it would break even", () => {
    const shares = deductions(plan);
    expect(shares).toEqual(["88%", "90.0%"]);
    const note = JSON.stringify(plan.spillover.appraisal?.note);
    expect(shares.filter((share) => note.split(share).length !== 3)).toEqual([]);
  });

  it("lets nobody who pays judge the plan half-way or at its end", () => {
    expect(selfJudging(plan)).toEqual([]);
  });

  it("calls the coating firms’ share of their chamber secured only once their condition is met", () => {
    const line = plan.measures.find(({ id }) => id === "coating-line");
    const own = (line?.budget ?? []).filter(({ payer }) => idOf(payer) === "surface-firms");
    expect(own.map(({ status }) => status)).toEqual(["planned", "planned"]);
  });

  it("gives whoever signs the licence a part in the work that needs it", () => {
    const role = plan.roles.find(
      ({ duty }) => duty.kind === "task" && duty.task.id === "slim-film",
    );
    expect(role?.responsible.map(({ id }) => id)).toContain("tlo");
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
