import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Speech } from "../diagnostics/speech.ts";
import type { Block, Callout } from "../document/block.ts";
import { type Span, type Tone, tag, text } from "../document/span.ts";
import type { Cells } from "./cells.ts";

const tones: Readonly<Record<Severity, Tone>> = { error: "bad", warning: "caution", note: "plain" };

export const severityTag = (severity: Severity, speech: Speech): Span =>
  tag(tones[severity], speech.label(severity));

const toneOf = (findings: readonly Diagnostic[]): Callout["tone"] => {
  const counting = findings.filter((finding) => !finding.waiver);
  if (counting.some(({ severity }) => severity === "error")) return "error";
  return counting.some(({ severity }) => severity === "warning") ? "warning" : "note";
};

type Desk = {
  readonly speech: Speech;
  readonly cell: Pick<Cells, "spoken">;
  readonly common: { readonly findings: string; readonly waived: string };
};

/** What the rules of a section found, at its end; nothing where they found nothing. */
export const findingsOf = (
  findings: readonly Diagnostic[],
  rules: readonly string[],
  { speech, cell, common }: Desk,
): readonly Block[] => {
  const own = findings.filter(({ code }) => rules.includes(code));
  if (own.length === 0) return [];
  const items = own.map((finding): readonly Block[] => {
    const spans: readonly Span[] = [
      finding.waiver ? tag("plain", common.waived) : severityTag(finding.severity, speech),
      text(" "),
      ...cell.spoken(speech.message(finding)),
    ];
    return [{ kind: "paragraph", spans }];
  });
  const list: Block = { kind: "list", ordered: false, items };
  return [{ kind: "callout", tone: toneOf(own), title: common.findings, blocks: [list] }];
};
