import type { Use } from "../analyse/analysis.ts";
import type { Plan } from "../model/plan.ts";
import { type Examined, examine } from "../pipeline.ts";
import type { Source } from "../read/source.ts";
import { namedPlans } from "./named-plans.ts";
import { UsageFault } from "./usage-fault.ts";
import type { World } from "./world.ts";

/** A plan that could be read whole. */
export type Planned = Examined & {
  readonly name: string;
  readonly source: Source;
  readonly plan: Plan;
  readonly use: Use;
};

/**
 * The one plan a command works on, on the disk, judged by no rule; as it was examined where it cannot be worked
 * on. Throws a `UsageFault` for standard input, into which nothing can be written.
 */
export const planned = async (
  operand: string | undefined,
  world: World,
): Promise<Planned | { readonly unreadable: Examined }> => {
  if (operand === "-") throw new UsageFault((texts) => texts.needsFile);
  const [named] = await namedPlans(operand === undefined ? [] : [operand], world);
  const name = named?.name ?? ".";
  const examined = await examine({ name, settings: { rules: [], today: world.today } }, world.disk);
  const { source, plan, use } = examined;
  return source && plan && use
    ? { ...examined, name, source, plan, use }
    : { unreadable: examined };
};
