import type { CheckSettings } from "../check/check.ts";
import { rules } from "../check/rules/index.gen.ts";
import { type Examined, examine } from "../pipeline.ts";
import type { Disk } from "../read/disk.ts";
import type { Finding } from "../report/finding.ts";
import { inOrder, report } from "../report/report.ts";
import type { CheckedPlan } from "./check-scope.ts";
import type { CheckCall } from "./commands/check.ts";
import type { NamedPlan } from "./named-plans.ts";

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** What the run has to say of all the plans it was given. */
export type JudgedPlans = {
  readonly plans: readonly CheckedPlan[];
  readonly findings: readonly Finding[];
};

type Setting = {
  readonly plans: readonly NamedPlan[];
  readonly settings: CheckSettings;
  readonly disk: Disk;
};

/** What is not about a rule stays: nothing can be said of the rules before it is put right. */
const about = (only: readonly string[] | undefined, findings: readonly Finding[]) => {
  if (!only) return findings;
  return findings.filter(
    ({ code }) => only.includes(code) || !(ids.has(code) || code === "waiver"),
  );
};

type One = {
  readonly plan: NamedPlan;
  readonly now: Examined;
  readonly findings: readonly Finding[];
  readonly settings: CheckSettings;
};

/** Only what changed since a revision, and how much was left out. */
const sinceRevision = async (one: One, { flags, world, ui }: CheckCall) => {
  const since = flags["changed-since"];
  if (since === undefined) return one.findings;
  const { changedSince } = await import("./changed-since.ts");
  const { plan, now, settings } = one;
  const shown = await changedSince(one.findings, { plan, now, settings, since }, world, ui);
  ui.note(ui.texts.sinceShown(shown.length, one.findings.length, since));
  return shown;
};

/** Only what the baseline does not know. The next gate is asked without it: it opens no door. */
const beyondBaseline = async (
  { plan, now, findings }: Pick<One, "plan" | "now" | "findings">,
  { flags, world, ui }: CheckCall,
) => {
  if (flags.as !== undefined && !flags["update-baseline"]) return findings;
  const { baselineOf, split, writeBaseline } = await import("./baseline.ts");
  if (flags["update-baseline"]) {
    const adopted = findings.filter(({ code }) => ids.has(code));
    await writeBaseline(plan, { findings: adopted, files: now.files }, world, ui);
  }
  const baseline = await baselineOf(plan, world.disk);
  if (!baseline) return findings;
  const { fresh, known, gone } = split(findings, now.files, baseline, (code) => ids.has(code));
  if (known + gone > 0) ui.note(ui.texts.baselineUsed({ known, gone, path: baseline.path }));
  return fresh;
};

/** Reads, computes and checks the plans, and keeps of the findings what was asked for. */
export const judgePlans = async (
  call: CheckCall,
  { plans, settings, disk }: Setting,
): Promise<JudgedPlans> => {
  const checked: CheckedPlan[] = [];
  const kept: Finding[] = [];
  const speech = await call.ui.speech();
  for (const plan of plans) {
    const now = await examine({ ...plan, settings, seed: call.flags.seed }, disk);
    const findings = about(call.flags.only, report(now.findings, now.files, speech));
    const fresh = await beyondBaseline({ plan, now, findings }, call);
    kept.push(...(await sinceRevision({ plan, now, findings: fresh, settings }, call)));
    checked.push({ name: plan.name, examined: now, all: findings });
  }
  return { plans: checked, findings: inOrder(kept) };
};
