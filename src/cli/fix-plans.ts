import type { CheckSettings } from "../check/check.ts";
import { examine } from "../pipeline.ts";
import type { Disk } from "../read/disk.ts";
import { edited } from "../read/edited.ts";
import { lineDiff } from "../util/line-diff.ts";
import type { NamedPlan } from "./named-plans.ts";
import { rewrite } from "./rewrite.ts";
import type { Ui } from "./ui.ts";
import { UsageFault } from "./usage-fault.ts";
import type { World } from "./world.ts";

/** Texts of files by name, before any fix and after all of them. */
type Fixed = Map<
  string,
  { readonly before: string; readonly after: string; readonly places: number }
>;

/** A fix may bring a fault to light that can be fixed as well; more rounds than this never were needed. */
const rounds = 8;

/** The disk as it would be with the fixes written. */
export const fixedDisk = (disk: Disk, fixed: Fixed): Disk => ({
  ...disk,
  readText: async (path) => fixed.get(path.replaceAll("\\", "/"))?.after ?? disk.readText(path),
});

const fixOnce = async (
  plan: NamedPlan,
  settings: CheckSettings,
  { disk }: World,
  fixed: Fixed,
): Promise<boolean> => {
  const { files, findings } = await examine({ ...plan, settings }, fixedDisk(disk, fixed));
  const edits = findings.flatMap((finding) => finding.edits ?? []);
  let isChanged = false;
  for (const file of files) {
    const own = edits.filter(({ place }) => place.file === file.name);
    const after = edited(file, own);
    if (after === file.text) continue;
    const known = fixed.get(file.name);
    const places = (known?.places ?? 0) + own.length;
    fixed.set(file.name, { before: known?.before ?? file.text, after, places });
    isChanged = true;
  }
  return isChanged;
};

/** Every safe fix of the plans, made in memory. */
export const fixesOf = async (
  plans: readonly NamedPlan[],
  settings: CheckSettings,
  world: World,
): Promise<Fixed> => {
  const fixed: Fixed = new Map();
  for (const plan of plans) {
    if (plan.text !== undefined) throw new UsageFault((texts) => texts.fixNeedsFile);
    let round = 0;
    while (round < rounds && (await fixOnce(plan, settings, world, fixed))) round += 1;
  }
  return fixed;
};

/** Writes the fixes over the files, comments and layout kept, and says where. */
export const writeFixes = async (fixed: Fixed, world: World, ui: Ui): Promise<void> => {
  for (const [name, { before, after, places }] of fixed) {
    await rewrite(name, before, after, world);
    ui.note(ui.texts.fixed(places, name));
  }
  if (fixed.size === 0) ui.note(ui.texts.nothingToFix);
};

/** What the fixes would change, for a person to read. */
export const fixesAsDiff = (fixed: Fixed): string =>
  [...fixed].map(([name, { before, after }]) => lineDiff(name, before, after)).join("");
