import type { CheckSettings } from "../check/check.ts";
import type { Rule } from "../check/rule.ts";
import { rules } from "../check/rules/index.gen.ts";
import type { World } from "./world.ts";

/** All rules, judged on the day and at the status that the command line names. */
export const checkSettings = (
  { as, date }: Partial<Pick<CheckSettings, "as">> & { readonly date?: string | undefined },
  { today }: World,
): CheckSettings => ({
  rules: rules as readonly Rule[],
  today: date ?? today,
  ...(as && { as }),
});
