import type { Programme } from "../../model/action.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { DateElsewhere, FrameEntry, PlanEvent } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { FigureContext } from "../figure.ts";

export type LaneId = "higher" | "programmes" | "steps" | "plan";

/** One line of the picture: a law or plan, a programme, a step, or several of them in one. */
export type Entry = {
  readonly name: string;
  /** Absent where the plan gives no date. */
  readonly period?: Period;
  readonly event?: ValueOf<"eventKind">;
  readonly elsewhere: readonly DateElsewhere[];
  /** It goes on from the first to the last month of its period; otherwise it happened in it. */
  readonly lasts: boolean;
  /** The plan goes on after it. */
  readonly endsEarly: boolean;
  readonly institutions: readonly string[];
  /** How many it stands for. */
  readonly count: number;
};

export type Lane = { readonly id: LaneId; readonly entries: readonly Entry[] };

const frameEntry = (
  { name, date, event, elsewhere }: FrameEntry,
  { text }: FigureContext,
): Entry => ({
  name: text.pick(name),
  ...(date ? { period: date } : {}),
  ...(event ? { event } : {}),
  elsewhere,
  lasts: date?.calendar === "span" || date?.calendar === "decade",
  endsEarly: false,
  institutions: [],
  count: 1,
});

const programmeEntry = (
  { name, inForce, provider }: Programme,
  { plan, text }: FigureContext,
): Entry => {
  const end = plan.head.period?.to;
  const isBody =
    typeof provider === "object" && "id" in provider && typeof provider.id === "string";
  return {
    name: text.pick(name),
    ...(inForce ? { period: inForce } : {}),
    elsewhere: [],
    lasts: true,
    endsEarly: inForce !== undefined && end !== undefined && inForce.to < end,
    institutions: isBody ? [provider.id as string] : [],
    count: 1,
  };
};

const stepEntry = (
  { text: words, date, event, elsewhere }: PlanEvent,
  { text }: FigureContext,
): Entry => ({
  name: text.pick(words),
  period: date,
  ...(event ? { event } : {}),
  elsewhere,
  lasts: date.calendar === "span",
  endsEarly: false,
  institutions: [],
  count: 1,
});

/** Undated entries stand last. */
const byDate = (entries: readonly Entry[]): readonly Entry[] => {
  const from = ({ period }: Entry): Month => period?.from ?? Number.MAX_SAFE_INTEGER;
  return entries.toSorted((a, b) => from(a) - from(b));
};

/** Everything dated or datable around the plan, by lane and in order of time. */
export const lanesOf = (context: FigureContext): readonly Lane[] => {
  const { plan, say } = context;
  const { frame, higherPlans, events, period } = plan.head;
  const own: readonly Entry[] = period
    ? [
        {
          name: say("planPeriod"),
          period,
          elsewhere: [],
          lasts: true,
          endsEarly: false,
          institutions: [],
          count: 1,
        },
      ]
    : [];
  const lanes: readonly Lane[] = [
    {
      id: "higher",
      entries: byDate([...frame, ...higherPlans].map((entry) => frameEntry(entry, context))),
    },
    {
      id: "programmes",
      entries: byDate(plan.programmes.map((programme) => programmeEntry(programme, context))),
    },
    { id: "steps", entries: byDate(events.map((event) => stepEntry(event, context))) },
    { id: "plan", entries: own },
  ];
  return lanes.filter(({ entries }) => entries.length > 0);
};

const mostRows = 34;
const mostInLane = 10;

const around = (entries: readonly Entry[]): Period | undefined => {
  const periods = entries.flatMap(({ period }) => period ?? []);
  const [first] = periods;
  if (!first) return undefined;
  return {
    from: periods.reduce((earliest, { from }) => Math.min(earliest, from), first.from),
    to: periods.reduce((latest, { to }) => Math.max(latest, to), first.to),
    calendar: "span",
    approximate: false,
    written: "",
  };
};

const gathered = (entries: readonly Entry[], { text, say }: FigureContext): readonly Entry[] => {
  const [first] = entries;
  if (!first || entries.length === 1) return entries;
  const period = around(entries);
  const more = text.number(entries.length - 1);
  return [
    {
      name: say("gathered", { name: first.name, count: entries.length - 1, more }),
      ...(period ? { period } : {}),
      elsewhere: [],
      lasts: true,
      endsEarly: entries.every(({ endsEarly }) => endsEarly),
      institutions: [...new Set(entries.flatMap(({ institutions }) => institutions))],
      count: entries.length,
    },
  ];
};

/** Programmes that end together stay together, as their end is what matters; others go in order of time. */
const chunksOf = (id: LaneId, dated: readonly Entry[]): readonly (readonly Entry[])[] => {
  const ends = new Map<Month, Entry[]>();
  for (const entry of dated) {
    const end = id === "programmes" ? (entry.period?.to ?? 0) : 0;
    const known = ends.get(end);
    if (known) known.push(entry);
    else ends.set(end, [entry]);
  }
  const inOrder = [...ends].toSorted(([a], [b]) => a - b).map(([, entries]) => entries);
  if (inOrder.length > 1 && inOrder.length <= mostInLane) return inOrder;
  const all = inOrder.flat();
  const size = Math.max(1, Math.ceil(all.length / mostInLane));
  return Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  );
};

/** Lanes that can be read: of more entries than that, those that belong together in time become one. */
export const readable = (lanes: readonly Lane[], context: FigureContext): readonly Lane[] => {
  const rows = lanes.reduce((sum, { entries }) => sum + entries.length, 0);
  if (rows <= mostRows) return lanes;
  return lanes.map(({ id, entries }) => {
    if (entries.length <= mostInLane) return { id, entries };
    const dated = entries.filter(({ period }) => period !== undefined);
    const undated = entries.slice(dated.length);
    const chunks = [...chunksOf(id, dated), undated];
    return { id, entries: chunks.flatMap((chunk) => gathered(chunk, context)) };
  });
};
