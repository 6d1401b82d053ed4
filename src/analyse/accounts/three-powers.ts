import { defineAccount, type Reading } from "../account.ts";
import { powers, threePowers } from "../analyses/three-powers.ts";

/** What the plan documents of knowledge, change and linkage. */
export const threePowersAccount = defineAccount({
  analysis: threePowers,
  step: 1,
  quantities: {
    evidence: { unit: "count", says: "what can be counted in the plan as evidence of a power" },
    index: { unit: "pure", says: "effective number of types of institution" },
    whole: { unit: "count", says: "of how many an evidence is counted" },
    "not-stated": { unit: "count", says: "of these, those of which the plan does not say it" },
  },
  readings: (outcome) => {
    if (!outcome.defined) return [{ quantity: "evidence", why: outcome }];
    return powers.flatMap((power) =>
      outcome.evidence[power].flatMap(
        ({ key, value, of: whole, silent, isIndex }): readonly Reading[] => {
          const of = [power, key];
          return [
            { quantity: isIndex ? "index" : "evidence", of, value },
            ...(whole === undefined ? [] : [{ quantity: "whole", of, value: whole }]),
            { quantity: "not-stated", of, value: silent },
          ];
        },
      ),
    );
  },
  basis: (outcome, { diagnosis, chain, targets }) =>
    outcome.defined
      ? {
          figures: [],
          parts: [
            "institutions",
            ...(targets.length > 0 ? ["targets"] : []),
            ...(chain.links.length > 0 ? ["chain.links"] : []),
            ...(diagnosis.seeds.length > 0 ? ["diagnosis.seeds"] : []),
            ...(diagnosis.needs.length > 0 ? ["diagnosis.needs"] : []),
          ],
          taken: { coordinatingStaff: outcome.leastStaff },
        }
      : { figures: [] },
  lines: {
    coordinators: (
      { staffed, all, least }: { staffed: number; all: number; least: number },
      { number },
    ) =>
      all === 0
        ? "no institution is named as coordinating"
        : `${number(staffed)} of ${number(all)} coordinating ${all === 1 ? "body states" : "bodies state"} staff of ${number(least)} FTE or more`,
  },
  brief: (outcome) =>
    outcome.defined
      ? { key: "coordinators", facts: { ...outcome.coordinators, least: outcome.leastStaff } }
      : undefined,
});
