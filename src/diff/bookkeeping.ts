import { countsOf } from "./change.ts";
import type { Told } from "./told.ts";

const isBookkeeping = ({ id }: Told["changes"][number]): boolean =>
  /^(agreements|changes)[/ ]|^plan\/(status|version)[/ ]/.test(id);

/** The list without what keeping the books changes: agreements, change log, status and version say nothing of the plan. */
export const withoutBookkeeping = (list: Told): Told => {
  const changes = list.changes.filter((change) => !isBookkeeping(change));
  return { ...list, changes, counts: countsOf(changes) };
};
