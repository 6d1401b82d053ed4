import type { Diagnostic, Edit } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Speech } from "../diagnostics/speech.ts";
import { replacementOf } from "../read/edited.ts";
import { locate, spotAt, stretchAt } from "../read/locate.ts";
import type { SourceFile } from "../read/source.ts";
import type { Finding, Remark, Replacement } from "./finding.ts";

type Files = readonly SourceFile[];

const remark = (files: Files, place: Place, message: string): Remark => ({
  file: place.file,
  range: locate({ files }, place),
  message,
});

const replacements = (files: Files, edits: readonly Edit[]): readonly Replacement[] =>
  edits.flatMap((edit) =>
    files.flatMap((file) =>
      replacementOf(file, edit).map(({ start, end, by }) => ({
        file: file.name,
        range: { start: spotAt(file, start), end: spotAt(file, end) },
        by,
      })),
    ),
  );

/** Whether its file has the part of the plan that a place is in. */
const isWritten = (files: Files, { file: name, offset, path }: Place): boolean => {
  const file = files.find((one) => one.name === name);
  if (offset || path.length === 0 || !file) return true;
  return stretchAt(file, { file: name, path: path.slice(0, 1), on: "key" }) !== undefined;
};

const findingOf = (diagnostic: Diagnostic, files: Files, speech: Speech): Finding => {
  const { code, key, facts, severity, place, related, waiver } = diagnostic;
  const { measured, writes = [], resolvers = [], edits = [] } = diagnostic;
  const help = speech.help(diagnostic);
  const said = remark(files, place, speech.message(diagnostic));
  const isThere = isWritten(files, place);
  const { start } = said.range;
  return {
    ...said,
    // of what is not there, the file as a whole is not the place
    range: isThere ? said.range : { start, end: start },
    code,
    key,
    facts,
    severity,
    path: place.path,
    ...(help !== undefined && { help }),
    ...(measured && { measured }),
    related: related.map((other) => remark(files, other.place, speech.note(code, other))),
    writes,
    resolvers,
    edits: replacements(files, edits),
    ...(waiver && { waiver: speech.waiver(waiver) }),
    isWritten: isThere,
    above: place.offset ? 1 : 0,
    more: `rip explain ${code}`,
  };
};

const compare = <T extends string | number>(a: T, b: T): number => Number(a > b) - Number(a < b);

const byPlace = (a: Finding, b: Finding): number =>
  compare(a.file, b.file) ||
  a.range.start.line - b.range.start.line ||
  a.range.start.column - b.range.start.column ||
  compare(a.code, b.code) ||
  compare(a.message, b.message);

/** In the order of the files, and nothing twice. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] => {
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, file, range, message } = finding;
    const name = JSON.stringify([code, file, range, message]);
    if (!unique.has(name)) unique.set(name, finding);
  }
  return [...unique.values()].sort(byPlace);
};

/** What was said, in the words of one language, in the order of the files, and nothing twice. */
export const report = (
  diagnostics: readonly Diagnostic[],
  files: Files,
  speech: Speech,
): readonly Finding[] =>
  inOrder(diagnostics.map((diagnostic) => findingOf(diagnostic, files, speech)));
