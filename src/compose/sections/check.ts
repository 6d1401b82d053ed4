import type { RuleResult } from "../../check/judgement/rule-results.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Block, Row } from "../../document/block.ts";
import { type Span, tag, text } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { placeOf, severityTag } from "../findings.ts";
import { groupRow, makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { severityCounts } from "../severity-counts.ts";
import { spokenSpans } from "../spoken-spans.ts";

const words = {
  title: "Check report and waivers",
  results: "What each rule came to",
  gravity: "If it finds something",
  result: "Result",
  count: "Findings",
  holds: "holds",
  speaks: "found something",
  nothing: "nothing to judge",
  step1: "1 Cluster",
  step2: "2 Target",
  step3: "3 Goal and logic",
  step4: "4 Roadmap",
  step5: "5 Measures",
  step6: "6 Roles",
  step7: "7 Spillover",
  step8: "8 Agreement and review",
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

const code = (value: string): readonly Span[] => [{ kind: "code", text: value }];

const order = ["error", "warning", "note"] as const;

const stateTag = ({ state, severity }: RuleResult, own: Context["words"]): Span => {
  if (state === "holds") return tag("good", own.holds);
  if (state === "nothing") return tag("plain", own.nothing);
  if (state === "waived") return tag("plain", own.waived);
  return tag(severity === "note" ? "plain" : "caution", own.speaks);
};

/** The rules of a step that hold, by their titles: they need no more room than that. */
const holding = (held: readonly RuleResult[], { cell, text: words, words: own }: Context): Row => ({
  cells: [
    [text(cell.listed(held.map(({ title }) => words.pick(title))))],
    cell.none,
    [tag("good", own.holds)],
    cell.none,
  ],
});

/** Every rule with what it came to: a rule that had nothing to judge proves nothing by its silence. */
const results = (context: Context): readonly Block[] => {
  const { judgement, speech, cell, words: own } = context;
  const rowOf = (result: RuleResult): Row => ({
    cells: [
      [...code(result.id), { kind: "break" }, ...cell.text(result.title)],
      [text(speech.label(result.severity))],
      [stateTag(result, own)],
      result.found === 0 ? cell.none : [text(String(result.found))],
    ],
  });
  const steps = [...new Set(judgement.results.map(({ step }) => step))].toSorted((a, b) => a - b);
  const rows = steps.flatMap((step): readonly Row[] => {
    const all = judgement.results.filter((result) => result.step === step);
    const held = all.filter(({ state }) => state === "holds");
    return [
      groupRow([text(own[`step${step}` as keyof typeof words])], 4),
      ...all.filter(({ state }) => state !== "holds").map(rowOf),
      ...(held.length > 0 ? [holding(held, context)] : []),
    ];
  });
  return [
    makeTable({
      number: "T25",
      caption: own.results,
      columns: [own.rule, own.gravity, own.result, [own.count, "end"]],
      rows,
    }),
  ];
};

const opening = ({ findings, judgement, text: words, lead }: Context): readonly Block[] => {
  const { error, warning, note, waived } = severityCounts(findings);
  const idle = judgement.results.filter(({ state }) => state === "nothing").length;
  return lead("check", {
    found: counted(error + warning + note, words),
    errors: counted(error, words),
    warnings: counted(warning, words),
    notes: counted(note, words),
    waived: counted(waived, words),
    rules: counted(judgement.results.length, words),
    idle: counted(idle, words),
    holds: counted(judgement.results.filter(({ state }) => state === "holds").length, words),
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

const table = ({ findings, judgement, speech, cell, words: own }: Context): readonly Block[] => {
  if (findings.length === 0) return [];
  const titles = new Map(judgement.results.map(({ id, title }) => [id, title]));
  const headOf = (rule: string): readonly Span[] => {
    const title = titles.get(rule);
    return [...code(rule), ...(title ? [text(" "), ...cell.text(title)] : [])];
  };
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
    groupRow(headOf(rule), 4),
    ...found.map(rowOf),
  ]);
  return [
    makeTable({
      number: "",
      id: "findings",
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
  compose: (context) => [
    ...opening(context),
    ...context.figure("F16"),
    ...results(context),
    ...table(context),
    ...waivers(context),
  ],
});
