import { escapeMarkup } from "../../render/escape-markup.ts";
import { visible } from "../../util/visible.ts";
import type { Finding } from "../finding.ts";
import { clickable, type Reporter, type Setting } from "../reporter.ts";
import { bareScope, type CheckedPlan, type Scope } from "../scope.ts";

type Told = Pick<Setting, "words"> & { readonly scope: Scope };

type Tally = { readonly tests: number; readonly failures: number; readonly skipped: number };

/** What is said of one rule, or of one other code. */
type Case = {
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly text: string;
};

type Attributes = Readonly<Record<string, string | number>>;

const tag = (name: string, attributes: Attributes): string =>
  [
    name,
    ...Object.entries(attributes).map(
      ([key, value]) => `${key}="${escapeMarkup(visible(String(value)))}"`,
    ),
  ].join(" ");

const paragraph = (finding: Finding, { words, scope }: Told): string => {
  const { file, help, message, range, related, severity, waiver } = finding;
  const place = clickable({ file: scope.rooted(file), range });
  const also = related.map(
    (remark) =>
      `  ${words.also} ${clickable({ ...remark, file: scope.rooted(remark.file) })}: ${remark.message}`,
  );
  return [
    `${place}: ${words.severity[severity]}: ${message}`,
    ...also,
    ...(waiver ? [`  ${words.waived(waiver)}`] : []),
    ...(help === undefined ? [] : [`  ${words.help}: ${help}`]),
  ]
    .map((line) => escapeMarkup(visible(line)))
    .join("\n");
};

const isFailure = ({ severity, waiver }: Finding): boolean => severity !== "note" && !waiver;

/** Where the most important of the findings is. */
const element = (plan: string, name: string, first: Finding | undefined, { scope }: Told): string =>
  tag("testcase", {
    classname: plan,
    name,
    ...(first && { file: scope.rooted(first.file), line: first.range.start.line }),
    time: 0,
  });

const failed = (failures: readonly Finding[], told: Told): string => {
  const [first] = failures;
  const message =
    failures.length === 1 && first ? first.message : told.words.findings(failures.length);
  const text = failures.map((finding) => paragraph(finding, told)).join("\n");
  return `      <${tag("failure", { message, type: first?.severity ?? "error" })}>${text}\n</failure>\n`;
};

const caseOf = (plan: string, name: string, findings: readonly Finding[], told: Told): Case => {
  const failures = findings.filter(isFailure);
  const waived = findings.filter(({ waiver }) => waiver);
  const others = findings.filter((finding) => !isFailure(finding));
  const isSkipped = failures.length === 0 && waived.length > 0;
  const [reason] = waived;
  const skipped =
    isSkipped && reason?.waiver
      ? `      <${tag("skipped", { message: told.words.waived(reason.waiver) })}/>\n`
      : "";
  const said = others.map((finding) => paragraph(finding, told)).join("\n");
  const inside = [
    failures.length > 0 ? failed(failures, told) : "",
    skipped,
    said === "" ? "" : `      <system-out>${said}\n</system-out>\n`,
  ].join("");
  const open = element(plan, name, failures[0] ?? findings[0], told);
  return {
    name,
    state: failures.length > 0 ? "failed" : isSkipped ? "skipped" : "passed",
    text: inside === "" ? `    <${open}/>\n` : `    <${open}>\n${inside}    </testcase>\n`,
  };
};

const notJudged = (plan: string, name: string, told: Told): Case => ({
  name,
  state: "skipped",
  text: `    <${element(plan, name, undefined, told)}>\n      <${tag("skipped", { message: told.words.notJudged })}/>\n    </testcase>\n`,
});

const tally = (cases: readonly Case[]): Tally => ({
  tests: cases.length,
  failures: cases.filter(({ state }) => state === "failed").length,
  skipped: cases.filter(({ state }) => state === "skipped").length,
});

const counts = ({ tests, failures, skipped }: Tally): Attributes => ({
  tests,
  failures,
  errors: 0,
  skipped,
  time: 0,
});

const suiteOf = (plan: CheckedPlan, findings: readonly Finding[], told: Told): readonly Case[] => {
  const groups = new Map<string, Finding[]>(told.scope.rules.map(({ id }) => [id, []]));
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups].map(([code, own]) =>
    own.length === 0 && !plan.isJudged
      ? notJudged(plan.name, code, told)
      : caseOf(plan.name, code, own, told),
  );
};

/** The plans, or the files of the findings where no plan is known. */
const plansOf = (findings: readonly Finding[], { plans }: Scope): readonly CheckedPlan[] => {
  if (plans.length > 0) return plans;
  const files = [...new Set(findings.map(({ file }) => file))];
  return files.map((name) => ({ name, files: [name], isJudged: true }));
};

/** JUnit's XML: a suite for each plan, a test for each rule, and one for each other code that was found. */
export const junit: Reporter = {
  id: "junit",
  report: (findings, { scope = bareScope, words }) => {
    const told: Told = { scope, words };
    const suites = plansOf(findings, scope).map((plan) => ({
      plan,
      cases: suiteOf(
        plan,
        findings.filter(({ file }) => plan.files.includes(file)),
        told,
      ),
    }));
    const all = tally(suites.flatMap(({ cases }) => cases));
    const texts = suites.map(({ plan, cases }) => {
      const open = tag("testsuite", { name: plan.name, ...counts(tally(cases)) });
      return `  <${open}>\n${cases.map(({ text }) => text).join("")}  </testsuite>\n`;
    });
    const root = tag("testsuites", { name: "rip", ...counts(all) });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n${texts.join("")}</testsuites>\n`;
  },
};
