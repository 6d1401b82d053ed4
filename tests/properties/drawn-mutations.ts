import fc from "fast-check";
import { byteChange } from "./byte-mutations.ts";
import { keyChanges } from "./key-mutations.ts";
import { byBytes, byParts, type Mutation } from "./mutated-plans.ts";
import { changeOf, type TextChange } from "./plan-parts.ts";
import { referenceChanges } from "./reference-mutations.ts";
import { typeChanges } from "./type-mutations.ts";

const atPart = fc.noBias(fc.nat(999_999)).map((part) => part / 1e6);

const partly = (changes: readonly TextChange[], maxLength: number): fc.Arbitrary<Mutation> =>
  fc.array(changeOf(changes), { minLength: 1, maxLength }).map(byParts);

const bytes = (maxLength: number) =>
  fc
    .tuple(atPart, fc.array(byteChange, { minLength: 1, maxLength }))
    .map(([part, changes]) => byBytes(part, changes));

const inText: fc.Arbitrary<Mutation> = bytes(3).map(
  (change) =>
    ({ texts }) =>
      change(texts),
);

const all = fc.oneof(changeOf(keyChanges), changeOf(typeChanges), changeOf(referenceChanges));

/** Two or three changes of different kinds, one time in four with a change of signs on top of them. */
const mixed: fc.Arbitrary<Mutation> = fc
  .tuple(fc.array(all, { minLength: 2, maxLength: 3 }), fc.option(bytes(1), { freq: 4 }))
  .map(([changes, change]) => {
    const mutate = byParts(changes);
    return (base) => (change ? change(mutate(base)) : mutate(base));
  });

/** The kinds of harm a plan can come to. */
export const harm = {
  bytes: inText,
  keys: partly(keyChanges, 2),
  types: partly(typeChanges, 2),
  references: partly(referenceChanges, 3),
  mixed,
} as const;

export const anyHarm: fc.Arbitrary<Mutation> = fc.oneof(...Object.values(harm));
