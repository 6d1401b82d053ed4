import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fault } from "../diagnostics/diagnostic.ts";
import { at } from "../diagnostics/place.ts";
import type { Plan, Waiver } from "../model/plan.ts";

const isoDay = (waiver: Waiver): string => {
  const { to, day } = waiver.expires;
  const last = to - 1;
  const two = (n: number) => String(n).padStart(2, "0");
  // a waiver that names a month or a year holds until the end of it
  return `${String(Math.floor(last / 12)).padStart(4, "0")}-${two((last % 12) + 1)}-${two(day ?? 31)}`;
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
  const living = plan.waivers.filter((waiver) => isoDay(waiver) >= settings.today);
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
    const facts = { rule: waiver.rule, expires: isoDay(waiver) };
    const warn = { severity: "warning" } as const;
    if (!settings.rules.some((rule) => rule.id === waiver.rule))
      return [fault("waiver", "unknownRule", at(waiver, "rule"), facts, warn)];
    if (!living.includes(waiver))
      return [fault("waiver", "expired", at(waiver, "expires"), facts, warn)];
    if (!used.has(waiver)) return [fault("waiver", "unused", waiver.origin, facts, warn)];
    return [];
  });
  return [...marked, ...about];
};
