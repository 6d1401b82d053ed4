import { aside, link } from "../../document/span.ts";
import type { Seed } from "../../model/cluster.ts";
import type { Desk } from "../compose.ts";
import { type NeededLevel, neededLevelIn } from "../needed-level.ts";
import { byInstitution, type Entries } from "./entry.ts";

const levelMarks = (
  { trl }: Seed,
  needed: NeededLevel | undefined,
  { text, cell, common }: Desk,
): string => {
  if (trl === undefined) return "";
  const now = common.viewLevel + text.number(trl);
  if (!needed || needed.trl <= trl) return now;
  const month = needed.month === undefined ? "" : text.month(needed.month);
  return cell.joined([`${now} → ${text.number(needed.trl)}`, month]);
};

/** The technologies each institution holds, with the level each has and needs. */
export const seedsOf = (desk: Desk): Entries => {
  const { plan, use, text } = desk;
  const neededOf = neededLevelIn(plan, use);
  return byInstitution(
    plan.diagnosis.seeds.flatMap((seed) => {
      const { owner, technology } = seed;
      if (!owner || technology === undefined) return [];
      const needed = neededOf(seed);
      const marks = levelMarks(seed, needed, desk);
      const title = link("#seeds", text.pick(technology));
      const spans = [title, ...(marks === "" ? [] : [aside(marks)])];
      return [[owner, { spans, when: needed?.month }] as const];
    }),
  );
};
