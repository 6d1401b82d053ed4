import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type Mutation, mutated, stepsOf, type Voice } from "./mutation.ts";
import type { Sample } from "./sample.ts";

const keyOf = ({ code, key, place, waiver }: Diagnostic): string =>
  JSON.stringify([code, key, place.path, place.on, waiver !== undefined]);

const wholeOf = (finding: Diagnostic): string =>
  JSON.stringify([keyOf(finding), finding.facts, finding.related]);

const placesOf = ({ place, related }: Diagnostic): readonly string[] =>
  [place, ...related.map((other) => other.place)].map(({ path }) => path.join("."));

const isTable = (path: string): boolean => path.endsWith(".csv");

const changedTable = async (sample: Sample, { path, change }: Mutation) => {
  const text = await sample.tableText(path);
  if (typeof change === "string" || !("cells" in change)) throw new Error(`${path} is a table`);
  const [from, to] = change.cells;
  if (!text.includes(from)) throw new Error(`the sample has no ${from} in ${path}`);
  return { [path]: text.replace(from, () => to) };
};

/** What is new in a mutation's findings, against those of the sample itself. */
export const newFindings = async (
  sample: Sample,
  mutation: Mutation,
  known: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> => {
  const base = mutation.signed ? sample.signed : sample.value;
  const found = isTable(mutation.path)
    ? await sample.judge(base, await changedTable(sample, mutation))
    : await sample.judge(mutated(base, mutation), tablesNamed(mutation));
  const before = new Set(known.map(keyOf));
  const unchanged = new Set(known.map(wholeOf));
  const own = touched(sample, mutation);
  return (
    found
      .filter(({ code }) => mutation.signed || code !== "agreement-record")
      // that what was waived is gone with the part says nothing of the part
      .filter(({ code }) => code !== "waiver" || mutation.path.startsWith("waivers"))
      .filter((one) => !unchanged.has(wholeOf(one)))
      // a known finding whose figures moved with the rest of the plan is no news there
      .filter((one) => !before.has(keyOf(one)) || isHeard(own, one))
  );
};

/** Tables are read anew where the plan names others than before. */
const tablesNamed = ({ path }: Mutation) =>
  /^(region\.|observations)/.test(path) ? {} : undefined;

/** How many keys name a thing: `plan.version`, `institutions.bank`, but `chain.stages.forging`. */
const depths: Readonly<Record<string, number>> = {
  chain: 3,
  diagnosis: 3,
  roadmap: 3,
  spillover: 3,
};

const reaches = (place: string, part: string): boolean =>
  place !== "" && (place === part || place.startsWith(`${part}.`) || part.startsWith(`${place}.`));

/** The parts at which a mutation may be heard: what it touched, or what that belongs to. */
const touched = (sample: Sample, { path, also = [], signed }: Mutation): readonly string[] => {
  const paths = [path, ...also.map(([other]) => other)];
  if (isTable(path)) return [path];
  return paths.map((one) => {
    const steps = stepsOf(signed ? sample.signed : sample.value, one);
    return steps.slice(0, depths[String(steps[0])] ?? 2).join(".");
  });
};

const isHeard = (places: readonly string[], finding: Diagnostic): boolean =>
  finding.place.file.endsWith(".csv")
    ? places.some((part) => finding.place.file.endsWith(part))
    : placesOf(finding).some((place) => places.some((part) => reaches(place, part)));

/** The rules and faults that are to speak. */
export const expected = (speaks: readonly Voice[]): readonly string[] =>
  speaks.map((voice) => (typeof voice === "string" ? voice : voice[0])).sort();

/** Faults are said where the name stands that is not known any more: anywhere in the plan. */
const isFault = (code: string): boolean => code.includes("/");

/**
 * Who spoke. A rule that names neither the part touched nor a place expected of it is told with the
 * place it names, and a place expected of a rule that is not named is told as well.
 */
export const heard = (
  sample: Sample,
  mutation: Mutation,
  findings: readonly Diagnostic[],
): readonly string[] => {
  const own = touched(sample, mutation);
  const named = mutation.speaks.flatMap((voice) =>
    typeof voice === "string" ? [] : [{ code: voice[0], places: voice.slice(1) }],
  );
  const said = findings.map((finding) => {
    const { code, place } = finding;
    const others = named.flatMap((voice) => (voice.code === code ? voice.places : []));
    if (isFault(code) || isHeard([...own, ...others], finding)) return code;
    return `${code} elsewhere: ${place.path.join(".")}`;
  });
  const unnamed = named.flatMap(({ code, places }) =>
    places
      .filter((place) => !findings.some((one) => one.code === code && isHeard([place], one)))
      .map((place) => `${code} not at: ${place}`),
  );
  return [...new Set([...said, ...unnamed])].sort();
};
