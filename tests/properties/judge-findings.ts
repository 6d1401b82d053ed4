import { Ajv } from "ajv";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { speechIn } from "../../src/languages/index.ts";
import type { Examined } from "../../src/pipeline.ts";
import { edited, replacementOf } from "../../src/read/edited.ts";
import { locate, type Spot } from "../../src/read/locate.ts";
import type { SourceFile } from "../../src/read/source.ts";
import { findingsSchema } from "../../src/report/findings-schema.ts";
import { fingerprints } from "../../src/report/fingerprint.ts";
import { noPaint } from "../../src/report/paint.ts";
import { report } from "../../src/report/report.ts";
import { reporters } from "../../src/report/reporters/index.gen.ts";
import { bareScope } from "../../src/report/scope.ts";
import { schemasAt } from "../../src/validate/schema-walk.ts";
import { planFile } from "../../src/validate/shapes/plan-file.ts";
import { xmlTree } from "../kit/xml-tree.ts";

const speeches = await Promise.all([speechIn("ja"), speechIn("en")]);

/** Words that only a bug writes, unless the user wrote them. */
const slips = /\bundefined\b|\bNaN\b|\[object \w+\]/;

const linesOf = new WeakMap<SourceFile, readonly string[]>();

const lengthOf = (file: SourceFile, line: number): number | undefined => {
  const lines = linesOf.get(file) ?? file.text.split("\n");
  linesOf.set(file, lines);
  return lines[line - 1]?.length;
};

const isIn = (file: SourceFile, { line, column }: Spot): boolean => {
  const length = lengthOf(file, line);
  return length !== undefined && column >= 1 && column <= length + 1;
};

const placeFaults = (examined: Examined, found: Diagnostic): readonly string[] =>
  [found, ...found.related].flatMap(({ place }) => {
    const file = examined.files.find(({ name }) => name === place.file);
    if (!file) return [`is in no file of the plan: ${place.file}`];
    const { start, end } = locate(examined, place);
    const isOrdered =
      start.line < end.line || (start.line === end.line && start.column <= end.column);
    const isOffset = (place.offset ?? []).some((at) => at < 0 || at > file.text.length);
    const isWell = isIn(file, start) && isIn(file, end) && isOrdered && !isOffset;
    return isWell ? [] : [`lies outside ${place.file}: ${JSON.stringify([place, start, end])}`];
  });

const sentences = (found: Diagnostic): readonly string[] =>
  speeches.flatMap((speech) => [
    speech.message(found),
    speech.help(found) ?? "no help",
    ...found.related.map((one) => speech.note(found.code, one)),
  ]);

const sentenceFaults = (examined: Examined, found: Diagnostic): readonly string[] =>
  sentences(found).flatMap((sentence) => {
    if (sentence.trim() === "") return ["says nothing"];
    const slip = slips.exec(sentence)?.[0];
    const isOwn =
      slip === undefined || examined.files.some(({ text }) => /nan|undefined|object/i.test(text));
    return isOwn ? [] : [`says: ${sentence}`];
  });

const editFaults = (examined: Examined, found: Diagnostic): readonly string[] =>
  (found.edits ?? []).flatMap((edit) => {
    const made = examined.files.flatMap((file) =>
      replacementOf(file, edit).map(
        ({ start, end }) => start >= 0 && start < end && end <= file.text.length,
      ),
    );
    return made.length === 1 && made[0] ? [] : [`cannot be mended: ${JSON.stringify(edit)}`];
  });

/** Whether the file may have such a field: a key of digits is a position in a list, or a year. */
const isField = (keys: readonly string[]): boolean => {
  const paths = keys.reduce<readonly (readonly (string | number)[])[]>(
    (found, key) =>
      found
        .flatMap((path) =>
          (/^\d+$/.test(key) ? [key, Number(key)] : [key]).map((step) => [...path, step]),
        )
        .filter((path) => schemasAt(planFile, path).length > 0),
    [[]],
  );
  return paths.length > 0;
};

const knowledgeFaults = ({ plan }: Examined, found: Diagnostic): readonly string[] => {
  const { measured, writes = [], resolvers = [] } = found;
  const known = new Set(plan?.institutions.map(({ id }) => id));
  const numbers = measured ? [measured.value, measured.limit] : [];
  return [
    ...writes
      .filter((path) => !isField(path.split(".")))
      .map((path) => `is to be written at "${path}"`),
    ...resolvers
      .filter((id) => !known.has(id))
      .map((id) => `falls to nobody the plan knows: ${id}`),
    ...numbers.filter((one) => !Number.isFinite(one)).map((one) => `was measured as ${one}`),
    ...(measured?.unit === "" ? ["was measured in nothing"] : []),
  ];
};

/** What is wrong with what was found in a plan; nothing where every finding holds what it promises. */
export const findingFaults = (examined: Examined): readonly string[] =>
  examined.findings.flatMap((found) =>
    [
      ...placeFaults(examined, found),
      ...sentenceFaults(examined, found),
      ...editFaults(examined, found),
      ...knowledgeFaults(examined, found),
    ].map((fault) => `${found.code} ${found.key} at ${found.place.path.join(".")} ${fault}`),
  );

const fits = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(
  findingsSchema(),
);

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  codeclimate: JSON.parse,
  json: (text) => {
    if (!fits(JSON.parse(text))) throw new Error(JSON.stringify(fits.errors));
  },
  junit: xmlTree,
  sarif: JSON.parse,
};

/** Lets every reporter tell the findings, and reads what others will have to read; throws where one cannot. */
export const tell = ({ files, findings, plan }: Examined): void => {
  for (const speech of speeches) {
    const told = report(findings, files, speech);
    const marks = fingerprints(told, files);
    const scope = {
      ...bareScope,
      plans: [{ name: "plan", files: files.map(({ name }) => name), isJudged: plan !== undefined }],
      fingerprints: new Map(told.map((finding, place) => [finding, marks[place] ?? ""])),
    };
    const setting = {
      files,
      words: speech.words,
      paint: noPaint,
      width: 100,
      version: "0.0.0",
      scope,
    };
    for (const { id, report: write } of reporters) readers[id]?.(write(told, setting));
  }
};

/** The texts with every edit made that was offered. */
export const mended = ({ files, findings }: Examined): ReadonlyMap<string, string> => {
  const edits = findings.flatMap((found) => found.edits ?? []);
  return new Map(
    files.map((file) => [
      file.name,
      edited(
        file,
        edits.filter(({ place }) => place.file === file.name),
      ),
    ]),
  );
};

const shapeFaults = ({ findings }: Examined): number =>
  findings.filter(({ code }) => code.startsWith("shape/")).length;

/** What the edits made worse. */
export const mendFaults = (before: Examined, after: Examined): readonly string[] => [
  ...(before.source && !after.source ? ["cannot be read any more, once mended"] : []),
  ...(shapeFaults(after) > shapeFaults(before) ? ["has more faults of shape, once mended"] : []),
];
