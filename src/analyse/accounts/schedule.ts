import { defineAccount, type Reading } from "../account.ts";
import { type ScheduledTask, schedule } from "../analyses/schedule.ts";
import { restParts } from "../roadmap/rest-parts.ts";
import { shownMonths } from "../shown-months.ts";

const taskReadings = (one: ScheduledTask): readonly Reading[] => {
  const of = [`roadmap.tasks.${one.task.id}`];
  const { first, last } = shownMonths(one);
  return [
    { quantity: "start", of, value: first },
    ...(one.open ? [] : [{ quantity: "end", of, value: last }]),
    { quantity: "float", of, value: one.float },
    { quantity: "free-float", of, value: one.freeFloat },
    { quantity: "critical", of, value: one.critical },
    ...(one.late === undefined ? [] : [{ quantity: "late", of, value: one.late }]),
  ];
};

/** Dates, floats and the critical path of the roadmap. */
export const scheduleAccount = defineAccount({
  analysis: schedule,
  step: 4,
  quantities: {
    length: { unit: "months", says: "from the first month of the roadmap to the end of its last" },
    start: { unit: "month", says: "first month of a task" },
    end: { unit: "month", says: "last month of a task, or of the roadmap" },
    float: {
      unit: "months",
      says: "working months a task can slip without moving the end of the roadmap or missing a deadline; below 0 a deadline is missed",
    },
    "free-float": { unit: "months", says: "working months a task can slip before another has to" },
    critical: { unit: "yes-no", says: "whether a task sets the end of the roadmap" },
    late: { unit: "months", says: "months by which a task misses its deadline" },
    missed: {
      unit: "months",
      says: "months by which a stated start, end, deadline or date of a gate cannot be kept",
    },
  },
  readings: (outcome) =>
    outcome.defined
      ? [
          { quantity: "length", value: outcome.length },
          {
            quantity: "end",
            of: ["roadmap"],
            value: Math.max(outcome.start, outcome.end - 1),
          },
          ...outcome.tasks.flatMap(taskReadings),
          ...outcome.clashes.map(({ task, limit, late }) => ({
            quantity: "missed",
            of: [`roadmap.tasks.${task.id}`, limit.kind],
            value: late,
          })),
        ]
      : [{ quantity: "length", why: outcome }],
  basis: (outcome, plan) => ({
    figures: [],
    parts: outcome.defined ? ["roadmap.tasks", ...restParts(plan)] : [],
  }),
  lines: {
    runs: ({ start, end, months }: { start: number; end: number; months: number }, print) =>
      `the roadmap takes ${print.number(months)} ${months === 1 ? "month" : "months"}, from ${print.month(start)} to ${print.month(end)}`,
    clashes: ({ count }: { count: number }, { number }) =>
      count === 1
        ? "one date of the roadmap cannot be kept"
        : `${number(count)} dates of the roadmap cannot be kept`,
  },
  brief: (outcome, { roadmap }) => {
    if (roadmap.tasks.length === 0) return undefined;
    if (!outcome.defined) return outcome;
    const { start, end, length, clashes } = outcome;
    if (clashes.length > 0) return { key: "clashes", facts: { count: clashes.length } };
    return { key: "runs", facts: { start, end: Math.max(start, end - 1), months: length } };
  },
});
