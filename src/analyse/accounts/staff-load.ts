import { defineAccount, type Reading } from "../account.ts";
import { type StaffLoad, staffLoad } from "../analyses/staff-load.ts";
import type { InstitutionLoad } from "../roadmap/institution-load.ts";
import { restParts } from "../roadmap/rest-parts.ts";

const institutionReadings = (one: InstitutionLoad): readonly Reading[] => {
  const of = [`institutions.${one.institution.id}`];
  return [
    { quantity: "person-months", of, value: one.personMonths },
    ...one.years.map(({ fiscalYear, personMonths }) => ({
      quantity: "person-months",
      of: [...of, `FY${fiscalYear}`],
      value: personMonths,
    })),
    { quantity: "peak", of, value: one.peak },
    { quantity: "peak-month", of, value: one.peakMonth },
    ...(one.capacity === undefined ? [] : [{ quantity: "capacity", of, value: one.capacity }]),
    ...(one.overload
      ? [
          { quantity: "overload-months", of, value: one.overload.months.length },
          { quantity: "lacking", of, value: one.overload.personMonths },
        ]
      : []),
  ];
};

const wholeReadings = ({ levelling, bound }: StaffLoad): readonly Reading[] => [
  ...(levelling
    ? [
        { quantity: "squares", of: ["as-planned"], value: levelling.before },
        { quantity: "squares", of: ["smoothed"], value: levelling.after },
      ]
    : []),
  ...(bound?.possible ? [{ quantity: "later", of: ["roadmap"], value: bound.later }] : []),
];

/** Staff that the roadmap asks of the institutions. */
export const staffLoadAccount = defineAccount({
  analysis: staffLoad,
  step: 4,
  quantities: {
    "person-months": {
      unit: "pure",
      says: "full-time equivalents summed over months: of the whole roadmap, or of a fiscal year",
    },
    peak: { unit: "full-time-equivalents", says: "the highest load of an institution in a month" },
    "peak-month": { unit: "month", says: "the first month with that load" },
    capacity: {
      unit: "full-time-equivalents",
      says: "staff the institution can give at one time, as stated",
    },
    "overload-months": {
      unit: "count",
      says: "months in which more staff is asked for than there is",
    },
    lacking: { unit: "pure", says: "person-months that are lacking in those months" },
    squares: {
      unit: "pure",
      says: "sum of the squared monthly loads, as planned and smoothed inside float",
    },
    later: {
      unit: "months",
      says: "months by which the roadmap ends later if nobody gives more staff than there is",
    },
  },
  readings: (outcome) =>
    outcome.defined
      ? [...outcome.institutions.flatMap(institutionReadings), ...wholeReadings(outcome)]
      : [{ quantity: "person-months", why: outcome }],
  basis: (outcome, plan) =>
    outcome.defined
      ? {
          figures: outcome.institutions.flatMap(({ institution }) => institution.capacity ?? []),
          parts: ["roadmap.tasks", ...restParts(plan)],
        }
      : { figures: [] },
  lines: {
    fits: ({ personMonths }: { personMonths: number }, { number }) =>
      `the tasks ask for ${number(personMonths, 0)} person-months, nowhere more than stated capacities`,
    unknown: ({ personMonths }: { personMonths: number }, { number }) =>
      `the tasks ask for ${number(personMonths, 0)} person-months of institutions whose capacity is not stated`,
    overloaded: ({ personMonths, count }: { personMonths: number; count: number }, { number }) =>
      `the tasks ask for ${number(personMonths, 0)} person-months, and ${count === 1 ? "one institution has" : `${number(count)} institutions have`} too few people for them`,
  },
  brief: (outcome, { roadmap }) => {
    if (roadmap.tasks.every(({ staff }) => staff.length === 0)) return undefined;
    if (!outcome.defined) return outcome;
    const { institutions } = outcome;
    const personMonths = institutions.reduce((sum, one) => sum + one.personMonths, 0);
    const count = institutions.filter(({ overload }) => overload?.months.length).length;
    if (count > 0) return { key: "overloaded", facts: { personMonths, count } };
    const isKnown = institutions.some(({ capacity }) => capacity !== undefined);
    return { key: isKnown ? "fits" : "unknown", facts: { personMonths } };
  },
});
