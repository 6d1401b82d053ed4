import { type NamedPlan, namedPlans } from "./named-plans.ts";
import { plansAmong } from "./plans-among.ts";
import type { Ui } from "./ui.ts";
import type { World } from "./world.ts";

type Line = {
  readonly operands: readonly string[];
  readonly flags: { readonly quiet: boolean };
  readonly ui: Ui;
  readonly world: World;
};

/** The plans a command line of several names means, standard input read; which of them are none is told. */
export const chosenPlans = async (line: Line): Promise<readonly NamedPlan[]> => {
  const { flags, ui, world } = line;
  const { plans, others } = await plansAmong(line.operands, world);
  if (!flags.quiet) for (const name of others) ui.note(ui.texts.leftOut(name));
  return namedPlans(plans, world);
};
