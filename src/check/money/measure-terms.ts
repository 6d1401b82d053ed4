import type { ProgrammeUse } from "../../analyse/finance/programme-use.ts";
import { isInstitution } from "../../analyse/finance/sector-of.ts";
import { yearsPaid } from "../../analyse/finance/years-paid.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Measure, Programme } from "../../model/action.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { lineNotes } from "./balance-notes.ts";
import {
  isOver,
  isOverRate,
  isWithin,
  rateIn,
  type SayTerms,
  termsAt,
} from "./programme-limits.ts";
import type { Drawing } from "./programme-messages.ts";

/** What the measure itself says it will get. */
export const sayStatedTerms = (measure: Measure, report: SayTerms): void => {
  const { programme, rate, cap } = measure;
  if (!programme) return;
  const facts = { subject: measure.title, programme: programme.name };
  const { limits } = programme;
  if (rate && limits.rate && isOverRate(rateIn(rate), limits.rate)) {
    const related = termsAt(programme, "limits", "rate");
    report("rate", at(measure, "rate"), { ...facts, amount: rate, most: limits.rate }, related);
  }
  const most = limits.per === "year" ? undefined : limits.max?.quantity;
  if (cap && most && isOver(cap.quantity, most)) {
    const related = termsAt(programme, "limits", "max");
    report("cap", at(measure, "cap"), { ...facts, amount: cap.quantity, most }, related);
  }
};

const nameOf = (provider: Programme["provider"]): LocalText | undefined =>
  provider !== undefined && isInstitution(provider) ? provider.name : provider;

const sayAmount = (use: ProgrammeUse, facts: Drawing, report: SayTerms): void => {
  const { programme, measure, total, byYear } = use;
  const { max, per } = programme.limits;
  if (!max) return;
  const most = max.quantity;
  const place = onKey(at(measure, "budget"));
  const related = [...termsAt(programme, "limits", "max"), ...lineNotes(use.lines)];
  if (per === "year") {
    for (const { year, amount } of byYear)
      if (isOver(amount, most)) report("amount", place, { ...facts, amount, most, year }, related);
  } else if (total && isOver(total, most))
    report("amount", place, { ...facts, amount: total, most }, related);
};

/** What the programme pays of the whole budget, where the measure does not state a rate that is too high. */
const sayShare = (
  { programme, measure, share, lines }: ProgrammeUse,
  facts: Drawing,
  report: SayTerms,
): void => {
  const { rate: most } = programme.limits;
  if (!most || share === undefined || !isOverRate(share, most)) return;
  if (measure.rate && isOverRate(rateIn(measure.rate), most)) return;
  const related = [...termsAt(programme, "limits", "rate"), ...lineNotes(lines)];
  report("share", onKey(at(measure, "budget")), { ...facts, share, most }, related);
};

const sayYears = (use: ProgrammeUse, facts: Drawing, report: SayTerms): void => {
  const { programme, measure, years, lines } = use;
  const place = at(measure, "programme");
  const most = yearsPaid(programme);
  if (most !== undefined && years.length > Math.ceil(most))
    report("years", place, { ...facts, years, most }, [
      ...termsAt(programme, "limits", "years"),
      ...lineNotes(lines),
    ]);
  const { inForce } = programme;
  const outside = inForce ? lines.filter(({ period }) => !isWithin(period, inForce)) : [];
  if (!inForce || outside.length === 0) return;
  const found = [...new Map(outside.map(({ period }) => [period.from, period])).values()];
  report("outside", place, { ...facts, years: found, inForce }, [
    ...termsAt(programme, "inForce"),
    ...lineNotes(outside),
  ]);
};

/** Grants are rounded down; a budget that counts on the rest counts on too much. */
const sayFraction = (
  { programme, lines, total }: ProgrammeUse,
  facts: Drawing,
  report: SayTerms,
): void => {
  const unit = programme.rounding?.quantity;
  if (!unit || unit.amount <= 0 || !total) return;
  const broken = lines.filter(({ figure: { quantity } }) => {
    const times = ratioOf(quantity, unit);
    return times !== undefined && Math.abs(times - Math.round(times)) > 1e-6;
  });
  const [first, ...others] = broken;
  if (!first) return;
  const amount = first.figure.quantity;
  report("fraction", at(first), { ...facts, amount, unit }, [
    ...termsAt(programme, "rounding"),
    ...lineNotes(others),
  ]);
};

/** Where nobody pays what the programme should, its amounts cannot be told from those of others. */
const sayUnmatched = (use: ProgrammeUse, facts: Drawing, report: SayTerms): void => {
  const { measure, programme, isMatched, lines } = use;
  const { max, rate } = programme.limits;
  if (isMatched || (!max && !rate)) return;
  const provider = nameOf(programme.provider);
  report(
    "unmatched",
    onKey(at(measure, "budget")),
    compact({ ...facts, lines: lines.length, provider }),
    [...termsAt(programme, "limits"), ...lineNotes(lines)],
  );
};

/** What the budget of a measure draws on its programme. */
export const sayDrawnTerms = (use: ProgrammeUse, report: SayTerms): void => {
  const { measure, programme } = use;
  const facts = { subject: measure.title, programme: programme.name };
  sayUnmatched(use, facts, report);
  sayAmount(use, facts, report);
  sayShare(use, facts, report);
  sayYears(use, facts, report);
  sayFraction(use, facts, report);
};
