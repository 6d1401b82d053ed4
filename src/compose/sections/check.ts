import type { RuleResult } from "../../check/judgement/rule-results.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Block, Row } from "../../document/block.ts";
import { type Span, tag, text } from "../../document/span.ts";
import { capital } from "../../text/capital.ts";
import { counted } from "../counted.ts";
import { severityTag } from "../findings.ts";
import { holeRows } from "../hole-rows.ts";
import { groupRow, makeTable } from "../make-table.ts";
import { nameAt } from "../name-at.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { severityCounts } from "../severity-counts.ts";
import { underEachOther } from "../under-each-other.ts";

const words = {
  title: "Check report and waivers",
  results: "What the rules came to, step by step",
  step: "Step",
  held: "Hold",
  holding: "Rules that hold",
  others: "Other rules",
  all: "All steps",
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
  openPoints: "Not settled yet: fields to be written, and waivers",
  unwritten: "Fields still to be written",
  asked: "ask ",
  countBefore: "to be written: ",
  countAfter: "",
  rule: "Section or rule",
  reason: "What is open, and why",
  person: "Answers for it",
  expires: "Until",
} as const;

type Context = SectionContext<typeof words>;

const code = (value: string): readonly Span[] => [{ kind: "code", text: value }];

const order = ["error", "warning", "note"] as const;

const stateTag = ({ state, severity }: RuleResult, { speech, words: own }: Context): Span => {
  if (state === "nothing") return tag("plain", own.nothing);
  if (state === "waived") return tag("plain", own.waived);
  return tag(severity === "note" ? "plain" : "caution", speech.label(severity));
};

/** One under the other; a dash for none. */
const stacked = (lines: readonly (readonly Span[])[], { cell }: Context): readonly Span[] =>
  lines.length === 0 ? cell.none : underEachOther(lines);

/** Every rule with what it came to: a rule that had nothing to judge proves nothing by its silence. */
const results = (context: Context): readonly Block[] => {
  const { judgement, cell, text: print, words: own } = context;
  const countOf = (held: number, all: number): readonly Span[] => [text(`${held}/${all}`)];
  const holds = ({ state }: RuleResult): boolean => state === "holds";
  const steps = [...new Set(judgement.results.map(({ step }) => step))].toSorted((a, b) => a - b);
  const rows = steps.map((step): Row => {
    const all = judgement.results.filter((result) => result.step === step);
    const held = all.filter(holds);
    const others = all.filter((result) => !holds(result));
    const title = (result: RuleResult): Span => text(capital(print.pick(result.title)));
    return {
      cells: [
        [text(own[`step${step}` as keyof typeof words])],
        countOf(held.length, all.length),
        stacked(
          held.map((result) => [title(result)]),
          context,
        ),
        stacked(
          others.map((result) => [title(result), text(" "), stateTag(result, context)]),
          context,
        ),
      ],
    };
  });
  const sum: Row = {
    cells: [
      [text(own.all)],
      countOf(judgement.results.filter(holds).length, judgement.results.length),
      cell.none,
      cell.none,
    ],
    look: "total",
  };
  return [
    makeTable({
      number: "T25",
      caption: own.results,
      columns: [own.step, [own.held, "end"], own.holding, own.others],
      rows: [...rows, sum],
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

const titlesOf = ({ judgement }: Context): ReadonlyMap<string, RuleResult["title"]> =>
  new Map(judgement.results.map(({ id, title }) => [id, title]));

/** A rule by its title; what is none of the rules by its code. */
const ruleSpans = (rule: string, context: Context): readonly Span[] => {
  const title = titlesOf(context).get(rule);
  return title === undefined ? code(rule) : [text(capital(context.text.pick(title)))];
};

/** A part of the plan by its name; its path in the plan file where it has none. */
const placeSpans = (
  path: readonly (string | number)[],
  { plan, text: words }: Context,
): readonly Span[] => {
  const name = nameAt(plan, path);
  return name === undefined ? code(path.join(".")) : [text(words.pick(name))];
};

/** How to mend things is told whoever writes the plan; one that is agreed says what was found. */
const isBeingWritten = ({ plan }: Context): boolean =>
  plan.head.status === "draft" || plan.head.status === "deliberation";

const findingRow = (finding: Diagnostic, context: Context): Row => {
  const { speech, cell, text: words, plan, words: own } = context;
  const { path } = finding.place;
  const message = speech.message(finding);
  const name = nameAt(plan, path);
  const isNamed = name !== undefined && message.includes(words.pick(name));
  const help = isBeingWritten(context) ? speech.help(finding) : undefined;
  return {
    cells: [
      finding.waiver ? [tag("plain", own.waived)] : [severityTag(finding.severity, speech)],
      cell.spoken(message),
      path.length === 0 || isNamed ? cell.none : placeSpans(path, context),
      help === undefined ? cell.none : cell.spoken(help),
    ],
  };
};

const table = (context: Context): readonly Block[] => {
  const { findings, words: own } = context;
  if (findings.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "findings",
      caption: own.findings,
      columns: [own.severity, own.finding, own.place, own.help],
      rows: byRule(findings).flatMap(({ rule, found }): readonly Row[] => [
        groupRow(ruleSpans(rule, context), 4),
        ...found.map((finding) => findingRow(finding, context)),
      ]),
    }),
  ];
};

const waiverRows = (context: Context): readonly Row[] => {
  const { plan, cell } = context;
  return plan.waivers.map((waiver) => ({
    cells: [
      ruleSpans(waiver.rule, context),
      waiver.place === undefined ? cell.none : placeSpans(waiver.place.split("."), context),
      cell.text(waiver.reason),
      cell.text(waiver.person),
      cell.period(waiver.expires),
    ],
  }));
};

/** All that is not settled in one place: what is not written yet, and what is waived for a while. */
const openPoints = (context: Context): readonly Block[] => {
  const { cell, words: own } = context;
  const kinds = [
    { heading: own.unwritten, rows: holeRows(context) },
    { heading: own.waivers, rows: waiverRows(context) },
  ].filter(({ rows }) => rows.length > 0);
  if (kinds.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "open-points",
      caption: own.openPoints,
      columns: [own.rule, own.place, own.reason, own.person, own.expires],
      rows: kinds.flatMap(({ heading, rows }) => [groupRow(cell.plain(heading), 5), ...rows]),
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
    ...openPoints(context),
  ],
});
