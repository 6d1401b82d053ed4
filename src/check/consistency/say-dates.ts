import { meet } from "../../analyse/consistency/same-value.ts";
import { at, type Origin } from "../../diagnostics/place.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { DateElsewhere, Plan } from "../../model/plan.ts";
import { normalised } from "../../notation/normalised.ts";
import type { Period } from "../../notation/period.ts";
import type { LocalText } from "../../text/language.ts";
import { also } from "../rule.ts";
import type { Say } from "./texts.ts";

type Event = Origin & {
  readonly name: LocalText;
  readonly date: Period;
  readonly event?: ValueOf<"eventKind"> | undefined;
  readonly elsewhere: readonly DateElsewhere[];
};

const eventsOf = ({ head }: Plan): readonly Event[] => [
  ...[...head.frame, ...head.higherPlans].flatMap(({ date, ...entry }) =>
    date ? [{ ...entry, date }] : [],
  ),
  ...head.events.map(({ text, ...event }) => ({ ...event, name: text })),
];

const nameOf = (name: LocalText): string =>
  normalised(typeof name === "string" ? name : (name.ja ?? name.en ?? "")).toLowerCase();

/** Two dates of one name are a fault unless each says which event it is of, and these differ. */
const clash = (a: Event, b: Event): boolean =>
  !meet(a.date, b.date) && (!a.event || !b.event || a.event === b.event);

const saySeveral = (entries: readonly Event[], say: Say): void => {
  const later = entries.find((one, position) =>
    entries.slice(0, position).some((before) => clash(before, one)),
  );
  if (!later) return;
  const others = entries.filter((one) => one !== later && clash(one, later));
  const dates = [...others, later].map(({ date }) => date);
  say("severalDates", at(later, "date"), { name: later.name, dates }, [
    ...others.map((one) => also(at(one, "date"), "date")),
  ]);
};

/** Dates of laws, plans and events that contradict each other or what other sources say. */
export const sayDates = (plan: Plan, say: Say): void => {
  const byName = new Map<string, Event[]>();
  for (const entry of eventsOf(plan)) {
    const { name, date } = entry;
    const same = byName.get(nameOf(name));
    if (same) same.push(entry);
    else byName.set(nameOf(name), [entry]);
    for (const other of entry.elsewhere) {
      if (meet(date, other.date)) continue;
      const related = [also(at(entry, "date"), "date")];
      say("otherDate", at(other, "date"), { name, date, other: other.date }, related);
    }
  }
  for (const entries of byName.values()) saySeveral(entries, say);
};
