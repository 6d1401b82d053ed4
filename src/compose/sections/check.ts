import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Block, Row } from "../../document/block.ts";
import { type Span, tag } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { placeOf, severityTag } from "../findings.ts";
import { makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { severityCounts } from "../severity-counts.ts";
import { spokenSpans } from "../spoken-spans.ts";

const words = {
  title: "Check report and waivers",
  findings: "Findings by rule",
  place: "Place",
  severity: "Severity",
  finding: "Finding",
  help: "What to do",
  waived: "waived",
  waivers: "Waivers",
  rule: "Rule",
  reason: "Reason",
  person: "Answers for it",
  expires: "Until",
} as const;

type Context = SectionContext<typeof words>;

const order = ["error", "warning", "note"] as const;

const opening = ({ findings, text, lead }: Context): readonly Block[] => {
  const { error, warning, note, waived } = severityCounts(findings);
  return lead("check", {
    found: counted(error + warning + note, text),
    errors: counted(error, text),
    warnings: counted(warning, text),
    notes: counted(note, text),
    waived: counted(waived, text),
  });
};

const gravity = (found: readonly Diagnostic[]): number =>
  Math.min(
    ...found.map(({ severity, waiver }) => (waiver ? order.length : order.indexOf(severity))),
  );

/** Findings by rule: the gravest rules first, the rest in the order they were found. */
const byRule = (findings: readonly Diagnostic[]) => {
  const rules = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const known = rules.get(finding.code);
    if (known) known.push(finding);
    else rules.set(finding.code, [finding]);
  }
  return [...rules]
    .map(([rule, found]) => ({ rule, found }))
    .sort((a, b) => gravity(a.found) - gravity(b.found));
};

const code = (value: string): readonly Span[] => [{ kind: "code", text: value }];

const table = ({ findings, speech, cell, words: own }: Context): readonly Block[] => {
  if (findings.length === 0) return [];
  const rowOf = (finding: Diagnostic): Row => {
    const place = placeOf(finding);
    const help = speech.help(finding);
    return {
      cells: [
        place === "" ? cell.none : code(place),
        finding.waiver ? [tag("plain", own.waived)] : [severityTag(finding.severity, speech)],
        spokenSpans(speech.message(finding)),
        help === undefined ? cell.none : spokenSpans(help),
      ],
    };
  };
  const groups = byRule(findings).flatMap(({ rule, found }): readonly Row[] => [
    { cells: [code(rule), [], [], []], look: "group" },
    ...found.map(rowOf),
  ]);
  return [
    makeTable({
      number: "T25",
      caption: own.findings,
      columns: [own.place, own.severity, own.finding, own.help],
      rows: groups,
    }),
  ];
};

const waivers = ({ plan, cell, words: own }: Context): readonly Block[] => {
  if (plan.waivers.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "waivers",
      caption: own.waivers,
      columns: [own.rule, own.place, own.reason, own.person, own.expires],
      rows: plan.waivers.map((waiver) => [
        [{ kind: "code", text: waiver.rule }],
        waiver.place === undefined ? cell.none : [{ kind: "code", text: waiver.place }],
        cell.text(waiver.reason),
        cell.text(waiver.person),
        cell.period(waiver.expires),
      ]),
    }),
  ];
};

/** What the rules found and what has been waived: for the reviewer. */
export const check = defineSection({
  id: "check",
  words,
  rules: [],
  compose: (context) => [...opening(context), ...table(context), ...waivers(context)],
});
