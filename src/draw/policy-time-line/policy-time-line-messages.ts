import type { Print } from "../../diagnostics/speech.ts";
import { capital } from "../../text/capital.ts";
import { inWords } from "../../text/in-words.ts";
import type { TimeFacts } from "./finding.ts";

type Count = { readonly count: number };

const programmes = (count: number): string =>
  `${inWords(count)} ${count === 1 ? "programme" : "programmes"}`;

const undated = ({ programmes: all, dated }: TimeFacts): string =>
  all > dated ? `; for ${inWords(all - dated)} no dates are stated` : "";

const allOf = (count: number): string => (count === 2 ? "Both" : `All ${inWords(count)}`);

const againstPlan = (facts: TimeFacts): string => {
  const { dated, early, firstEnd, end } = facts;
  const rest = undated(facts);
  const which = rest === "" ? "" : " with dates";
  if (early === 0)
    return dated === 1
      ? `The one programme${which} runs to the end of the plan, ${end}${rest}`
      : `${allOf(dated)} programmes${which} run to the end of the plan, ${end}${rest}`;
  if (dated === 1)
    return `The one programme${which} ends in ${firstEnd}, before the plan does (${end})${rest}`;
  const how = early === 1 ? "ends" : "end";
  const who =
    early === dated
      ? `${allOf(dated)} programmes${which} end`
      : `${capital(inWords(early))} of ${inWords(dated)} programmes${which} ${how}`;
  const first = early === 1 ? `, in ${firstEnd}` : `, the first in ${firstEnd}`;
  return `${who} before the plan does (${end})${first}${rest}`;
};

const withoutProgrammes = (facts: TimeFacts, print: Print): string => {
  const { steps, firstStep, lastStep, higher, period } = facts;
  if (steps > 1)
    return `${steps > 9 ? print.number(steps) : capital(inWords(steps))} steps are on record, the first in ${firstStep}, the last in ${lastStep}`;
  if (steps === 1) return `One step is on record, in ${firstStep}`;
  const of = period === undefined ? "" : ` of ${period}`;
  return `${capital(inWords(higher))} ${higher === 1 ? "law or higher plan frames" : "laws and higher plans frame"} the plan${of}`;
};

export const policyTimeLineMessages = {
  finding: (facts: TimeFacts, print: Print) => {
    const { programmes: all, dated, period, firstEnd } = facts;
    if (all === 0) return withoutProgrammes(facts, print);
    if (dated === 0)
      return `For how long the ${all === 1 ? "programme of the plan is" : `${programmes(all)} of the plan are`} in force is not stated`;
    if (period !== undefined) return againstPlan(facts);
    return `The plan has no period yet; ${dated === 1 ? "its programme ends" : `of its programmes the first ends`} in ${firstEnd}`;
  },
  subtitle: ({ month, isCut }: { readonly month: string; readonly isCut: boolean }) =>
    [
      "Laws and higher plans, programmes in force and the steps of this plan on one line of time",
      ...(month ? [`. Fiscal years begin in ${month}`] : []),
      ...(isCut
        ? [`${month ? "; y" : ". Y"}ears without an event are cut out where the line is broken`]
        : []),
    ].join(""),
  description: (
    facts: TimeFacts & { readonly cuts: readonly string[]; readonly named: readonly string[] },
    print: Print,
  ) =>
    [
      `${facts.higher} ${facts.higher === 1 ? "law or higher plan" : "laws and higher plans"}, ${facts.programmes} ${facts.programmes === 1 ? "programme" : "programmes"} and ${facts.steps} dated ${facts.steps === 1 ? "step" : "steps"}.`,
      facts.period === undefined ? "The plan has no period yet." : `The plan runs ${facts.period}.`,
      facts.named.length > 0 ? `Before it ends: ${print.list(facts.named)}.` : "",
      facts.cuts.length > 0 ? `The line of time leaves out ${print.list(facts.cuts)}.` : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  until: (facts: { readonly name: string; readonly month: string }) =>
    `“${facts.name}” (to ${facts.month})`,
  cutOut: (facts: { readonly from: string; readonly to: string }) => `${facts.from} to ${facts.to}`,
  higher: () => "Laws and higher plans",
  programmes: () => "Programmes in force",
  steps: () => "Steps of this plan",
  plan: () => "The plan",
  planPeriod: () => "Period of the plan",
  undated: () => "no date stated",
  undatedName: ({ name }: { readonly name: string }) => `${name} (no date stated)`,
  dated: (facts: { readonly date: string; readonly event: string }) =>
    `${facts.date} · ${facts.event}`,
  elsewhere: (facts: { readonly when: string; readonly dates: readonly string[] }, print: Print) =>
    `${facts.when} (elsewhere ${print.list(facts.dates)})`,
  years: ({ count }: Count) => `${count} yrs`,
  gathered: (facts: { readonly name: string; readonly count: number; readonly more: string }) =>
    `${facts.name} and ${facts.more} more`,
  legendPeriod: () => "period of the plan",
  legendWithout: () => "the plan goes on without the programme",
  legendElsewhere: () => "date by another source",
  legendGathered: () => "several in one",
  summarised: ({ count }: { readonly count: string }) =>
    `The picture gathers ${count} entries by time; the table has them all.`,
  undatedRemark: ({ count }: Count) =>
    `${capital(inWords(count))} ${count === 1 ? "entry has" : "entries have"} no date.`,
  tableCaption: () => "Laws, programmes and steps around the plan",
  columnItem: () => "Item",
  columnDate: () => "Date or time in force",
  columnEvent: () => "Event",
  columnNote: () => "Note",
  endsEarly: () => "ends before the plan does",
  toTheEnd: () => "runs to the end of the plan or beyond",
  otherDate: (facts: { readonly date: string; readonly source?: string }) =>
    facts.source === undefined ? `elsewhere ${facts.date}` : `${facts.source}: ${facts.date}`,
  notes: ({ notes }: { readonly notes: readonly string[] }) => notes.join("; "),
};
