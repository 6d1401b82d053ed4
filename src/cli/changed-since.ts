import type { CheckSettings } from "../check/check.ts";
import { type Examined, examine } from "../pipeline.ts";
import { gitDisk, knowsRevision } from "../read/git-disk.ts";
import type { Finding } from "../report/finding.ts";
import { fingerprints } from "../report/fingerprint.ts";
import { report } from "../report/report.ts";
import { changedPaths } from "../util/changed-paths.ts";
import { isWithin } from "../util/is-within.ts";
import type { NamedPlan } from "./named-plans.ts";
import type { Ui } from "./ui.ts";
import { UsageFault } from "./usage-fault.ts";
import type { World } from "./world.ts";

type Path = readonly (string | number)[];

/** A finding about something changed, or about a part in which something changed. */
const touches = (path: Path, changed: readonly Path[]): boolean =>
  changed.some((one) => isWithin(path, one) || (path.length > 0 && isWithin(one, path)));

type Before = {
  readonly plan: NamedPlan;
  readonly now: Examined;
  readonly settings: CheckSettings;
  readonly since: string;
};

/** The plan as it was; nothing where the revision does not have it. */
const planBefore = async ({ plan, settings, since }: Before, { git }: World) => {
  if (plan.text !== undefined) throw new UsageFault((texts) => texts.sinceNeedsFile);
  if (!(await knowsRevision(since, plan.name, git)))
    throw new UsageFault((texts) => texts.unknownRevision(since));
  const disk = gitDisk(since, git);
  const there = (await disk.kind(plan.name)) !== "absent";
  return there ? examine({ name: plan.name, settings }, disk) : undefined;
};

/**
 * The findings on what changed since a revision: those whose place or a related place was touched, and
 * those that the plan did not have then.
 */
export const changedSince = async (
  findings: readonly Finding[],
  before: Before,
  world: World,
  ui: Ui,
): Promise<readonly Finding[]> => {
  const was = await planBefore(before, world);
  if (!was) return findings;
  const changed = changedPaths(was.source?.value ?? {}, before.now.source?.value ?? {});
  const spoken = report(was.findings, was.files, await ui.speech());
  const known = new Set(fingerprints(spoken, was.files));
  const names = fingerprints(findings, before.now.files);
  return findings.filter(({ path }, at) => touches(path, changed) || !known.has(names[at] ?? ""));
};
