import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fault } from "../diagnostics/diagnostic.ts";
import { at, type Place } from "../diagnostics/place.ts";
import type { Plan, Waiver } from "../model/plan.ts";
import { daysIn, monthInYear } from "../notation/calendar.ts";
import { yearOf } from "../notation/year-of.ts";

/** The last day a waiver holds, as `YYYY-MM-DD`: one that names a month or a year holds until its end. */
const lastDay = ({ expires }: Waiver): string => {
  const month = expires.to - 1;
  const two = (n: number) => String(n).padStart(2, "0");
  const day = expires.day ?? daysIn(month);
  return `${String(yearOf(month)).padStart(4, "0")}-${two(monthInYear(month))}-${two(day)}`;
};

const covers = (waiver: Waiver, diagnostic: Diagnostic): boolean => {
  if (waiver.rule !== diagnostic.code) return false;
  if (waiver.place === undefined) return true;
  const path = diagnostic.place.path.join(".");
  return path === waiver.place || path.startsWith(`${waiver.place}.`);
};

/**
 * Marks what a waiver covers. A waiver past its day covers nothing and is a warning; one that covers
 * nothing, or names no known rule, is a warning too, so that none outlives its reason.
 */
export const waive = (
  found: readonly Diagnostic[],
  plan: Plan,
  settings: { readonly rules: readonly { readonly id: string }[]; readonly today: string },
): readonly Diagnostic[] => {
  const used = new Set<Waiver>();
  const living = plan.waivers.filter((waiver) => lastDay(waiver) >= settings.today);
  const marked = found.map((diagnostic): Diagnostic => {
    const waiver = living.find((one) => covers(one, diagnostic));
    if (!waiver) return diagnostic;
    used.add(waiver);
    return {
      ...diagnostic,
      waiver: { reason: waiver.reason, person: waiver.person, expires: waiver.expires },
    };
  });
  const about = plan.waivers.flatMap((waiver) => {
    const facts = { rule: waiver.rule, expires: lastDay(waiver) };
    const warn = (key: string, place: Place): readonly Diagnostic[] => [
      { ...fault("waiver", key, place, facts), severity: "warning" },
    ];
    if (!settings.rules.some((rule) => rule.id === waiver.rule))
      return warn("unknownRule", at(waiver, "rule"));
    if (!living.includes(waiver)) return warn("expired", at(waiver, "expires"));
    if (!used.has(waiver)) return warn("unused", waiver.origin);
    return [];
  });
  return [...marked, ...about];
};
