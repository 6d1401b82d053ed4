import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Mutation } from "./mutation.ts";
import { readSample, type Sample } from "./sample.ts";
import { expected, heard, newFindings } from "./spoken.ts";

/** One test for each mutation: these rules speak newly, there, and no others. */
export const judgeEach = (parts: Readonly<Record<string, readonly Mutation[]>>): void => {
  let sample: Sample;
  let known: readonly Diagnostic[];
  let signed: readonly Diagnostic[];
  beforeAll(async () => {
    sample = await readSample();
    known = await sample.judge(sample.value);
    signed = await sample.judge(sample.signed);
  }, 60_000);
  for (const [part, mutations] of Object.entries(parts)) {
    describe(part, () => {
      it.each(mutations.map((one) => [one.name, one] as const))("%s", async (_, mutation) => {
        const found = await newFindings(sample, mutation, mutation.signed ? signed : known);
        expect(heard(sample, mutation, found)).toEqual(expected(mutation.speaks));
      });
    });
  }
};
