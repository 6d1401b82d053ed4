import { visible } from "../../util/visible.ts";
import { excerpt } from "../excerpt.ts";
import { countsOf, type Finding } from "../finding.ts";
import { gateText } from "../gate-text.ts";
import { clickable, type Reporter, type Setting } from "../reporter.ts";

const frame = (finding: Finding, { files, paint, width }: Setting): readonly string[] => {
  const file = files.find(({ name }) => name === finding.file);
  if (!file || file.text === "" || !finding.isWritten) return [];
  const digits = String(finding.range.start.line).length;
  const room = Math.max(40, width - digits - 3);
  const lines = excerpt(file, finding.range, { width: room, above: finding.above });
  const side = (number = "") => paint.dim(`${number.padStart(digits)} |`);
  const carets = paint[finding.severity];
  const drawn = lines.flatMap(({ number, text, mark }) => {
    const line = text === "" ? side(String(number)) : `${side(String(number))} ${text}`;
    if (!mark) return [line];
    return [line, `${side()} ${" ".repeat(mark.indent)}${carets("^".repeat(mark.length))}`];
  });
  return [side(), ...drawn];
};

const paragraph = (finding: Finding, setting: Setting): string => {
  const { paint, words } = setting;
  const { severity, code, waiver } = finding;
  const say = (word: string, text: string): string => `  ${paint.dim(`${word}:`)} ${visible(text)}`;
  const also = finding.related.map(
    ({ message, ...place }) => `  ${words.also} ${visible(clickable(place))}: ${visible(message)}`,
  );
  const label = paint[severity](`${words.severity[severity]}[${visible(code)}]`);
  return [
    `${label}: ${paint.bold(visible(finding.message))}`,
    `  ${paint.dim("-->")} ${paint.accent(visible(clickable(finding)))}`,
    ...frame(finding, setting),
    ...also,
    ...(waiver ? [`  ${paint.dim(visible(words.waived(waiver)))}`] : []),
    ...(finding.help === undefined ? [] : [say(words.help, finding.help)]),
    say(words.more, finding.more),
  ].join("\n");
};

/** For people at a terminal: each finding with the line it is about, and the counts at the end. */
export const pretty: Reporter = {
  id: "pretty",
  report: (findings, setting) => {
    const counts = setting.counts ?? countsOf(findings);
    const worst = (["error", "warning", "note"] as const).find((severity) => counts[severity] > 0);
    const brush = worst === undefined ? setting.paint.bold : setting.paint[worst];
    const paragraphs = findings.map((finding) => `${paragraph(finding, setting)}\n\n`);
    const gates = (setting.gates ?? []).map((gate) => `\n${gateText(gate, setting)}`);
    return `${paragraphs.join("")}${brush(setting.words.summary(counts))}\n${gates.join("")}`;
  },
};
