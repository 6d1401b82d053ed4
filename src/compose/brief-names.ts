import type { Institution } from "../model/cluster.ts";
import type { SectionContext } from "./section.ts";

/** What stands in brackets at the end of a name: a department, how many firms. */
const remark = /[ 　]*[（(][^（()）]*[)）]$/u;

const short = (name: string): string => name.replace(remark, "") || name;

/**
 * Names for tables that hold many of them, in which each institution is known from elsewhere: without the remark in
 * brackets, except where two would be called the same.
 */
export const briefNames = ({
  plan,
  cell,
}: Pick<SectionContext, "plan" | "cell">): ((who: Institution) => string) => {
  const counts = new Map<string, number>();
  for (const one of plan.institutions) {
    const name = short(cell.party(one));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (who) => {
    const name = short(cell.party(who));
    return (counts.get(name) ?? 0) > 1 ? cell.party(who) : name;
  };
};
