import type { World } from "./world.ts";

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** An index of plans that `rip build` wrote beside them. */
const isIndex = (name: string): boolean =>
  /(?:^|[\\/])index\.(?:ja|en)\.(?:md|html|json|pdf)$/.test(name);

const mayBePlan = async (name: string, { disk }: World): Promise<boolean> => {
  if (name === "-") return true;
  const kind = await disk.kind(name);
  if (kind === "file") return isYaml(name);
  // what is absent was named by mistake, and is told as such
  return kind === "absent" || (await disk.list(name)).some(isYaml);
};

/**
 * Of several names, as `plans/*` gives them, those that may be plans: a file or folder without YAML in it
 * is none. `others` are the rest, but for what `rip` itself has written.
 */
export const plansAmong = async (
  operands: readonly string[],
  world: World,
): Promise<{ readonly plans: readonly string[]; readonly others: readonly string[] }> => {
  if (operands.length < 2) return { plans: operands, others: [] };
  const plans: string[] = [];
  const others: string[] = [];
  for (const name of operands) {
    if (await mayBePlan(name, world)) plans.push(name);
    else if (!isIndex(name)) others.push(name);
  }
  return plans.length === 0 ? { plans: operands, others: [] } : { plans, others };
};
