import type { Severity } from "../../diagnostics/diagnostic.ts";
import { visible } from "../../util/visible.ts";
import { counting, severities } from "../by-severity.ts";
import type { Finding } from "../finding.ts";
import type { Reporter, Setting } from "../reporter.ts";
import { bareScope } from "../scope.ts";

/** Annotations of one level that GitHub shows for one step of a job; more of them are dropped without a word. */
const most = 10;

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string =>
  data(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");

const place = ({ file, range: { start, end } }: Finding, rooted: (file: string) => string) => {
  const name = property(rooted(file));
  // columns are only understood within one line
  const across = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : "";
  return `file=${name},line=${start.line},endLine=${end.line}${across}`;
};

const command = (finding: Finding, { words, scope = bareScope }: Setting): string => {
  const { code, message, help, more, severity } = finding;
  const lines = [
    visible(message),
    ...(help === undefined ? [] : [`${words.help}: ${visible(help)}`]),
    `${words.more}: ${visible(more)}`,
  ];
  const where = place(finding, scope.rooted);
  return `::${levels[severity]} ${where},title=${property(code)}::${data(lines.join("\n"))}\n`;
};

/** What is shown of each severity. Where anything is cut, the line that says so needs a place among the notices. */
const shownOf = (findings: readonly Finding[]): readonly Finding[] => {
  const groups = severities.map((severity) => counting(findings, severity));
  const isCut = groups.some((group) => group.length > most);
  return groups.flatMap((group, place) =>
    group.slice(0, isCut && severities[place] === "note" ? most - 1 : most),
  );
};

/** Annotations beside the lines of a pull request: the workflow commands of GitHub Actions. */
export const github: Reporter = {
  id: "github",
  aliases: ["github-actions"],
  automatic: "GITHUB_ACTIONS",
  summary: { variable: "GITHUB_STEP_SUMMARY", by: "markdown" },
  report: (findings, setting) => {
    const { words, scope = bareScope } = setting;
    const shown = shownOf(findings);
    const hidden = findings.filter(({ waiver }) => !waiver).length - shown.length;
    const rest = data(words.notShown(hidden, scope.isSummarised));
    return [
      ...shown.map((finding) => command(finding, setting)),
      ...(hidden > 0 ? [`::notice title=rip::${rest}\n`] : []),
    ].join("");
  },
};
