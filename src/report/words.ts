import type { Words } from "../diagnostics/speech.ts";

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;

export const reportWords: Words = {
  severity: { error: "error", warning: "warning", note: "note" },
  also: "also",
  help: "help",
  more: "more",
  waived: ({ reason, person, expires }) => `waived until ${expires} by ${person}: ${reason}`,
  summary: ({ error, warning, note, waived }) => {
    const parts = [
      error > 0 ? counted(error, "error") : "",
      warning > 0 ? counted(warning, "warning") : "",
      note > 0 ? counted(note, "note") : "",
      waived > 0 ? `${waived} waived` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "no findings" : parts.join(", ");
  },
  headings: { error: "Errors", warning: "Warnings", note: "Notes", waived: "Waived" },
  columns: {
    place: "place",
    rule: "rule",
    finding: "finding",
    help: "what to do",
    waiver: "waiver",
  },
  findings: (count) => counted(count, "finding"),
  notShown: (count, isSummarised) => {
    const what = `${counted(count, "more finding")} ${count === 1 ? "is" : "are"} not shown here`;
    return isSummarised ? `${what}; the summary of the job has the full list` : what;
  },
  gate: (status, count) =>
    count === 0
      ? `the gate to \`${status}\` is open`
      : `between the plan and \`${status}\`: ${counted(count, "error")}, to be put right by`,
  lead: (name) => `${name} (lead)`,
  nobody: "nobody named yet",
  notJudged: "not judged: the plan cannot be read this far",
};
