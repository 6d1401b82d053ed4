import { UsageFault } from "./usage-fault.ts";
import type { World } from "./world.ts";

/** A plan as the command line names it; `text` where it came through standard input. */
export type NamedPlan = { readonly name: string; readonly text?: string };

const isYaml = (name: string): boolean => /^[^.].*\.ya?ml$/i.test(name);

/** The plan of the current folder: its `plan.yaml`, or the folder where the plan is in several files. */
const planHere = async ({ disk }: World): Promise<NamedPlan> => {
  const begun: string[] = [];
  const names = (await disk.list(".")).filter(isYaml);
  for (const name of names) {
    if ((await disk.kind(name)) !== "file") continue;
    if (/^plan:/m.test(await disk.readText(name))) begun.push(name);
  }
  // beside other plans, or alone, `plan.yaml` is one by itself
  const isAlone = names.length === 1 || begun.length > 1;
  if (isAlone && begun.includes("plan.yaml")) return { name: "plan.yaml" };
  if (begun.length > 0) return { name: "." };
  throw new UsageFault((texts) => texts.noPlanHere);
};

/** The plans to work on, standard input read. */
export const namedPlans = async (
  operands: readonly string[],
  world: World,
): Promise<readonly NamedPlan[]> => {
  if (operands.length === 0) return [await planHere(world)];
  if (operands.filter((name) => name === "-").length > 1) {
    throw new UsageFault((texts) => texts.standardInputOnce);
  }
  const plans: NamedPlan[] = [];
  for (const name of new Set(operands)) {
    plans.push(name === "-" ? { name: "<stdin>", text: await world.input.text() } : { name });
  }
  return plans;
};
